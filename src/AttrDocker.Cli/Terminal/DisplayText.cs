using System.Text;

namespace AttrDocker.Cli.Terminal;

/// <summary>Text of files as a terminal may show it, and how wide it is there.</summary>
internal static class DisplayText
{
    /// <summary>The text with a visible sign in place of each control character: a file must not be able to move the cursor, or hide what it says.</summary>
    public static string Sanitize(ReadOnlySpan<char> text)
    {
        var safe = text.ToString();
        return safe.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !safe.Any(IsUnsafe)
            ? safe
            : string.Create(safe.Length, safe, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = Visible(source[i]);
                }
            });
    }

    /// <summary>The number of columns that a text takes.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    private static char Visible(char c) => c switch
    {
        '\t' => ' ',
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        _ when IsUnsafe(c) => '\uFFFD',
        _ => c,
    };

    // Controls, and the signs that turn the direction of what follows (CVE-2021-42574).
    private static bool IsUnsafe(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    private static int Width(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        0x200B or 0x200C or 0x200D or 0xFEFF or (>= 0xFE00 and <= 0xFE0F) => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ when Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark => 0,
        _ => 1,
    };
}
