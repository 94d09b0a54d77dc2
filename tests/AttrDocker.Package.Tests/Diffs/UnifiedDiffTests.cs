using AttrDocker.Tasks.Diffs;

namespace AttrDocker.Package.Tests.Diffs;

public class UnifiedDiffTests
{
    [Fact]
    public void A_change_is_shown_with_three_lines_around_it() => Assert.Equal(
        """
        --- Dockerfile (on disk)
        +++ Dockerfile (from the attributes)
        @@ -3,7 +3,7 @@
         3
         4
         5
        -6
        +six
         7
         8
         9
        """,
        Diff(Numbers(12), Numbers(12).Replace("6\n", "six\n")));

    [Fact]
    public void Changes_that_are_far_apart_have_their_own_hunks() => Assert.Equal(
        """
        --- Dockerfile (on disk)
        +++ Dockerfile (from the attributes)
        @@ -1,4 +1,3 @@
        -1
         2
         3
         4
        @@ -18,3 +17,4 @@
         18
         19
         20
        +21
        """,
        Diff(Numbers(20), Numbers(21)[2..]));

    [Fact]
    public void Nearby_changes_share_a_hunk() =>
        Assert.Single(Diff(Numbers(20), Numbers(20).Replace("\n5\n", "\nx\n").Replace("\n11\n", "\ny\n")).Split('\n'), line => line.StartsWith("@@", StringComparison.Ordinal));

    [Fact]
    public void A_missing_last_line_end_is_shown() => Assert.Equal(
        """
        --- Dockerfile (on disk)
        +++ Dockerfile (from the attributes)
        @@ -1 +1 @@
        -FROM a
        \ No newline at end of file
        +FROM a
        """,
        Diff("FROM a", "FROM a\n"));

    [Fact]
    public void An_empty_side_has_an_empty_range() => Assert.Contains("@@ -0,0 +1,2 @@", Diff("", "a\nb\n"), StringComparison.Ordinal);

    [Fact]
    public void A_long_diff_is_cut_and_counted() =>
        Assert.EndsWith("\n+2\n… and 98 more lines", UnifiedDiff.Write("Dockerfile", "the attributes", LineDiff.Between("", Numbers(100)), mostLines: 3), StringComparison.Ordinal);

    [Fact]
    public void Equal_texts_have_no_diff() => Assert.Equal("", Diff("a\n", "a\n"));

    private static string Diff(string oldText, string newText) => UnifiedDiff.Write("Dockerfile", "the attributes", LineDiff.Between(oldText, newText), mostLines: 80);

    private static string Numbers(int last) => string.Concat(Enumerable.Range(1, last).Select(number => number + "\n"));
}
