using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>
/// Decides when it is safe to say that a path is not there. What a command writes can be told only now and then, so each rule
/// rests on evidence that a working Dockerfile does not give; all else is possible.
/// </summary>
/// <param name="stage">The stage at its end.</param>
/// <param name="isWritten">Whether a name is written somewhere in the stage.</param>
/// <param name="isRead">Whether anything but the stage itself may read a path of it.</param>
internal sealed class ArtifactPolicy(StageArtifacts stage, Func<string, bool> isWritten, Func<string, bool> isRead)
{
    /// <summary>Whether a path is there.</summary>
    /// <param name="path">The path, without holes and wildcards.</param>
    public ArtifactAnswer Judge(string path)
    {
        var question = stage.Ask(path);
        if (question.Answer is { IsEvidence: true } evidence)
        {
            // Where anything may be, a name that is nearly that of a known file stands out all the same.
            var near = question.IsNamed ? null : Slip.Inside(path, stage.Files, evidence, isWritten) is { Count: > 0 } slips ? new Misspelt(slips) : Misnamed(path);
            return new(near is null ? ArtifactVerdict.Produced : ArtifactVerdict.Missing, evidence, near);
        }

        var absence = Lost(path, question)
            ?? Mistyped(path, question.Answer)
            ?? Misnamed(path)
            ?? Contract.BrokenBy(path, stage)
            ?? Elsewhere(path, question.Answer)
            ?? InAnotherRoot(path, question.Answer)
            ?? NotTheProduct(path, question.Answer)
            ?? Never(path, question);
        return new(absence is null ? ArtifactVerdict.Possible : ArtifactVerdict.Missing, question.Answer, absence);
    }

    /// <summary>Whether anything fits a pattern.</summary>
    /// <param name="pattern">The path, with wildcards of <c>COPY</c>.</param>
    public ArtifactAnswer JudgePattern(string pattern)
    {
        var holed = ImagePath.WithHoles(pattern);
        var folder = ImagePath.KnownFolder(holed);
        var answer = Judge(folder);
        if (answer.Verdict == ArtifactVerdict.Missing)
        {
            return answer;
        }

        var known = stage.Files.Find(folder)?.AtAndBelow(folder).ToList() ?? [];
        foreach (var (path, entry) in known)
        {
            if (entry.Traces.Any(static t => t.IsEvidence) && (ImagePath.Matches(holed, path) || ImagePath.MayLeadThrough(path, holed)))
            {
                return new(ArtifactVerdict.Produced, new(path, entry.Traces.First(static t => t.IsEvidence), Relation.Same));
            }
        }

        if (Misnamed(pattern) is { } misnamed)
        {
            return new(ArtifactVerdict.Missing, answer.Explanation, misnamed);
        }

        // A folder of which all is known, and nothing in it fits. The builder does not mind that, so people make files optional by it.
        var isOpen = known.Count == 0 || stage.Openness != Openness.None || stage.Ask(folder).LiesInTree || IsOptional(pattern)
            || known.Exists(static e => e.Node.Patterns.Count > 0 || e.Node.Traces.Any(static t => t.Kind == FactKind.Tree));
        return isOpen ? answer : new(ArtifactVerdict.Missing, null, new NeverWritten(folder));
    }

    private Absence? Lost(string path, PathQuestion question)
    {
        var lost = stage.Lost.FindLast(l => ImagePath.IsAtOrBelow(path, l.Mount.Path) && !ImagePath.HasHole(l.Fact.Path)
            && (ImagePath.IsAtOrBelow(l.Fact.Path, path) || (l.Fact.Kind == FactKind.Tree && ImagePath.IsBelow(path, l.Fact.Path))));
        return lost is not null ? new LostToMount(lost.Fact.Reason, lost.Mount)
            : question.Shaded is var (reason, mount) ? new LostToMount(reason, mount)
            : null;
    }

    private Absence? Mistyped(string path, Explanation? present) =>
        Slip.Find(path, stage.Files, present, isWritten) is { Count: > 0 } slips ? new Misspelt(slips) : null;

    private Absence? Misnamed(string path)
    {
        var names = ImagePath.Segments(path);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (FixedNames.Correct(names[i]) is { } intended && !isWritten(names[i]))
            {
                return new FixedOtherwise(i, names[i], intended);
            }
        }

