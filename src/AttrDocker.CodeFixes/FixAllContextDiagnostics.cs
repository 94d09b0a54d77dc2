using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>The diagnostics that a fix-all is asked to mend.</summary>
internal static class FixAllContextDiagnostics
{
    /// <summary>The diagnostics of the document, the project or the solution, in the order of the source, so that the result is always the same.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> GetDiagnosticsInScopeAsync(this FixAllContext context)
    {
        var diagnostics = new List<Diagnostic>();
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
        {
            diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
            foreach (var project in projects)
            {
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
            }
        }

        return
        [
            .. diagnostics
                .OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static d => d.Location.SourceSpan.Start),
        ];
    }
}
