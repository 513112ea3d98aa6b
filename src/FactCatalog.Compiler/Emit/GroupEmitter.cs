using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes a group of constants.</summary>
internal static class GroupEmitter
{
    public static string Emit(GroupModel group, string targetNamespace)
    {
        CodeWriter code = new(targetNamespace);
        code.Summary($"The constants of the group {group.Name}.");
        code.Open($"public static partial class {group.Name}");
        for (int i = 0; i < group.Constants.Count; i++)
        {
            ConstantModel constant = group.Constants[i];
            if (i > 0)
            {
                code.Line();
            }

            code.Summary($"{constant.Summary} {CSharpText.Doc(constant.Place.ToString())}");
            foreach (string attribute in constant.Attributes)
            {
                code.Line(attribute);
            }

            code.Line(code.Placed(constant.Declaration));
        }

        code.Close();
        return code.Finish();
    }
}
