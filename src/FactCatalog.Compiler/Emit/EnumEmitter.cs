using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes an enum.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumModel model, string targetNamespace)
    {
        CodeWriter code = new(targetNamespace);
        code.Summary($"The enum {model.Name} of the fact files.");
        code.Open($"public enum {model.Name}");
        foreach (EnumMember member in model.Members)
        {
            code.Summary($"<c>{CSharpText.Doc(member.Written)}</c>");
            code.Line($"{member.MemberName},");
        }

        code.Close();
        return code.Finish();
    }
}
