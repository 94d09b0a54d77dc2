using AttrDocker.Analyzers.Analysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>The light bulbs of fixes that diagnostics carry.</summary>
internal static class CarriedFixes
{
    /// <summary>Registers those that the source still allows.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="isWanted">Which ones.</param>
    /// <param name="key">Their equivalence key.</param>
    public static async Task RegisterAsync(CodeFixContext context, Func<FixData, bool> isWanted, string key)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in FixData.Of(diagnostic).Where(isWanted))
            {
                if (await AttributeEdits.ResolveAsync(fix, solution, context.CancellationToken).ConfigureAwait(false) is { } changes)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(fix.Title, cancellation => changes.ApplyAsync(solution, cancellation), fix.IsSuggestion ? key + "." + fix.Title : key),
                        diagnostic);
                }
            }
        }
    }
}
