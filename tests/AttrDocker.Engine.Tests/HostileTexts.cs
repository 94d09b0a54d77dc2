using System.Text;

namespace AttrDocker.Engine.Tests;

/// <summary>Texts that break careless quoting: those that people have met, and combinations of what the language gives a meaning.</summary>
internal static class HostileTexts
{
    private static readonly string[] Met =
    [
        "", " ", "  two  blanks  ", "tab\tinside", "it's", "say \"no\"", "\"", "'", "\\", "\\\\", "ends with \\", "C:\\temp\\", "$", "$$", "5$", "$HOME",
        "${HOME}", "${", "${HOME:-x}", "\\$HOME", "\\\\$HOME", "$(date)", "`date`", "`", "#", "# comment", "a # b", "=", "a=b", "--flag", "--", "[", "[\"a\"]",
        "{}", "<<EOF", "EOF", "3<<-X", "&& rm -rf /", ";", "|", "*", "?", "~", "!", "%", "@", "Grüße", "世界", "🐳", "e\u0301", "\u00A0", "\u2003x", "\u2028", "\u2029",
        "\u0085", "\uFEFFx", "x\uFEFF", "\u200B", "\u0001", "\u001B[0m", "\u007F", "FROM scratch", "\\n", "\\\"", "'\"'\"'", "a\\ b", "}", "${A}}", "$}",
    ];

    private static readonly string[] Pieces =
        ["\\", "\"", "'", "$", "{", "}", "`", "#", " ", "=", "<<", "-", "[", "]", ",", "\t", "A", "1", "é", "🐳", ":", "/", "(", "\u2028", "&"];

    /// <summary>The texts; the same ones on every run, so that a failure can be looked at.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Met, .. Combinations(400)];

    private static IEnumerable<string> Combinations(int count)
    {
        var random = new Random(20);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 9); length > 0; length--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            yield return text.ToString();
        }
    }
}
