using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Suppressions;
using AttrDocker.Dockerfiles.Variables;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Fuzz;

/// <summary>What must hold of any text.</summary>
internal static class Properties
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly Part[] Parts = Enum.GetValues<Part>();

    /// <summary>Checks a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="turn">Counts executions; what takes long has its turn with some of them only.</param>
    /// <param name="features">What the parser met in the text: a number for each kind of error and instruction.</param>
    /// <returns>What does not hold, or <see langword="null"/>.</returns>
    public static string? Check(string text, long turn, out List<int> features)
    {
        features = [];
        try
        {
            var unchanged = DockerfileText.Of(text);
            var result = unchanged.Result;
            CollectFeatures(result, features);
            return Spans(result)
                ?? (unchanged.ToString() == text ? null : "The unchanged text is not the text.")
                ?? RoundTrip(result.Dockerfile)
                ?? ReadOthers(text, result.Dockerfile, turn)
                ?? (turn % 16 == 0 ? Rules(result) : null);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    /// <summary>Whether a text took longer than any text of its size may.</summary>
    public static bool IsTooSlow(string text, TimeSpan time) => text.Length < 1_000_000 && time > Patience;

    /// <summary>A machine that was busy is no failure: the text must be slow three more times.</summary>
    public static bool IsSlowAgain(string text) => Enumerable.Range(0, 3).All(_ =>
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Check(text, 0, out var _);
        return IsTooSlow(text, watch.Elapsed);
    });

    private static string? Spans(ParseResult result)
    {
        foreach (var error in result.Errors)
        {
            if (Outside(error.Span, result.Source.Text) || error.Message.Length == 0)
            {
                return $"An error points outside of the text: {error.Code}";
            }
        }

        var dockerfile = result.Dockerfile;
        for (var stage = Place.Globals; stage < dockerfile.Stages.Count; stage++)
        {
            var instructions = stage < 0 ? dockerfile.Globals : dockerfile.Stages[stage].Instructions;
            for (var i = stage < 0 ? 0 : Place.From; i < instructions.Count; i++)
            {
                var whole = result.Source.Find(new(stage, i));
                if (whole is not { } span || Outside(span, result.Source.Text))
                {
                    return "An instruction has no place in the text.";
                }
            }
        }

        return null;
    }

    private static string? RoundTrip(Dockerfile dockerfile)
    {
        if (!DockerfileWriter.FindUnwritable(dockerfile).IsEmpty)
        {
            return null;
        }

        var written = DockerfileWriter.Write(dockerfile);
        var read = DockerfileParser.Parse(written).Dockerfile;
        return read == dockerfile ? null : $"What was read is written as something else.\n{Difference(dockerfile, read)}";
    }

    private static string? ReadOthers(string text, Dockerfile dockerfile, long turn)
    {
        var script = ShellScript.Read(text, ["x\n"]);
        if (!script.IsReadable && !script.Steps.IsEmpty)
        {
            return "The shell reader read something of what it cannot read.";
        }

        var ignore = IgnoreFile.Parse(text);
        _ = ignore.IsIgnored("src/a b/file.txt");
        _ = ignore.MayBringBackBelow("src");
        _ = PathPattern.TryParse(text, out var pattern) && pattern.IsMatch("src/file.txt");
        _ = ImageReference.TryParse(text, out _, out _);
        if (Word.TryParse(text, out var parts, out _))
        {
            _ = WordExpansion.Expand(parts, static name => name.Length % 2 == 0 ? name : null, turn % 2 == 0 ? '\\' : '`');
            if (!Word.TryParse(Word.Format(parts), out var again, out _) || again != parts)
            {
                return "A word is written as another one.";
            }
        }

        foreach (var instruction in dockerfile.Stages.SelectMany(static stage => stage.Instructions))
        {
            foreach (var use in WordUse.Of(instruction, default))
            {
                _ = use.Names(dockerfile.Directives.Escape).Count();
            }

            if (instruction is Run run)
            {
                _ = ShellScript.Of(run.Command);
            }
        }

        _ = turn % 4 == 0 ? InstructionParser.ParseOne(text) : turn % 4 == 1 ? InstructionParser.ParseTrigger(text, '`') : null;
        return null;
    }

    private static string? Rules(ParseResult result)
    {
        var dockerfile = result.Dockerfile;
        _ = SuppressionSet.Of(result).Covers("ADK1004", new(1, 1, 0));
        foreach (var finding in Catalogue.Check(new(dockerfile)))
        {
            if (finding.Message.Length == 0 || (result.Source.FindNearest(finding.Place) is { } span && Outside(span, result.Source.Text)))
            {
                return "A finding points outside of the text.";
            }
        }

        for (var stage = Place.Globals; stage < dockerfile.Stages.Count; stage++)
        {
            var instructions = stage < 0 ? dockerfile.Globals : dockerfile.Stages[stage].Instructions;
            for (var i = stage < 0 ? 0 : Place.From; i < Math.Min(instructions.Count, 20); i++)
            {
                foreach (var part in Parts)
                {
                    if (result.Source.Find(new(stage, i, part)) is { } span && Outside(span, result.Source.Text))
                    {
                        return $"A part points outside of the text: {part}";
                    }
                }
            }
        }

        return null;
    }

    private static bool Outside(SourceSpan span, string text) =>
        span.Start < 0 || span.Length < 0 || span.Start + span.Length > text.Length || span.Line < 1 || span.Column < 1;

    private static string Difference(Dockerfile expected, Dockerfile actual)
    {
        if (expected.Directives != actual.Directives || expected.Heading != actual.Heading || expected.Closing != actual.Closing || expected.Stages.Count != actual.Stages.Count)
        {
            return $"Directives, comments or stages {expected.Directives == actual.Directives} {expected.Heading == actual.Heading} {expected.Closing == actual.Closing}:\n{expected}\n{actual}";
        }

        var all = Instructions(expected).Zip(Instructions(actual)).FirstOrDefault(static pair => pair.First != pair.Second);
        return $"{all.First?.GetType().Name} {(all.First is { } first && all.Second is { } second && first with { Comment = null } == second with { Comment = null } ? "comment" : "itself")}:\n{all.First}\n{all.Second}";
    }

    private static IEnumerable<Instruction> Instructions(Dockerfile dockerfile) =>
        dockerfile.Globals.Concat(dockerfile.Stages.SelectMany(static stage => stage.Instructions.Prepend(stage.From)));

    // Messages quote the text; what stands outside of the quotes tells which branch of the parser spoke.
    private static void CollectFeatures(ParseResult result, List<int> features)
    {
        foreach (var error in result.Errors)
        {
            var quote = error.Message.IndexOf('\'');
            var last = error.Message.LastIndexOf('\'');
            features.Add(HashCode.Combine(error.Code, quote < 0 ? string.GetHashCode(error.Message) : HashCode.Combine(string.GetHashCode(error.Message.AsSpan(0, quote)), string.GetHashCode(error.Message.AsSpan(last)))));
        }

        foreach (var instruction in Instructions(result.Dockerfile))
        {
            features.Add(instruction switch
            {
                Run run => HashCode.Combine(1, run.Mounts.Count, (run.Command as ShellForm)?.Heredocs.Count ?? -1, ShellScript.Of(run.Command).IsReadable, run.Mounts.IsEmpty ? 0 : string.GetHashCode(run.Mounts[0].Type)),
                FileTransfer transfer => HashCode.Combine(2, transfer.Files.Count, Math.Min(transfer.Sources.Count, 5), transfer.Link, transfer.Chown is null, transfer.Exclude.Count),
                OnBuild trigger => HashCode.Combine(3, trigger.Trigger.GetType()),
                _ => HashCode.Combine(instruction.GetType(), instruction.Comment is null),
            });
        }
    }
}
