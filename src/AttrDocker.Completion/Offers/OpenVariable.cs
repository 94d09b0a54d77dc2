using AttrDocker.Completion.Typing;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Offers;

/// <summary>A reference to a variable that is being typed: <c>$NA</c> or <c>${NA</c>.</summary>
/// <param name="Span">The name, in the file.</param>
/// <param name="Offers">The variables that it can mean.</param>
internal sealed record OpenVariable(TextSpan Span, IReadOnlyList<Offer> Offers)
{
    /// <summary>The reference before the caret, or <see langword="null"/> where there is none, or none that is expanded.</summary>
    public static OpenVariable? In(TypedString typed, RuleContext context, Place place)
    {
        var text = typed.Before;
        var start = text.Length;
        while (start > 0 && IsOfName(text[start - 1]))
        {
            start--;
        }

        var hasBrace = start > 1 && text[start - 1] == '{' && text[start - 2] == '$';
        var dollar = start - (hasBrace ? 2 : 1);
        if (dollar < 0 || text[dollar] != '$' || IsEscaped(text, dollar) || Expansions.At(context, place) is not { } expansion || expansion.IsQuoted(text.Substring(0, dollar)))
        {
            return null;
        }

        var rest = typed.After.SkipWhile(IsOfName).FirstOrDefault();
        var closing = hasBrace && rest is not ('}' or ':' or '-' or '+' or '?' or '#' or '%' or '/') ? "}" : "";
        return new(typed.Span(text.Length - start, IsOfName), VariableOffers.Of(context, expansion.Scope, expansion.Sees, closing));
    }

    private static bool IsOfName(char c) => c == '_' || char.IsLetterOrDigit(c);

    // Of backslashes before a dollar sign two are one; one that is left over makes it plain.
    private static bool IsEscaped(string text, int dollar) => text.Take(dollar).Reverse().TakeWhile(static c => c == '\\').Count() % 2 == 1;
}
