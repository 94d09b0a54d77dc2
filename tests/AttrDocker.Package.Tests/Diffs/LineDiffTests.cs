using AttrDocker.Tasks.Diffs;
using CsCheck;

namespace AttrDocker.Package.Tests.Diffs;

public class LineDiffTests
{
    private static readonly Gen<string> Text =
        Gen.Select(Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("c"), Gen.Const("")).Array[0, 12], Gen.Bool, (lines, end) => string.Join('\n', lines) + (end ? "\n" : ""));

    [Fact]
    public void Kept_and_removed_lines_are_the_old_text_and_kept_and_added_ones_the_new() =>
        Gen.Select(Text, Text).Sample((oldText, newText) =>
        {
            var lines = LineDiff.Between(oldText, newText).Lines;
            Assert.Equal(oldText, Without(lines, LineChange.Added));
            Assert.Equal(newText, Without(lines, LineChange.Removed));
        });

    [Fact]
    public void No_shorter_comparison_exists() =>
        Gen.Select(Text, Text).Sample((oldText, newText) =>
            Assert.Equal(
                LongestCommon(Split(oldText), Split(newText)),
                LineDiff.Between(oldText, newText).Lines.Count(line => line.Change == LineChange.Kept)));

    [Fact]
    public void A_hundred_thousand_lines_with_scattered_changes_are_compared_line_by_line()
    {
        var old = Enumerable.Range(0, 100_000).Select(number => $"line {number}").ToArray();
        var @new = old.Select((line, number) => number % 1000 == 0 ? line + "!" : line).ToArray();
        var lines = LineDiff.Between(string.Join('\n', old), string.Join('\n', @new)).Lines;
        Assert.Equal(100, lines.Count(line => line.Change == LineChange.Added));
    }

    [Fact]
    public void Texts_with_little_in_common_are_removed_and_added_whole()
    {
        var old = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"old {number}\n"));
        var @new = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"new {number}\n"));
        var lines = LineDiff.Between(old, @new).Lines;
        Assert.Equal(100_000, lines.Count);
        Assert.Equal(@new, Without(lines, LineChange.Removed));
    }

    [Theory]
    [InlineData("a\nb\n", "a\nb\n", 3)]
    [InlineData("a\nb\n", "a\nc\n", 2)]
    [InlineData("a\nb\n", "x\na\nb\n", 1)]
    [InlineData("a\n", "a\nb\n", 2)]
    public void The_first_difference_is_a_line_of_the_old_text(string oldText, string newText, int line) =>
        Assert.Equal(line, LineDiff.Between(oldText, newText).FirstDifference);

    private static string Without(IEnumerable<DiffLine> lines, LineChange change) =>
        string.Concat(lines.Where(line => line.Change != change).Select(line => line.Text));

    private static string[] Split(string text) =>
        [.. text.Split('\n').Select((line, index) => (line, last: index == text.Count(unit => unit == '\n'))).Where(part => !part.last || part.line != "").Select(part => part.last ? part.line : part.line + "\n")];

    private static int LongestCommon(string[] old, string[] @new)
    {
        var longest = new int[old.Length + 1, @new.Length + 1];
        for (var x = 1; x <= old.Length; x++)
        {
            for (var y = 1; y <= @new.Length; y++)
            {
                longest[x, y] = old[x - 1] == @new[y - 1] ? longest[x - 1, y - 1] + 1 : Math.Max(longest[x - 1, y], longest[x, y - 1]);
            }
        }

        return longest[old.Length, @new.Length];
    }
}
