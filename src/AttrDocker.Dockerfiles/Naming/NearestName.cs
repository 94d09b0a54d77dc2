namespace AttrDocker.Dockerfiles.Naming;

/// <summary>Finds the name that a misspelt one most likely stands for.</summary>
public static class NearestName
{
    /// <summary>
    /// The nearest of some names: at most one mistake in a word of up to five letters, two in a longer one.
    /// The first one wins among equally near ones.
    /// </summary>
    /// <returns>The name, or <see langword="null"/> where none is near.</returns>
    public static string? Of(string misspelt, IEnumerable<string> names) => Of(misspelt, names, misspelt.Length <= 5 ? 1 : 2);

    /// <summary>
    /// The nearest word of a vocabulary, such as the keywords: two mistakes in a word of four letters or more, because nothing else can be meant.
    /// </summary>
    /// <returns>The word, or <see langword="null"/> where none is near.</returns>
    public static string? Among(string misspelt, IEnumerable<string> vocabulary) => Of(misspelt, vocabulary, misspelt.Length <= 3 ? 1 : 2);

    private static string? Of(string misspelt, IEnumerable<string> names, int limit)
    {
        string? nearest = null;
        foreach (var name in names)
        {
            // A word as short as the number of mistakes is near to everything.
            if (name.Length <= limit)
            {
                continue;
            }

            var distance = EditDistance.Between(misspelt, name, limit);
            if (distance <= limit)
            {
                (nearest, limit) = (name, distance - 1);
            }

            if (limit < 0)
            {
                break;
            }
        }

        return nearest;
    }

    /// <summary>The sentence that offers a name, or <see langword="null"/> where there is none.</summary>
    public static string? Question(string? nearest) => nearest is null ? null : $"Did you mean '{nearest}'?";
}
