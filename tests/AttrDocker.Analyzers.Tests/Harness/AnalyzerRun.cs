using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>Runs every analyzer that the assembly exports over a sample.</summary>
internal static class AnalyzerRun
{
    /// <summary>The analyzers, found as the compiler finds them: one that is not exported is not tested.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(DockerfileGenerator).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    // Samples are short, so that many have a stage that nothing uses. It counts only where a sample is about that.
    private const string UnusedStage = "ADK1012";

    /// <summary>Looks for just the marked diagnostics; with messages, for those too, in the order of the source.</summary>
    /// <param name="marked">The first file, with marks. The others follow in <paramref name="others"/>, with marks as well.</param>
    /// <param name="messages">The messages, or none to leave them open.</param>
    /// <param name="others">More files.</param>
    /// <param name="files">Additional files.</param>
    /// <param name="references">References beside those that every sample has.</param>
    public static async Task VerifyAsync(string marked, string[]? messages = null, string[]? others = null, AdditionalFile[]? files = null, IEnumerable<MetadataReference>? references = null)
    {
        var samples = (others ?? []).Prepend(marked).Select(Markup.Parse).ToList();
        var compilation = Sources.Compile([.. samples.Select(static s => s.Text)]).AddReferences(references ?? []);
        Sources.AssertCompiles(compilation);
        var diagnostics = WithoutUnusedStages(await RunAsync(compilation, files ?? []), isMarked: samples.Exists(static s => s.Marks.Any(static m => m.Id == UnusedStage)));
        var trees = compilation.SyntaxTrees.ToList();
        var expected = samples.SelectMany((sample, i) => sample.Marks.Select(mark => (File: i, mark.Id, mark.Span))).ToList();
        var actual = diagnostics.Select(d => (File: trees.IndexOf(d.Location.SourceTree!), d.Id, Span: d.Location.SourceSpan)).ToList();

        for (var i = 0; i < actual.Count; i++)
        {
            Assert.True(expected.Contains(actual[i]), $"Unexpected: {diagnostics[i]}\nIf it is meant, mark the line:\n{Marked(diagnostics[i])}");
        }

        Assert.All(expected, e => Assert.True(actual.Contains(e), $"Nothing was reported for {{|{e.Id}:{samples[e.File].Text.Substring(e.Span.Start, e.Span.Length)}|}}."));
        Assert.Equal(expected.Count, actual.Count);
        if (messages is not null)
        {
            Assert.Equal(messages, diagnostics.Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Every diagnostic of ours that is not suppressed, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, params AdditionalFile[] files)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], ProjectProperties.Default),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, static d => d.Id == "AD0001");
        return [.. diagnostics.OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Diagnostics without those of unused stages, unless a sample marks them.</summary>
    public static ImmutableArray<Diagnostic> WithoutUnusedStages(ImmutableArray<Diagnostic> diagnostics, bool isMarked) =>
        isMarked ? diagnostics : diagnostics.RemoveAll(static d => d.Id == UnusedStage);

    private static string Marked(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is null)
        {
            return "(it has no place)";
        }

        var text = diagnostic.Location.SourceTree.GetText();
        var span = diagnostic.Location.SourceSpan;
        var line = TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, text.Lines.GetLineFromPosition(span.End).End);
        return text.ToString(TextSpan.FromBounds(line.Start, span.Start)) + "{|" + diagnostic.Id + ":" + text.ToString(span) + "|}" + text.ToString(TextSpan.FromBounds(span.End, line.End));
    }
}
