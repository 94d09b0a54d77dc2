using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>Breaks a working Dockerfile at one path that is copied from a stage, in ways that people do.</summary>
internal static class Mutations
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The classes of mistakes, as the tests print them.</summary>
    public const string StageName = "misspelt stage", LastName = "one letter of the last name", NameBefore = "one letter of the name before", Folder = "another folder", OtherName = "another last name",
        Deleted = "output deleted later", Cached = "output folder is a cache mount";

    /// <summary>The broken files, each with its class.</summary>
    /// <param name="dockerfile">A file that builds.</param>
    /// <param name="seed">Decides where letters go wrong, so that a run can be repeated.</param>
    public static IEnumerable<(string Class, string From, string To, Dockerfile File)> Of(Dockerfile dockerfile, int seed)
    {
        var random = new Random(seed);
        var graph = StageGraph.Of(dockerfile);
        var flow = new ArtifactFlow(graph);
        foreach (var use in ArtifactUse.All(graph).Where(static u => u.Place.Part == Part.Source))
        {
            if (flow.PathOf(use) is not { } path || use.Written.Contains('$'))
            {
                continue;
            }

            var names = use.Written.TrimEnd('/').Split('/');
            foreach (var (name, index) in new[] { (LastName, names.Length - 1), (NameBefore, names.Length - 2) })
            {
                if (index >= 0 && Mistype(names[index], random) is { } typo)
                {
                    yield return Changed(name, string.Join('/', [.. names[..index], typo, .. names[(index + 1)..]]));
                }
            }

            yield return Changed(Folder, "/elsewhere/" + names[^1]);
            yield return Changed(OtherName, string.Join('/', [.. names[..^1], "zebra" + Path.GetExtension(names[^1])]));
            if (dockerfile.Stages[use.Reference.Stage].Instructions[use.Place.Instruction] is Copy { From: { } from } && Mistype(from, random) is { } stage && graph.StagesNamed(stage).Count == 0)
            {
                yield return (StageName, from, stage, With(dockerfile, use.Place.At(Part.From), stage));
            }

            if (!ImagePath.HasWildcards(path))
            {
                var source = use.Reference.Target!.Value;
                yield return (Deleted, path, path, Append(dockerfile, source, new Run(new ShellForm([$"rm -rf {path}"]))));
                if (Cache(dockerfile, source, ImagePath.Parent(path), path, flow) is { } cached)
                {
                    yield return (Cached, path, path, cached);
                }
            }

            (string, string, string, Dockerfile) Changed(string name, string to) => (name, use.Written, to, With(dockerfile, use.Place, to));
        }
    }

    // Swaps a letter for another, inserts or drops one, or transposes two.
    private static string? Mistype(string name, Random random)
    {
        var letters = Enumerable.Range(0, name.Length).Where(i => char.IsAsciiLetter(name[i])).ToList();
        if (letters.Count < 3)
        {
            return null;
        }

        var at = letters[random.Next(letters.Count)];
        var typo = random.Next(4) switch
        {
            0 => name[..at] + Letters[random.Next(Letters.Length)] + name[(at + 1)..],
            1 => name.Insert(at, Letters[random.Next(Letters.Length)].ToString()),
            2 => name.Remove(at, 1),
            _ when at + 1 < name.Length => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            _ => name,
        };
        return typo == name ? null : typo;
    }

    private static Dockerfile? Cache(Dockerfile dockerfile, int stage, string folder, string path, ArtifactFlow flow)
    {
        if (folder == "/" || flow.Explain(stage, path).Explanation is not { IsEvidence: true, Trace: { Strength: FactStrength.Explicit, Place: var place } } || place.Stage != stage || place.Instruction < 0
            || dockerfile.Stages[stage].Instructions[place.Instruction] is not Run run)
        {
            return null;
        }

        return Replace(dockerfile, place, run with { Mounts = [.. run.Mounts, new CacheMount { Target = folder }] });
    }

    private static Dockerfile With(Dockerfile dockerfile, Place place, string value) => dockerfile.With(place, PlaceValue.With(dockerfile.InstructionAt(place)!, place, value));

    private static Dockerfile Replace(Dockerfile dockerfile, Place place, Instruction instruction) => dockerfile.With(place, instruction);

    private static Dockerfile Append(Dockerfile dockerfile, int stage, Instruction instruction) => dockerfile with
    {
        Stages = [.. dockerfile.Stages.Select((s, i) => i == stage ? s with { Instructions = [.. s.Instructions, instruction] } : s)],
    };
}
