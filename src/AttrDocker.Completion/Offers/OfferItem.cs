using System.Collections.Immutable;
using AttrDocker.Completion.Typing;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Offers;

/// <summary>Offers as the items of Roslyn's list, and back.</summary>
internal static class OfferItem
{
    private const string TextKey = "AttrDocker.Text";
    private const string DescriptionKey = "AttrDocker.Description";

    // Names hold these; in C# they would take the item.
    private static readonly CharacterSetModificationRule Typed = CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', '.', '_', '@', '+', '~', ' ', '/');

    private static readonly CompletionItemRules OfNames = Rules('"');
    private static readonly CompletionItemRules OfPaths = Rules('"', '/');

    /// <summary>The item of an offer, or <see langword="null"/> where the literal cannot say it.</summary>
    public static CompletionItem? Of(Offer offer, TypedString typed) => typed.Write(offer.Text) is not { } text ? null : CompletionItem.Create(
        offer.Name,
        displayTextSuffix: offer.Kind == OfferKind.Folder ? "/" : "",
        inlineDescription: offer.Hint,
        properties: ImmutableDictionary<string, string>.Empty.Add(TextKey, text).Add(DescriptionKey, offer.Description),
        tags: ImmutableArray.Create(Tag(offer.Kind)),
        rules: offer.Kind is OfferKind.Folder or OfferKind.Path ? OfPaths : OfNames);

    /// <summary>The description of an item: what there is to know of it, and the line that its attribute becomes with it, where that is known.</summary>
    public static CompletionDescription Description(CompletionItem item, string? line) =>
        CompletionDescription.FromText(string.Join("\n\n", new[] { item.Properties[DescriptionKey], line }.Where(static part => part is { Length: > 0 })));

    /// <summary>The change that puts an item's text into the file.</summary>
    public static TextChange Change(CompletionItem item) => new(item.Span, item.Properties[TextKey]);

    private static CompletionItemRules Rules(params char[] taking) => CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(Typed),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, taking)),
        enterKeyRule: EnterKeyRule.Never);

    private static string Tag(OfferKind kind) => kind switch
    {
        OfferKind.Stage => WellKnownTags.Module,
        OfferKind.Variable => WellKnownTags.Constant,
        OfferKind.Folder => WellKnownTags.Folder,
        _ => WellKnownTags.File,
    };
}