        return null;
    }

    private Absence? Elsewhere(string path, Explanation? present)
    {
        var folder = ImagePath.Parent(path);
        if (stage.IsWindows || IsUsed(path) || CommonNames.Contains(ImagePath.Name(path)) || SystemFolders.ArePrograms(folder)
            || (present is not null && present.Trace.Role != FactRole.System && ImagePath.Depth(present.Path) > 0)
            || stage.Ask(folder).Answer is { IsEvidence: true })
        {
            return null;
        }

        var outputs = Outputs(ImagePath.Name(path));
        return outputs.Count > 0 ? new WrittenElsewhere(outputs, "") : null;
    }

    // A tool's plugins may write anywhere in its project, but hardly the name that it writes by itself into a folder that nobody speaks of:
    // after mvn package in /src, /app/target is not there.
    private Absence? InAnotherRoot(string path, Explanation? present)
    {
        var names = ImagePath.Segments(path);
        if (present is not null || stage.IsWindows || (stage.Openness & ~Openness.Tool) != Openness.None || names.Length < 2 || names[0] == "tmp"
            || SystemFolders.Contain(path) || IsUsed(path))
        {
            return null;
        }

        var unspoken = names.TakeWhile(name => !isWritten(name)).Count();
        for (var depth = Math.Min(names.Length, unspoken + 1); depth > 1; depth--)
        {
            var rest = string.Join("/", names.Skip(depth));
            if (OwnOutputs(names, depth, rest) is { Count: > 0 } outputs)
            {
                return new WrittenElsewhere(outputs, rest);
            }
        }

        return null;
    }

    // Where a tool may write to several folders, the nearest to the root is the usual one.
    private List<Explanation> OwnOutputs(string[] names, int depth, string rest)
    {
        var end = "/" + names[depth - 1];
        return stage.Files.All()
            .Where(e => e.Trace is { IsEvidence: true, Place.Instruction: >= 0 } && !(e.Trace.Role == FactRole.Guess && (rest.Length > 0 || ProjectHalves.Contain(names)))
                && e.Path.EndsWith(end, StringComparison.Ordinal) && ImagePath.Depth(e.Path) > 1)
            .Select(static e => new Explanation(e.Path, e.Trace, Relation.Same))
            .Where(e => IsThere(e) && !IsBehindLink(e.Path) && (rest.Length == 0 || stage.Ask(ImagePath.Append(e.Path, rest)).Answer is not null))
            .GroupBy(static e => e.Path, StringComparer.Ordinal)
            .Select(static g => g.First())
            .GroupBy(static e => ImagePath.Depth(e.Path))
            .OrderBy(static g => g.Key)
            .FirstOrDefault()?.OrderBy(static e => e.Path, StringComparer.Ordinal).ToList() ?? [];
    }

    private Absence? NotTheProduct(string path, Explanation? present)
    {
        if (stage.IsWindows || stage.IsRun || SystemFolders.Contain(path) || IsUsed(path) || present is { Relation: not Relation.Inside })
        {
            return null;
        }

        // Where one of its products is read, the stage has served, and takes other files along.
        // What goes to /tmp is made to see whether it can be.
        var products = stage.Products.FindAll(static p => !ImagePath.IsBelow(p.Path, "/tmp"));
        return products.Count > 0 && products.TrueForAll(p => IsThere(p) && !IsBehindLink(p.Path) && stage.LastScript < p.Trace.Order && !IsUsedSince(p.Path, p.Trace.Order) && !isRead(p.Path))
            ? new OtherProduct(products)
            : null;
    }

    private Absence? Never(string path, PathQuestion question)
    {
        if (question.Answer is not null)
        {
            return null;
        }

        if (question.Removal is { } removal && stage.LastScript < removal.Order)
        {
            return new Removed(removal);
        }

        return stage.Openness == Openness.None && !stage.IsWindows && !IsUsed(path) ? new NeverWritten(NearestFolder(path)) : null;
    }

    private List<Explanation> Outputs(string name)
    {
        var (outputs, end) = (new List<Explanation>(), "/" + name);
        for (var written = stage.LastOutput; written is not null; written = written.Previous)
        {
            if (written.Output.Path.EndsWith(end, StringComparison.Ordinal) && !outputs.Exists(o => o.Path == written.Output.Path) && IsThere(written.Output) && !IsBehindLink(written.Output.Path))
            {
                outputs.Add(written.Output);
            }
        }

        return outputs;
    }

    private bool IsThere(Explanation output) => stage.Ask(output.Path).Answer is { IsEvidence: true };

    // /go/src/example.com/app leads to /app: what is written there is looked for here.
    private bool IsBehindLink(string path)
    {
        for (var folder = path; folder != "/"; folder = ImagePath.Parent(folder))
        {
            if (stage.Files.Find(folder)?.Traces.Any(static t => t.Role == FactRole.Link) is true)
            {
                return true;
            }
        }

        return false;
    }

    // A path that was given to a command was of use to it.
    private bool IsUsed(string path) => stage.Given.Exists(g => ImagePath.IsAtOrBelow(ImagePath.KnownFolder(g.Path), path) && !ImagePath.HasHole(g.Path));

    private bool IsUsedSince(string path, int order)
    {
        var name = ImagePath.Name(path);
        return stage.Given.Exists(g => g.IsRead && g.Order >= order
            && (g.Path == name || (ImagePath.KnownFolder(g.Path) is var given && (ImagePath.IsAtOrBelow(given, path) || ImagePath.IsBelow(path, given)))));
    }

    private string NearestFolder(string path)
    {
        var folder = ImagePath.Parent(path);
        while (folder != "/" && stage.Ask(folder).Answer is not { IsEvidence: true })
        {
            folder = ImagePath.Parent(folder);
        }

        return folder;
    }

    // yarn.lock*, yarn.loc[k]
    private static bool IsOptional(string pattern)
    {
        var name = ImagePath.Name(pattern);
        return name.EndsWith("*", StringComparison.Ordinal) ? name.Length > 1 && !ImagePath.HasWildcards(name.TrimEnd('*')) : name.IndexOf('[') >= 0;
    }
}
