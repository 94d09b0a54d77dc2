using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>
/// Updates many Dockerfiles at once. The batch fixer merges C# documents only; and with several target frameworks a file is in the
/// solution once for each, so here it is updated once for each path.
/// </summary>
internal sealed class UpdateDockerfileFixAll : FixAllProvider
{
    public static UpdateDockerfileFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var updates = new Dictionary<string, DockerfileUpdate>(StringComparer.Ordinal);
        foreach (var diagnostic in await context.GetDiagnosticsInScopeAsync().ConfigureAwait(false))
        {
            if (DockerfileUpdate.Of(diagnostic) is { } update && !updates.ContainsKey(update.Path))
            {
                updates.Add(update.Path, update);
            }
        }

        return updates.Count == 0
            ? null
            : CodeAction.Create("Update the Dockerfiles", cancellation => ApplyAsync(updates.Values, context.Solution, cancellation), UpdateDockerfileFix.EquivalenceKey);
    }

    private static async Task<Solution> ApplyAsync(IEnumerable<DockerfileUpdate> updates, Solution solution, CancellationToken cancellation)
    {
        foreach (var update in updates)
        {
            solution = await update.ApplyAsync(solution, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
