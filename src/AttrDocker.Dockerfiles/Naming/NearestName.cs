namespace AttrDocker.Dockerfiles.Naming;

/// <summary>Finds the name that a misspelt one most likely stands for.</summary>
public static class NearestName
{
    /// <summary>
    /// The nearest of some names: at most one mistake in a word of up to five letters, two in a longer one.
    /// The first one wins among equally near ones.
    /// </summary>
    /// <returns>The name, or <see langword="null"/> where none is near.</returns>
    public static string? Of(string misspelt, IEnumerable<string> names)
    {
        var limit = misspelt.Length <= 5 ? 1 : 2;
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
