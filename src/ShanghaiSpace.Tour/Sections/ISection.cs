using ShanghaiSpace.Tour.Rendering;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>One part of the tour. What it says is computed elsewhere; a section only lays it out.</summary>
internal interface ISection
{
    /// <summary>Writes the section.</summary>
    void Write(Stage stage);
}
