using System.Composition;
using AttrDocker.Completion.Offers;
using AttrDocker.Completion.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion;

/// <summary>
/// Completes the strings of the attributes: stages, the paths that they produce, files of the build context, variables. IDEs find it
/// by the project's analyzer references, and only those whose Roslyn is new enough are given the assembly.
/// </summary>
[ExportCompletionProvider(nameof(AttributeStringCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class AttributeStringCompletionProvider : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && Trigger.Opens(text, caretPosition);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (TypedString.At(await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false), context.Position) is not { } typed
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || TypedPlace.Find(model, typed, document.Project, cancellation) is not { } place)
        {
            return;
        }

        var list = OfferList.For(typed, place, ProjectFolder.Of(document.Project), cancellation);
        if (list.Offers.Count > 0)
        {
            context.CompletionListSpan = list.Span;
            // Nothing else that could be offered in such a string is of any use there.
            context.IsExclusive = true;
            context.AddItems(list.Offers.Select(offer => OfferItem.Of(offer, typed)).OfType<CompletionItem>());
        }
    }

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        OfferItem.Description(item, await TakenLine.OfAsync(document, OfferItem.Change(item), cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(OfferItem.Change(item)));
}
