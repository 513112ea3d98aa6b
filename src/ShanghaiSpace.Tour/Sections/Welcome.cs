using ShanghaiSpace.Tour.Rendering;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>What the catalogue is, in three lines.</summary>
internal sealed class Welcome : ISection
{
    /// <inheritdoc/>
    public void Write(Stage stage)
    {
        stage.Blank();
        stage.Say($"{Catalog.Doc}", stage.Theme.Strong);
        stage.Say($"{Catalog.All.Count} entities from {Sources.All.Count} sources, as of {Catalog.AsOf}. Everything below is read from compiled fact files.", stage.Theme.Muted);
    }
}
