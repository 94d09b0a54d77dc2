using System.Collections.Immutable;
using System.Composition;
using AttrDocker.Analyzers.Application;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>Offers the edits that are the author's to choose, one place at a time: there is no fix-all, so that <c>dotnet format</c> never makes them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestEditsFix)), Shared]
public sealed class SuggestEditsFix : CodeFixProvider
{
    /// <summary>How the equivalence keys of what it offers begin; the title of the fix follows, because one diagnostic may have several.</summary>
    public const string EquivalenceKey = "AttrDocker.SuggestEdits";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        Catalogue.Rules.Select(static rule => rule.Descriptor).Concat(AppRules.All.Select(static rule => rule.Rule)).Where(static rule => rule.HasSuggestions).Select(static rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => NoFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => CarriedFixes.RegisterAsync(context, static fix => fix.IsSuggestion, EquivalenceKey);
}
