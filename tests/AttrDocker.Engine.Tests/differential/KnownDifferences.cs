using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using AttrDocker.Dockerfiles.Rules.Graph;
using AttrDocker.Dockerfiles.Rules.Usage;

namespace AttrDocker.Engine.Tests.Differential;

/// <summary>Where the engine and the library may disagree, and why.</summary>
internal static class KnownDifferences
{
    private const string Given = "The builder looks at the value when variables are expanded; this one rests on a variable that has none. Rules on variables tell of it.";
    private const string Newer = "The engine's frontend is older than the feature, or its stable channel has it not.";
    private const string Unavailable = "The engine looks for an image in a registry; the file itself is accepted.";

    /// <summary>What the engine refuses and the library accepts, by words of the engine's message.</summary>
    private static readonly (string Words, string Reason)[] RefusedByTheEngine =
    [
        ("failed to resolve source metadata", Unavailable),
        ("unknown flag: --security", Newer),
        ("unknown flag: --device", Newer),
        ("device feature is only supported", Newer),
        ("unknown flag: --parents", Newer),
        ("is not allowed to be unset", Given),
        ("is not allowed to be empty", Given),
        ("should not be blank", "An argument in it may be given on the command line. Rules of their own, ArgumentInFromShouldBeDefined and BaseNameShouldNotBeBlank, tell of it."),
        ("invalid containerPort", Given),
        ("invalid proto", Given),
        ("invalid signal", Given),
        ("invalid chmod parameter", Given),
        ("checksum requires HTTP", Given),
        ("empty platform value", Given),
        ("failed to parse platform", Given),
        ("VOLUME specified can not be an empty string", Given),
        ("invalid mount target", Given),
    ];

    /// <summary>
    /// Whether a rule calls something an error that the builder does not: what the generator cannot write (a file says it without being
    /// written), and a second stage of one name, where the builder silently forgets the first, and a shell that an image has not,
    /// which only a build or a container misses.
    /// </summary>
    public static bool IsOurOwn(RuleDescriptor rule) => rule.Id is ValueShouldFitInADockerfile.Id or StageNameShouldBeUnique.Id or ShellFormShouldHaveAShell.Id;

    /// <summary>The reason why a disagreement is no mistake, or <see langword="null"/>.</summary>
    /// <param name="refusal">The engine's message; <see langword="null"/> where it accepts the file.</param>
    /// <param name="parsed">What the parser made of it.</param>
    public static string? ReasonFor(string? refusal, ParseResult parsed)
    {
        var triggers = Instructions(parsed.Dockerfile).Any(static instruction => instruction is OnBuild);
        if (refusal is null)
        {
            // Only the whole file has no trigger; the error must be in one.
            return triggers && parsed.Errors.All(error => IsInTrigger(error, parsed)) ? "The engine reads a trigger when it runs, in the build that uses the image." : null;
        }

        foreach (var (words, reason) in RefusedByTheEngine)
        {
            if (refusal.Contains(words) && (reason != Given || parsed.Source.Text.Contains('$')))
            {
                return reason;
            }
        }

        return refusal.Contains("failed to process") && Instructions(parsed.Dockerfile).OfType<FileTransfer>().Any(static transfer => transfer.Files.Any(static file => file.Expand))
            ? "The text of an expanded heredoc is looked at when it is expanded."
            : null;
    }

    private static bool IsInTrigger(ParseError error, ParseResult parsed)
    {
        var lines = parsed.Source.Text.Split('\n');
        return lines[error.Span.Line - 1].TrimStart().StartsWith("ONBUILD", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Instruction> Instructions(Dockerfiles.Dockerfile dockerfile) => dockerfile.Stages.SelectMany(static stage => stage.Instructions);
}
