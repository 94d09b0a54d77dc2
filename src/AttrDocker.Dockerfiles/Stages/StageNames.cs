using System.Text;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>What the builder accepts as a stage's name. (BuildKit, <c>instructions/parse.go</c>; Dockerfile reference, "FROM".)</summary>
public static class StageNames
{
    /// <summary>Compares names as the builder does: without regard to case.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether a name matches <c>^[a-z][a-z0-9-_.]*$</c> once it is in lower case.</summary>
    public static bool IsValid(string name) => name.Length > 0 && IsLetter(name[0]) && name.All(IsAllowed);

    /// <summary>Whether a name means something else to the builder: <c>scratch</c> is the empty image, <c>context</c> the build context.</summary>
    public static bool IsReserved(string name) => Comparer.Equals(name, "scratch") || Comparer.Equals(name, "context");

    /// <summary>The valid name that looks most like an invalid one: <c>Build Stage!</c> becomes <c>build-stage</c>.</summary>
    public static string MakeValid(string name)
    {
        var valid = new StringBuilder();
        var previous = '-';
        foreach (var character in name)
        {
            var next = IsAllowed(character) ? char.ToLowerInvariant(character) : '-';
            var startsWord = character is >= 'A' and <= 'Z' && previous is >= 'a' and <= 'z';
            if (startsWord || (next == '-' && valid.Length > 0 && valid[valid.Length - 1] != '-'))
            {
                valid.Append('-');
            }

            if (next != '-')
            {
                valid.Append(next);
            }

            previous = character;
        }

        var trimmed = valid.ToString().Trim('-', '_', '.');
        return trimmed.Length == 0 ? "stage" : IsLetter(trimmed[0]) ? trimmed : "stage-" + trimmed;
    }

    /// <summary>The names that the stages of a Dockerfile have.</summary>
    internal static HashSet<string> TakenBy(Dockerfile dockerfile) => new(dockerfile.Stages.Select(static stage => stage.Name).OfType<string>(), Comparer);

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAllowed(char character) => IsLetter(character) || character is (>= '0' and <= '9') or '-' or '_' or '.';
}
