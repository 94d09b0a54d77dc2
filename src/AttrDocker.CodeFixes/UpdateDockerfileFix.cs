using System.Collections.Immutable;
using System.Composition;
using AttrDocker.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>
/// Brings a Dockerfile that differs from its attributes up to date, without a build. There is no fix-all: <c>dotnet format</c> mends one rule after the
/// other, so it would write what half-mended attributes say, which the next build would take for a person's edit.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UpdateDockerfileFix)), Shared]
public sealed class UpdateDockerfileFix : CodeFixProvider
{
    /// <summary>The equivalence key of what it offers.</summary>
    public const string EquivalenceKey = "AttrDocker.UpdateDockerfile";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DriftAnalyzer.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => NoFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (DockerfileUpdate.Of(diagnostic) is { } update && await update.ChangesAnythingAsync(solution, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Update '{update.FileName}'", cancellation => update.ApplyAsync(solution, cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }
}
