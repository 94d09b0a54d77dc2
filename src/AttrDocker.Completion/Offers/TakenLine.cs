using AttrDocker.Completion.Typing;
using AttrDocker.Dockerfiles.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Offers;

/// <summary>The line of the Dockerfile that an attribute becomes once an item is taken.</summary>
internal static class TakenLine
{
    /// <summary>The line, or <see langword="null"/> while the attribute is not written to its end.</summary>
    public static async Task<string?> OfAsync(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (change.Span.End > text.Length)
        {
            // The file has been changed since the item was offered.
            return null;
        }

        var taken = document.WithText(text.WithChanges(change));
        var root = await taken.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return TypedString.At(root, change.Span.Start + change.NewText!.Length) is { } typed
            && await taken.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            && TypedPlace.Find(model, typed, taken.Project, cancellation) is { IsFinished: true, Place: { } place, Image.Dockerfile: var dockerfile }
            && dockerfile.InstructionAt(place) is { } instruction
            && DockerfileLine.Of(instruction, dockerfile) is { Length: > 0 } line ? line : null;
    }
}
