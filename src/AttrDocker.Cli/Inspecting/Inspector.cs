using AttrDocker.Cli.Reports;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Cli.Inspecting;

/// <summary>Turns a parsed text into the shape that <c>inspect</c> writes.</summary>
internal sealed class Inspector(ParseResult parsed)
{
    private readonly string _text = parsed.Source.Text;
    private readonly Dockerfile _dockerfile = parsed.Dockerfile;

    /// <summary>All that the text says.</summary>
    /// <param name="path">How the output calls the file.</param>
    public JsonDockerfile Inspect(string path)
    {
        var directives = _dockerfile.Directives;
        return new(
            JsonDockerfile.CurrentVersion,
            path,
            new(directives.Syntax, directives.Escape.ToString(), directives.Check),
            [.. Instructions()],
            [.. Stages()],
            [.. parsed.Errors.Select(error => new JsonProblem(error.Id, "error", error.Message, TextRange.Of(error.Span, _text)) { Suggestion = error.Suggestion })]);
    }

    private IEnumerable<JsonInstruction> Instructions()
    {
        for (var i = 0; i < _dockerfile.Globals.Count; i++)
        {
            yield return Read(_dockerfile.Globals[i], new(Place.Globals, i), RangeOf(new(Place.Globals, i)));
        }

        for (var stage = 0; stage < _dockerfile.Stages.Count; stage++)
        {
            var (from, instructions) = _dockerfile.Stages[stage];
            yield return Read(from, new(stage, Place.From), RangeOf(new(stage, Place.From)));
            for (var i = 0; i < instructions.Count; i++)
            {
                yield return Read(instructions[i], new(stage, i), RangeOf(new(stage, i)));
            }
        }
    }

    private JsonInstruction Read(Instruction instruction, Place place, TextRange? range)
    {
        var heredocs = InstructionPart.HeredocsOf(instruction);
        return new(
            instruction.Keyword,
            place.Stage == Place.Globals ? null : place.Stage,
            range,
            InOrder(Flags(instruction, place), static flag => flag.Range),
            InOrder(InstructionPart.ValuesOf(instruction).Select(part => new JsonValue(part.Name, part.Value, RangeOf(part, place))), static value => value.Range))
        {
            Comment = instruction.Comment,
            Form = InstructionPart.CommandOf(instruction) switch
            {
                ShellForm => "shell",
                ExecForm => "exec",
                _ => null,
            },
            Heredocs = heredocs.IsEmpty ? null : [.. heredocs.Select((heredoc, i) =>
                new JsonHeredoc(heredoc.Delimiter, heredoc.Expand, heredoc.StripTabs, heredoc.Content, RangeOf(place.At(Part.Heredoc, i))))],
            Trigger = instruction is OnBuild onBuild ? Read(onBuild.Trigger, place, RangeOf(place.At(Part.Trigger))) : null,
        };
    }

    private IEnumerable<JsonFlag> Flags(Instruction instruction, Place place)
    {
        if (instruction is Run run)
        {
            for (var i = 0; i < run.Mounts.Count; i++)
            {
                var range = RangeOf(place.At(Part.Mount, i));
                yield return new("mount", range is null ? null : _text.Substring(range.Offset, range.Length), range) { Mount = MountOptions.Of(run.Mounts[i]) };
            }
        }

        foreach (var part in InstructionPart.FlagsOf(instruction))
        {
            yield return new(part.Name, part.Value, RangeOf(part, place));
        }
    }

    private IEnumerable<JsonStage> Stages()
    {
        var graph = StageGraph.Of(_dockerfile);
        var references = graph.References.ToLookup(static reference => reference.Stage);
        for (var stage = 0; stage < _dockerfile.Stages.Count; stage++)
        {
            yield return new(
                stage,
                _dockerfile.Stages[stage].Name,
                references[stage].Where(static reference => reference.Form == ReferenceForm.Base).Select(Read).First(),
                [.. Lineage(graph, stage)],
                [.. references[stage].Where(static reference => reference.Form != ReferenceForm.Base).Select(Read)]);
        }
    }

    private JsonReference Read(StageReference reference) => new(
        reference.Form switch
        {
            ReferenceForm.Base => "from",
            ReferenceForm.Copy => "copy",
            _ => "mount",
        },
        reference.Text,
        reference.Target,
        RangeOf(reference.Place));

    private static IEnumerable<int> Lineage(StageGraph graph, int stage)
    {
        for (var parent = graph.BaseOf(stage); parent is { } index; parent = graph.BaseOf(index))
        {
            yield return index;
        }
    }

    private TextRange? RangeOf(InstructionPart part, Place place) => part.Where is { } known ? RangeOf(place.At(known, part.Index)) : null;

    private TextRange? RangeOf(Place place) => parsed.Source.Find(place) is { } span ? TextRange.Of(span, _text) : null;

    // What the map has no place for goes last.
    private static List<T> InOrder<T>(IEnumerable<T> items, Func<T, TextRange?> range) => [.. items.OrderBy(item => range(item)?.Offset ?? int.MaxValue)];
}
