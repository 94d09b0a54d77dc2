using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.DotNet.Stages;

/// <summary>The stage that runs the app. Nothing is executed while it is built, so no architecture is emulated.</summary>
internal static class FinalStage
{
    private const string DefaultFolder = "/app";
    private const string MicrosoftUser = "$APP_UID";

    /// <summary>The user of Microsoft's images, for an image that may not define it.</summary>
    private const string SameUser = "1654";

    /// <summary>Puts it together.</summary>
    /// <param name="preset">What it follows from.</param>
    /// <param name="outline">What the attributes add to it or say themselves.</param>
    /// <param name="buildStage">The name of the stage with the published app.</param>
    public static StageLines Of(PresetContext preset, Stage outline, string buildStage)
    {
        var added = outline.Instructions;
        var start = added.Count > 0 && added[0] is WorkDir ? 1 : 0;
        var packages = Math.Max(start, StageLines.EndOfPackages(added));
        var tail = Tail(added, packages);
        var lines = new StageLines(outline.From with { Image = preset.Images.Runtime });

        lines.Add(added, 0, start);
        if (start == 0)
        {
            lines.Add(new WorkDir(Folder(preset)));
        }

        lines.AddAny(Environment(preset));
        lines.Add(added, start, packages);
        lines.Add(new Copy([BuildStage.Output], ".") { From = buildStage, Link = true });
        lines.Add(added, packages, tail);
        lines.AddAny(Labels(preset));
        AddEnd(lines, preset, added, tail);
        return lines;
    }

    /// <summary>How the container is reached, run as and started: what the attributes do not say, each in its place among what they do.</summary>
    private static void AddEnd(StageLines lines, PresetContext preset, EquatableArray<Instruction> added, int tail)
    {
        var command = AppCommand.Of(preset, added);
        var next = tail;
        Until(Rank.Expose, Says<Expose>(added) ? null : Exposed(preset, added));
        Until(Rank.User, Says<User>(added) ? null : AppUser(preset));
        Until(Rank.Entrypoint, command.Entrypoint);
        Until(Rank.Cmd, command.Cmd);
        lines.Add(added, next, added.Count);

        void Until(Rank rank, Instruction? inferred)
        {
            var end = next;
            while (end < added.Count && RankOf(added[end]) <= rank)
            {
                end++;
            }

            lines.Add(added, next, end);
            lines.AddAny(inferred);
            next = end;
        }
    }

    /// <summary>Where the instructions begin that only say how the container is started; nothing after them needs an order.</summary>
    private static int Tail(EquatableArray<Instruction> added, int start)
    {
        var tail = added.Count;
        while (tail > start && RankOf(added[tail - 1]) != Rank.None)
        {
            tail--;
        }

        return tail;
    }

    /// <summary>The folder of the app, unless the attributes say another one.</summary>
    public static string Folder(PresetContext preset) =>
        preset.Facts.Container.WorkingDirectory is { Length: > 0 } folder ? Word.FromLiteral(folder) : DefaultFolder;

    private static Env? Environment(PresetContext preset) =>
        preset.Facts.Container.Environment is { IsEmpty: false } variables ? new(Literal(variables)) : null;

    /// <summary>The labels that the project lists, and its metadata where they are asked for; a name counts once.</summary>
    private static Label? Labels(PresetContext preset)
    {
        var own = preset.Facts.Container.Labels;
        var metadata = preset.Outline.Labels ? preset.Facts.Metadata : [];
        var labels = metadata.Where(pair => !own.Any(label => label.Name == pair.Name)).Concat(own).ToEquatableArray();
        return labels.IsEmpty ? null : new(Literal(labels));
    }

    private static Expose? Exposed(PresetContext preset, EquatableArray<Instruction> added) =>
        AppPorts.Of(preset, added) is { IsEmpty: false } ports ? new(ports) : null;

    /// <summary>Images without a shell have the user already.</summary>
    private static User? AppUser(PresetContext preset) =>
        preset.Facts.Container.User is { Length: > 0 } user ? new(Word.FromLiteral(user))
        : preset.Images is { HasShell: true, IsMicrosoft: true } ? preset.Release.HasAppUser ? new(MicrosoftUser) : null
        : preset.Images.HasShell ? new(SameUser)
        : null;

    private static bool Says<T>(EquatableArray<Instruction> added) => added.Any(static i => i is T);

    private static EquatableArray<Pair> Literal(EquatableArray<Pair> pairs) =>
        pairs.Select(static pair => new Pair(Word.FromLiteral(pair.Name), Word.FromLiteral(pair.Value))).ToEquatableArray();

    private static Rank RankOf(Instruction instruction) => instruction switch
    {
        StopSignal => Rank.StopSignal,
        Expose => Rank.Expose,
        User => Rank.User,
        Entrypoint => Rank.Entrypoint,
        Cmd => Rank.Cmd,
        _ => Rank.None,
    };

    private enum Rank
    {
        None,
        StopSignal,
        Expose,
        User,
        Entrypoint,
        Cmd,
    }
}
