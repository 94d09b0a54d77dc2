using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Reading;

/// <summary>Makes a stage of a stage attribute; its properties are short forms of instructions.</summary>
internal static class StageReader
{
    /// <summary>The name of a build stage that has none of its own.</summary>
    public const string DefaultBuildStageName = "builder";

    /// <summary>Opens a stage; <c>WORKDIR</c> comes right after <c>FROM</c>.</summary>
    /// <param name="a">The stage attribute.</param>
    /// <param name="defaultName">The name that the stage has unless it is set, or <see langword="null"/>.</param>
    public static StageReading Open(ArgumentReader a, string? defaultName)
    {
        // The images of a .NET image follow from the project, unless one is given.
        var image = a.Use.Name is AttributeNames.DotNetImage or AttributeNames.DotNetBuild
            ? a.Optional("BaseImage", Part.Image) ?? ""
            : a.StageName("image", Part.Image);
        var from = new From(image)
        {
            Name = a.Optional("Name", Part.StageName) is { Length: > 0 } name ? name : defaultName,
            Platform = a.Optional("Platform", Part.Platform),
            Comment = a.Optional("Comment", Part.Comment) is { Length: > 0 } comment ? comment : null,
        };
        var stage = new StageReading(a.Use, new InstructionReading(from, a.Use.Syntax) { Origins = a.Origins, References = a.References });
        Add(stage, "WorkDir", stage.Instructions.Count, static value => new WorkDir(value.Text), Part.Value);
        return stage;
    }

    /// <summary>
    /// Adds the other short forms at the stage's end, but before the <c>ENTRYPOINT</c> and <c>CMD</c> that close it.
    /// </summary>
    public static void Close(StageReading stage)
    {
        var end = stage.Instructions.Count;
        while (end > 0 && stage.Instructions[end - 1].Instruction is Entrypoint or Cmd)
        {
            end--;
        }

        Add(stage, "StopSignal", end, static value => new StopSignal(value.Text), Part.Value, ref end);
        AddPorts(stage, ref end);
        Add(stage, "User", end, static value => new User(value.Text), Part.Value, ref end);
        Add(stage, "Entrypoint", end, static value => new Entrypoint(new ExecForm(value.Texts)), Part.Command, ref end);
        Add(stage, "Cmd", end, static value => new Cmd(new ExecForm(value.Texts)), Part.Command, ref end);
    }

    private static void AddPorts(StageReading stage, ref int end)
    {
        var (port, ports) = (stage.Use.Named("Port"), stage.Use.Named("Ports"));
        var all = new List<string>();
        var origins = new List<PartOrigin>();
        if (port is { } one)
        {
            all.Add(one.Text);
            origins.Add(PartOrigin.Of(Part.Value, 0, one.Written));
        }

        if (ports is { } several)
        {
            var texts = several.Texts;
            for (var i = 0; i < texts.Count; i++)
            {
                origins.Add(PartOrigin.OfElement(Part.Value, all.Count, several.Written, i));
                all.Add(texts[i]);
            }
        }

        if (all.Count > 0)
        {
            var syntax = origins[0].Syntax ?? stage.Use.Syntax;
            stage.Instructions.Insert(end++, new InstructionReading(new Expose(all.ToEquatableArray()), syntax) { Origins = origins });
        }
    }

    private static void Add(StageReading stage, string property, int index, Func<ArgumentValue, Instruction> make, Part part, ref int end)
    {
        if (Add(stage, property, index, make, part))
        {
            end++;
        }
    }

    private static bool Add(StageReading stage, string property, int index, Func<ArgumentValue, Instruction> make, Part part)
    {
        if (stage.Use.Named(property) is not { } value)
        {
            return false;
        }

        var syntax = value.Expression ?? (Microsoft.CodeAnalysis.SyntaxNode)stage.Use.Syntax;
        var origins = value.IsArray
            ? Enumerable.Range(0, value.Texts.Count).Select(i => PartOrigin.OfElement(part, i, value.Written, i)).ToList()
            : [PartOrigin.Of(part, 0, value.Written)];
        stage.Instructions.Insert(index, new InstructionReading(make(value), syntax) { Origins = origins });
        return true;
    }
}
