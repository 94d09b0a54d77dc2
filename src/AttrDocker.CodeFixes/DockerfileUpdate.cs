using AttrDocker.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>The text that a Dockerfile should have.</summary>
/// <param name="Path">The path of the additional file.</param>
/// <param name="Text">The text; lines end with <c>\n</c>.</param>
internal sealed record DockerfileUpdate(string Path, string Text)
{
    /// <summary>The file's name.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>What a drift diagnostic carries.</summary>
    public static DockerfileUpdate? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DriftAnalyzer.FilePath, out var path) && path is not null
        && diagnostic.Properties.TryGetValue(DriftAnalyzer.ExpectedText, out var text) && text is not null
            ? new(path, text)
            : null;

    /// <summary>Whether the file is in the solution and differs.</summary>
    public async Task<bool> ChangesAnythingAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var file in Files(solution))
        {
            if (With(await file.GetTextAsync(cancellation).ConfigureAwait(false)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Updates the file in every project that has it.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var file in Files(solution))
        {
            if (With(await file.GetTextAsync(cancellation).ConfigureAwait(false)) is { } text)
            {
                solution = solution.WithAdditionalDocumentText(file.Id, text);
            }
        }

        return solution;
    }

    private IEnumerable<TextDocument> Files(Solution solution) =>
        solution.Projects.SelectMany(static project => project.AdditionalDocuments).Where(file => file.FilePath == Path);

    /// <summary>The new text with the encoding and the line ends of the old one; <see langword="null"/> where it is the same.</summary>
    private SourceText? With(SourceText old)
    {
        var before = old.ToString();
        var after = before.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? Text.Replace("\n", "\r\n") : Text;
        return before == after ? null : SourceText.From(after, old.Encoding, old.ChecksumAlgorithm);
    }
}
