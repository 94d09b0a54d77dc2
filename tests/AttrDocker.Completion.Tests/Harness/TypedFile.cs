using System.Reflection;
using AttrDocker.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Tests.Harness;

/// <summary>A file in which someone types, in a project that has the package's assemblies as analyzers; the caret is at <c>¦</c>.</summary>
internal sealed class TypedFile
{
    private const char Caret = '¦';

    private readonly Document _document;
    private readonly int _position;
    private readonly CompletionSource _source = new();

    private TypedFile(Document document, int position) => (_document, _position) = (document, position);

    /// <summary>The file with the caret in it.</summary>
    /// <param name="marked">The file; <c>using AttrDocker</c> goes without saying.</param>
    /// <param name="projectFolder">The folder of the project, where something lies in it.</param>
    /// <param name="facts">What the build knows of the project, where a build has run.</param>
    public static TypedFile In(string marked, string projectFolder = "/nowhere/", string? facts = null)
    {
        var (document, position) = Open(marked, projectFolder, facts);
        return new(document, position);
    }

    /// <summary>The file, and where the caret is in it.</summary>
    public static (Document Document, int Position) Open(string marked, string projectFolder = "/nowhere/", string? facts = null)
    {
        var position = marked.IndexOf(Caret);
        Assert.True(position >= 0, $"The sample has no caret: put a {Caret} into it.");
        var project = ProjectId.CreateNewId("App");
        var document = DocumentId.CreateNewId(project);
        var solution = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
                compilationOptions: Sources.Options(isProgram: false), parseOptions: Sources.ParseOptions, metadataReferences: Sources.References,
                analyzerReferences: [PackedAssembly.Completion]))
            .AddDocument(document, "Image.cs", SourceText.From(marked.Remove(position, 1)))
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", SourceText.From("global using AttrDocker;"))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project), ".globalconfig", SourceText.From($"is_global = true\nbuild_property.projectdir = {projectFolder}\n"), filePath: "/.globalconfig");
        if (facts is not null)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), "AttrDocker.facts", facts, filePath: projectFolder + "/obj/AttrDocker.facts");
        }

        return (solution.GetDocument(document)!, position);
    }

    /// <summary>The names on offer, in the order of the list, with what is shown behind them.</summary>
    public async Task<string[]> NamesAsync() => [.. (await ItemsAsync()).Select(static item => item.DisplayText + item.DisplayTextSuffix)];

    /// <summary>What is shown beside an item once it is selected.</summary>
    public async Task<string> DescriptionAsync(string name) => (await _source.DescribeAsync(_document, await ItemAsync(name))).Text;

    /// <summary>The line of the caret after an item has been taken.</summary>
    public async Task<string> TakeAsync(string name)
    {
        var text = await _document.GetTextAsync();
        var line = text.Lines.GetLineFromPosition(_position).LineNumber;
        var change = await _source.ChangeAsync(_document, await ItemAsync(name));
        return text.WithChanges(change).Lines[line].ToString();
    }

    /// <summary>An item.</summary>
    public async Task<CompletionItem> ItemAsync(string name)
    {
        var items = await ItemsAsync();
        var item = items.FirstOrDefault(item => item.DisplayText == name);
        Assert.True(item is not null, $"'{name}' is not on offer, but these are: {string.Join(", ", items.Select(static i => i.DisplayText))}");
        return item!;
    }

    /// <summary>The names on offer because the character before the caret has been typed.</summary>
    public async Task<string[]> NamesAfterTypingAsync()
    {
        var typed = (await _document.GetTextAsync())[_position - 1];
        var items = await _source.ItemsAsync(_document, _position, CompletionTrigger.CreateInsertionTrigger(typed));
        return [.. items.Select(static item => item.DisplayText)];
    }

    private Task<IReadOnlyList<CompletionItem>> ItemsAsync() => _source.ItemsAsync(_document, _position, CompletionTrigger.Invoke);
}

/// <summary>The assembly as a project refers to it.</summary>
internal static class PackedAssembly
{
    public static AnalyzerFileReference Completion { get; } = new(typeof(AttributeStringCompletionProvider).Assembly.Location, new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
