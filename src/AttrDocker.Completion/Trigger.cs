using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion;

/// <summary>Which characters open the list while one types. Asked with each keystroke in any C# file, so it looks at the text alone.</summary>
internal static class Trigger
{
    /// <summary>Whether the character before the caret may begin a string, a name in a path, or a reference to a variable.</summary>
    public static bool Opens(SourceText text, int caret) => caret > 0 && text[caret - 1] switch
    {
        '"' or '$' => true,
        '{' => caret > 1 && text[caret - 2] == '$',
        '/' => HasQuoteBefore(text, caret),
        _ => false,
    };

    // A slash outside of a string divides, or begins a comment.
    private static bool HasQuoteBefore(SourceText text, int caret)
    {
        for (var i = caret - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (text[i] == '"')
            {
                return true;
            }
        }

        return false;
    }
}
