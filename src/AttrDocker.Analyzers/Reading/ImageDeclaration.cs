using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>
/// The attributes of one image in source order, before anything is made of them. They stand on one class, on the assembly,
/// or on a class marked <c>[Image]</c> and the stages nested in it.
/// </summary>
internal sealed class ImageDeclaration
{
    private ImageDeclaration(ISymbol symbol, IReadOnlyList<AttributeGroup> groups) => (Symbol, Groups) = (symbol, groups);

    /// <summary>The class or assembly that the image is declared on.</summary>
    public ISymbol Symbol { get; }

    /// <summary>What messages call it.</summary>
    public string Description => Symbol is IAssemblySymbol ? "the assembly" : "'" + Symbol.Name + "'";

    /// <summary>The attributes, a group for each symbol that bears some.</summary>
    public IReadOnlyList<AttributeGroup> Groups { get; }

    /// <summary>All attributes in source order.</summary>
    public IEnumerable<AttributeUse> Uses => Groups.SelectMany(static g => g.Uses);

    /// <summary>The <c>[Image]</c> attribute, or <see langword="null"/>.</summary>
    public AttributeUse? Image => Groups[0].Uses.FirstOrDefault(static u => u.Name == AttributeNames.Image);

    /// <summary>Whether the compiler could bind all of the attributes.</summary>
    public bool IsBound => Uses.All(static u => u.IsBound);

    /// <summary>
    /// The image that a symbol declares, or <see langword="null"/> where it declares none: it bears no attribute of ours, or it is
    /// a stage of the image around it.
    /// </summary>
    public static ImageDeclaration? Of(ISymbol symbol, CancellationToken cancellation)
    {
        if (symbol is INamedTypeSymbol { ContainingType: { } container } && IsMarkedImage(container))
        {
            return null;
        }

        var own = new AttributeGroup(symbol, [.. AttributeUse.On(symbol, cancellation)]);
        if (own.Uses.Count == 0)
        {
            return null;
        }

        var groups = new List<AttributeGroup> { own };
        if (symbol is INamedTypeSymbol type && IsMarkedImage(type))
        {
            groups.AddRange(type.GetTypeMembers()
                .Select(nested => new AttributeGroup(nested, [.. AttributeUse.On(nested, cancellation)]))
                .Where(static g => g.Uses.Count > 0)
                .OrderBy(static g => g.Uses[0].Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static g => g.Uses[0].Syntax.SpanStart));
        }

        return new ImageDeclaration(symbol, groups);
    }

    /// <summary>The first attribute that stands on another declaration than the first one does, or <see langword="null"/>.</summary>
    public AttributeUse? FirstOnAnotherDeclaration()
    {
        var container = Groups[0].Uses[0].Declaration;
        foreach (var group in Groups)
        {
            foreach (var use in group.Uses)
            {
                var declaration = ReferenceEquals(group, Groups[0]) ? use.Declaration : use.Declaration.Parent;
                if (declaration != container || use.Declaration != group.Uses[0].Declaration)
                {
                    return use;
                }
            }
        }

        return null;
    }

    private static bool IsMarkedImage(INamedTypeSymbol type) => type.GetAttributes().Any(static a =>
        a.AttributeClass is { Name: "ImageAttribute", ContainingNamespace: { Name: "AttrDocker", ContainingNamespace.IsGlobalNamespace: true } });
}

/// <summary>The attributes that one symbol bears.</summary>
/// <param name="Symbol">A class, or the assembly.</param>
/// <param name="Uses">Its attributes in source order.</param>
internal sealed record AttributeGroup(ISymbol Symbol, IReadOnlyList<AttributeUse> Uses);
