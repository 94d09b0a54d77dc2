using System.Collections.Immutable;
using System.Composition;
using AttrDocker.Analyzers.Usage;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.CodeFixes;

/// <summary>
/// Applies the edits of attributes that a diagnostic carries; it knows no rule, so a new rule with edits has its fix already. Rules without any
/// are not listed: <c>dotnet format</c> tells of each listed diagnostic that it could not mend.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EditAttributesFix)), Shared]
public sealed class EditAttributesFix : CodeFixProvider
{
    /// <summary>The equivalence key of what it offers.</summary>
    public const string EquivalenceKey = "AttrDocker.EditAttributes";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        new[] { ImagePathShouldBeRelative.Id, PropertyAndAttributeShouldNotSayTheSame.Id }
            .Concat(Catalogue.Rules.Select(static rule => rule.Descriptor).Where(static rule => rule.HasEdits).Select(static rule => rule.Id))
            .ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => EditAttributesFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => CarriedFixes.RegisterAsync(context, static fix => !fix.IsSuggestion, EquivalenceKey);
}
