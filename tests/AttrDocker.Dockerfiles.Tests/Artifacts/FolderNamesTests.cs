using AttrDocker.Dockerfiles.Artifacts.Files;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

public sealed class FolderNamesTests
{
    /// <summary>Each generation sets some names in a copy of the one before, few or many, new or old.</summary>
    [Fact]
    public void A_chain_of_copies_holds_what_dictionaries_hold() =>
        Gen.Int[0, 120].Array[0, 60].Array[1, 8].Sample(static generations =>
        {
            var (names, expected) = (new FolderNames(), new Dictionary<string, FolderNode>(StringComparer.Ordinal));
            foreach (var generation in generations)
            {
                var (before, kept) = (names = names.ForCopies(), new Dictionary<string, FolderNode>(expected, StringComparer.Ordinal));
                names = names.Copy();
                foreach (var number in generation)
                {
                    var node = new FolderNode(names);
                    names.Set($"name{number}", expected[$"name{number}"] = node);
                }

                Same(kept, before);
                Same(expected, names);
            }
        });

    private static void Same(Dictionary<string, FolderNode> expected, FolderNames actual)
    {
        Assert.Equal(expected.Count == 0, actual.IsEmpty);
        Assert.Equal(expected.OrderBy(static e => e.Key, StringComparer.Ordinal), actual.OrderBy(static e => e.Key, StringComparer.Ordinal));
        Assert.All(expected, entry => Assert.True(actual.TryGetValue(entry.Key, out var node) && node == entry.Value));
        Assert.False(actual.TryGetValue("other", out _));
    }
}
