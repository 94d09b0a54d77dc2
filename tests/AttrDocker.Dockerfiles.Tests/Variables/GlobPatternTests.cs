using System.Text;
using System.Text.RegularExpressions;
using AttrDocker.Dockerfiles.Variables;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Variables;

/// <summary>Patterns against the regular expressions that the builder makes of them.</summary>
public sealed class GlobPatternTests
{
    private static readonly Gen<string> Pieces = Of("a", "b", "*", "?", "\\*", "\\\\", "*", "é", "😀").Array[0, 6].Select(static pieces => string.Concat(pieces));

    private static readonly Gen<string> Values = Of("a", "b", "ab", "*", "\\", "é", "😀", "\n", "aab").Array[0, 8].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Trimming_the_beginning_is_as_with_a_regular_expression() => Gen.Select(Pieces, Values, Gen.Bool).Sample(static (pattern, value, longest) =>
    {
        var match = Regex.Match(value, "^" + ToRegex(pattern, longest), RegexOptions.CultureInvariant);

        Assert.Equal(value[match.Length..], GlobPattern.Parse(pattern)!.Trim(value, fromEnd: false, longest));
    });

    [Fact]
    public void Replacing_is_as_with_a_regular_expression() => Gen.Select(Pieces, Values).Sample(static (pattern, value) =>
    {
        var match = Regex.Match(value, ToRegex(pattern, longest: true), RegexOptions.CultureInvariant);
        var expected = match.Success ? value.Remove(match.Index, match.Length).Insert(match.Index, "-") : value;

        Assert.Equal(expected, GlobPattern.Parse(pattern)!.ReplaceFirst(value, "-"));
    });

    [Fact]
    public void Trimming_the_end_is_trimming_the_beginning_of_the_mirrored_text()
    {
        Assert.Equal("a.b", GlobPattern.Parse(".*")!.Trim("a.b.c", fromEnd: true, isLongest: false));
        Assert.Equal("a", GlobPattern.Parse(".*")!.Trim("a.b.c", fromEnd: true, isLongest: true));
        Assert.Equal("a", GlobPattern.Parse("\\*😀")!.Trim("a*😀", fromEnd: true, isLongest: true));
        Assert.Equal("a*b", GlobPattern.Parse("?")!.Trim("a*b😀", fromEnd: true, isLongest: true));
    }

    [Fact]
    public void A_pattern_made_to_be_slow_is_not()
    {
        var value = new string('a', 60_000);

        Assert.Equal(value, GlobPattern.Parse(string.Concat(Enumerable.Repeat("*a", 50)) + "b")!.ReplaceAll(value, "-"));
    }

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string ToRegex(string pattern, bool longest)
    {
        // .NET sees UTF-16 units where Go sees characters.
        const string One = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n\uD800-\uDFFF])";
        var regex = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            regex.Append(pattern[i] switch
            {
                '*' => One + (longest ? "*" : "*?"),
                '?' => One,
                '\\' => Regex.Escape(pattern[++i].ToString()),
                var c => Regex.Escape(c.ToString()),
            });
        }

        return regex.ToString();
    }
}
