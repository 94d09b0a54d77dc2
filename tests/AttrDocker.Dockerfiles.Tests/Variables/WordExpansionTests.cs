using AttrDocker.Dockerfiles.Variables;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Variables;

/// <summary>Values that BuildKit's frontend 1.19 gave to labels.</summary>
public sealed class WordExpansionTests
{
    private static readonly Dictionary<string, string> Known = new() { ["A"] = "foobarfoo", ["E"] = "", ["P"] = "a.b.c", ["S"] = "a/b/c", ["D"] = "$0$1" };

    [Theory]
    [InlineData("$A", "foobarfoo")]
    [InlineData("x${A}y$E", "xfoobarfooy")]
    [InlineData("$N", "")]
    [InlineData("$@$0$1", "")]
    [InlineData("$12a", "a")]
    [InlineData("\\$A \\\\$E", "$A \\")]
    [InlineData("a$ b", "a$ b")]
    public void A_reference_becomes_its_value(string word, string value) => Assert.Equal(value, Expand(word).Value);

    [Theory]
    [InlineData("${E:-d}", "d")]
    [InlineData("${E-d}", "")]
    [InlineData("${E:+p}", "")]
    [InlineData("${E+p}", "p")]
    [InlineData("${N:-d}", "d")]
    [InlineData("${N-d}", "d")]
    [InlineData("${N+p}", "")]
    [InlineData("${A:+p}", "p")]
    [InlineData("${N:-${E:-in}}", "in")]
    [InlineData("${A:?no}${A?no}${E?no}", "foobarfoofoobarfoo")]
    public void Defaults_and_alternatives_are_taken(string word, string value) => Assert.Equal(value, Expand(word).Value);

    [Theory]
    [InlineData("${A#f*o}", "obarfoo")]
    [InlineData("${A##f*o}", "")]
    [InlineData("${A%o*}", "foobarfo")]
    [InlineData("${A%%o*}", "f")]
    [InlineData("${A#'*'}", "foobarfoo")]
    [InlineData("${A#\\*}", "foobarfoo")]
    [InlineData("${A#\"f*\"}", "oobarfoo")]
    [InlineData("${A#\"\\f\"}", "foobarfoo")]
    [InlineData("${A%\\}}", "foobarfoo")]
    [InlineData("${A#x}", "foobarfoo")]
    [InlineData("${A#${N:-f}}", "oobarfoo")]
    [InlineData("${N#a}", "")]
    public void Patterns_trim_both_ends(string word, string value) => Assert.Equal(value, Expand(word).Value);

    [Theory]
    [InlineData("${A/o/0}", "f0obarfoo")]
    [InlineData("${A//o/0}", "f00barf00")]
    [InlineData("${A//f?o/[\\$1]}", "[\\]bar[\\]")]
    [InlineData("${A//f*b/x}", "xarfoo")]
    [InlineData("${S//\\//-}", "a-b-c")]
    [InlineData("${S/a\\/b/q\\/r}", "q\\/r/c")]
    [InlineData("${P//./_}", "a_b_c")]
    [InlineData("${A///-}", "-f-o-o-b-a-r-f-o-o-")]
    [InlineData("${A//*/z}", "z")]
    [InlineData("${A/o/\\n}", "f\\nobarfoo")]
    [InlineData("${A//o/$0}", "fbarf")]
    [InlineData("${A//o/$D}", "foobarfoo")]
    public void Patterns_are_replaced(string word, string value) => Assert.Equal(value, Expand(word).Value);

    [Fact]
    public void A_back_tick_protects_nothing_in_a_pattern() =>
        Assert.Equal("bc", WordExpansion.Expand("${V#a`*}", static _ => "a`bc", '`').Value);

    [Theory]
    [InlineData("${N:?}", "'N' must be set. Give it a value.")]
    [InlineData("${E:?}", "'E' must be set and not empty. Give it a value.")]
    [InlineData("${N?pass it.}", "'N' must be set: pass it. Give it a value.")]
    [InlineData("${A:-${N?}}", "'N' must be set. Give it a value.")]
    [InlineData("${A#\\x}", "The pattern '\\x' has an invalid escape. A backslash may protect only * ? \\ } and /.")]
    [InlineData("${A", "'${A' is never closed. Add '}', or write '\\$' for a plain dollar sign.")]
    public void What_the_builder_refuses_is_an_error(string word, string error)
    {
        var expansion = Expand(word);

        Assert.Equal(error, expansion.Error);
        Assert.Equal("", expansion.Value);
    }

    [Fact]
    public void Names_without_a_definition_are_listed_once_in_the_order_of_their_use() =>
        Assert.Equal(["X", "Z", "Y", "W", "@"], Expand("$X$A${Y:-$Z}${A:+$X}${A#$W*}$@").Unmatched);

    [Fact]
    public void A_word_without_variables_is_never_changed() => Models.Text.Where(static text => !text.Contains('$')).Sample(static text =>
    {
        var expansion = WordExpansion.Expand(text, static _ => "x");

        Assert.Equal(text, expansion.Value);
        Assert.Empty(expansion.Unmatched);
        Assert.Null(expansion.Error);
    });

    [Fact]
    public void A_literal_is_never_changed() => Models.Text.Sample(static text => Assert.Equal(text, WordExpansion.Expand(Word.FromLiteral(text), static _ => "x").Value));

    [Fact]
    public void Any_word_is_expanded_without_trouble() => Gen.Select(Models.Word, Models.Text).Sample(static (word, value) =>
    {
        var expansion = WordExpansion.Expand(word, name => name == "A" ? value : null);

        Assert.DoesNotContain("A", expansion.Unmatched);
        Assert.True(expansion.Error is null || expansion.Value.Length == 0);
    });

    [Fact]
    public void Variables_that_double_each_other_are_an_error() =>
        Assert.Equal(
            "The value has more than 65535 characters. Make it shorter.",
            WordExpansion.Expand("$A$A", static _ => new string('x', 40_000)).Error);

    private static Expansion Expand(string word) => WordExpansion.Expand(word, static name => Known.GetValueOrDefault(name));
}
