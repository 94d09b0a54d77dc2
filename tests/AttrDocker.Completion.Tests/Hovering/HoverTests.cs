using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Tests.Hovering;

/// <summary>
/// What Roslyn shows where the pointer rests on an attribute comes from its documentation alone: a package can bring no provider of
/// its own. (docs/completion.md)
/// </summary>
public class HoverTests
{
    public static TheoryData<string> Attributes => [.. AttributeTypes.Concrete.Select(static type => type.UsageName())];

    [Theory, MemberData(nameof(Attributes))]
    public async Task Hovering_over_an_attribute_shows_the_line_that_it_becomes(string name)
    {
        var example = Example.Of(AttributeTypes.Concrete.Single(type => type.UsageName() == name)).First();

        var shown = await QuickInfoAsync(example.CSharp + " class Sample;", example.CSharp.IndexOf(name, StringComparison.Ordinal));

        Assert.Contains(OneLine(example.CSharp), OneLine(shown), StringComparison.Ordinal);
        Assert.Contains(OneLine(example.Dockerfile), OneLine(shown), StringComparison.Ordinal);
    }

    private static async Task<string> QuickInfoAsync(string source, int position)
    {
        var attributes = typeof(DockerfileAttribute).Assembly.Location;
        var documented = MetadataReference.CreateFromFile(attributes, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(attributes, ".xml")));
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject("App", "App", LanguageNames.CSharp)
            .WithMetadataReferences(Sources.References.Where(reference => reference.Display != attributes).Append(documented))
            .AddDocument("Usings.cs", SourceText.From("global using AttrDocker;")).Project;
        var document = project.AddDocument("Image.cs", SourceText.From(source));
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join("\n", info!.Sections.Select(static section => section.Text));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
