using AttrDocker.Dockerfiles.Naming;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Naming;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("bilder", "builder")]
    [InlineData("buidler", "builder")]
    [InlineData("BUILDER", "builder")]
    [InlineData("bulider2", "builder")]
    [InlineData("tset", "test")]
    [InlineData("rntime", "runtime")]
    public void A_misspelt_name_has_a_nearest_one(string misspelt, string nearest) =>
        Assert.Equal(nearest, NearestName.Of(misspelt, ["builder", "test", "runtime", "a"]));

    [Theory]
    [InlineData("compile")]
    [InlineData("b")]
    [InlineData("")]
    [InlineData("bilders-old")]
    public void A_far_name_has_none(string misspelt) => Assert.Null(NearestName.Of(misspelt, ["builder", "test", "runtime", "a"]));

    [Fact]
    public void The_nearest_wins_and_among_equals_the_first()
    {
        Assert.Equal("builder", NearestName.Of("buildr", ["bulldr22", "builder", "buildar"]));
        Assert.Equal("web-b", NearestName.Of("web-a", ["web-b", "web-c"]));
    }

    [Fact]
    public void The_bounded_distance_is_the_distance()
    {
        var word = Gen.Char["abc"].Array[0, 8].Select(static letters => new string(letters));
        Gen.Select(word, word, Gen.Int[0, 4]).Sample(static (left, right, limit) =>
        {
            var distance = Distance(left, right);
            Assert.Equal(distance <= limit ? distance : limit + 1, Math.Min(EditDistance.Between(left, right, limit), limit + 1));
        });
    }

    [Theory]
    [InlineData("builder", "bulder", nameof(Mistake.Dropped), true)]
    [InlineData("builder", "buuilder", nameof(Mistake.Added), true)]
    [InlineData("builder", "bvilder", nameof(Mistake.Swapped), true)]
    [InlineData("builder", "biulder", nameof(Mistake.Transposed), true)]
    [InlineData("builder", "Builder", nameof(Mistake.Case), true)]
    [InlineData("builder", "builders", nameof(Mistake.Added), false)]
    [InlineData("builders", "builder", nameof(Mistake.Dropped), false)]
    [InlineData("app1", "app2", nameof(Mistake.Swapped), false)]
    [InlineData("a-b", "a_b", nameof(Mistake.Swapped), false)]
    [InlineData("app", "app2", nameof(Mistake.Added), false)]
    public void A_single_mistake_is_told(string intended, string written, string mistake, bool isSlip)
    {
        var misspelling = Misspelling.Between(intended, written);

        Assert.Equal((mistake, isSlip), (misspelling!.Value.Mistake.ToString(), misspelling.Value.IsSlip));
    }

    [Theory]
    [InlineData("builder", "builder")]
    [InlineData("builder", "bidler")]
    [InlineData("abcd", "badc")]
    public void Equal_words_and_two_mistakes_are_none(string intended, string written) => Assert.Null(Misspelling.Between(intended, written));

    // The textbook's recurrence, without bounds.
    private static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cells[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1,
                    cells[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cells[i, j] = Math.Min(cells[i, j], cells[i - 2, j - 2] + 1);
                }
            }
        }

        return cells[left.Length, right.Length];
    }
}
