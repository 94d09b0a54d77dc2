using AttrDocker.Analyzers.Analysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>
/// Makes the edits of many diagnostics at once. The batch fixer merges texts, which goes wrong where two renames touch one literal:
/// here the first one wins, the other one is left whole, and is still reported if it is still true.
/// </summary>
internal sealed class EditAttributesFixAll : FixAllProvider
{
    public static EditAttributesFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        var all = new SourceChanges();
        foreach (var diagnostic in await context.GetDiagnosticsInScopeAsync().ConfigureAwait(false))
        {
            if (FixData.Of(diagnostic).FirstOrDefault(static fix => !fix.IsSuggestion) is { } fix && await AttributeEdits.ResolveAsync(fix, solution, context.CancellationToken).ConfigureAwait(false) is { } changes)
            {
                all.AddUnlessInConflict(changes);
            }
        }

        return all.IsEmpty
            ? NoFixAll.NothingFor(context)
            : CodeAction.Create("Mend the attributes", cancellation => all.ApplyAsync(solution, cancellation), EditAttributesFix.EquivalenceKey);
    }
}
