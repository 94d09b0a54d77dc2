using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>The classes that are stages of an image, and the names of those stages.</summary>
internal sealed class StageTypes
{
    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    public StageTypes(ImageDeclaration declaration)
    {
        foreach (var group in declaration.Groups.Skip(1))
        {
            if (group.Uses.FirstOrDefault(static u => u.OpensStage) is { } stage)
            {
                _names[group.Symbol] = stage.Named("Name")?.Text ?? KebabCase.Of(group.Symbol.Name);
            }
        }
    }

    /// <summary>The name of the stage that a class declares, or <see langword="null"/>.</summary>
    public string? NameOf(ISymbol type) => _names.TryGetValue(type, out var name) ? name : null;
}
