using System.Runtime.CompilerServices;
using AttrDocker.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Application;

/// <summary>
/// Finds the images of a compilation before anything else of it is looked at. It reads syntax, file by file, and remembers what it read,
/// so that a compilation without images costs nothing but a look at the file that was edited.
/// </summary>
internal static class ImageSearch
{
    private static readonly HashSet<string> StageNames = new(StringComparer.Ordinal)
    {
        AttributeNames.BuildStage, AttributeNames.RuntimeStage, AttributeNames.Stage, AttributeNames.DotNetImage,
    };

    private static readonly ConditionalWeakTable<SyntaxTree, Declarations> Known = new();

    /// <summary>Whether there may be an image, as far as syntax tells.</summary>
    public static bool MayFind(Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Any(tree => Known.GetValue(tree, t => Read(t, cancellation)) is { OnAssembly: true } or { Types.Count: > 0 });

    /// <summary>The images; their attributes are bound and stand together.</summary>
    public static IEnumerable<ImageDeclaration> All(Compilation compilation, CancellationToken cancellation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var declarations = Known.GetValue(tree, t => Read(t, cancellation));
            IEnumerable<ISymbol?> symbols = declarations.Types.Select(compilation.Assembly.GetTypeByMetadataName);
            foreach (var symbol in declarations.OnAssembly ? symbols.Prepend(compilation.Assembly) : symbols)
            {
                if (symbol is not null && seen.Add(symbol) && ImageDeclaration.Of(symbol, cancellation) is { IsBound: true } image && image.FirstOnAnotherDeclaration() is null)
                {
                    yield return image;
                }
            }
        }
    }

    private static Declarations Read(SyntaxTree tree, CancellationToken cancellation)
    {
        var types = new List<string>();
        var onAssembly = false;
        var root = tree.GetRoot(cancellation);
        var hasAlias = root is CompilationUnitSyntax unit && unit.Usings.Any(static u => u.Alias is not null);
        foreach (var list in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<AttributeListSyntax>())
        {
            if (list.Parent is CompilationUnitSyntax or TypeDeclarationSyntax && list.Attributes.Any(a => hasAlias || StageNames.Contains(NameOf(a))))
            {
                onAssembly |= list.Parent is CompilationUnitSyntax;
                types.AddRange(list.Parent.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(MetadataName));
            }
        }

        return new(types.Distinct().ToList(), onAssembly);
    }

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static string MetadataName(TypeDeclarationSyntax type)
    {
        var own = type.Identifier.ValueText + (type.TypeParameterList is { } parameters ? "`" + parameters.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        return type.Parent switch
        {
            TypeDeclarationSyntax outer => MetadataName(outer) + "+" + own,
            _ => string.Concat(type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(static n => n.Name + ".")) + own,
        };
    }

    /// <summary>What a file declares.</summary>
    /// <param name="Types">The full names of the types that may bear an image.</param>
    /// <param name="OnAssembly">Whether the assembly may.</param>
    private sealed record Declarations(IReadOnlyList<string> Types, bool OnAssembly);
}
