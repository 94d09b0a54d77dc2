using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>
/// Of fixes that are made one at a time: an IDE offers no fix-all, since no diagnostic has one, and <c>dotnet format</c>, which asks for one all the
/// same, changes nothing. Without any provider it would warn at each run that it is unable to mend what nobody wants it to.
/// </summary>
internal sealed class NoFixAll : FixAllProvider
{
    public static NoFixAll Instance { get; } = new();

    public override IEnumerable<string> GetSupportedFixAllDiagnosticIds(CodeFixProvider originalCodeFixProvider) => ImmutableArray<string>.Empty;

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(NothingFor(fixAllContext));

    /// <summary>An action that changes nothing. Where there is none at all, <c>dotnet format</c> warns.</summary>
    public static CodeAction NothingFor(FixAllContext context) =>
        CodeAction.Create("Change nothing", _ => Task.FromResult(context.Solution), context.CodeActionEquivalenceKey);
}
