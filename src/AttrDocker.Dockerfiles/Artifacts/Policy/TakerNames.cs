using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>
/// What a stage calls the files that it takes out of another one. Most keep their names on the way, and are run by them, so that a name
/// one letter away from that is a mistake, whatever is known of the other stage.
/// </summary>
internal sealed class TakerNames
{
    // Programs without a folder are looked for where programs are.
    private const string Anywhere = "";

    private readonly StageArtifacts _taker;
    private readonly ILookup<string, string> _given;

    /// <summary>Gathers the paths that a stage's commands are given.</summary>
    /// <param name="instructions">The stage that takes files.</param>
    /// <param name="taker">The same, at its end.</param>
    public TakerNames(EquatableArray<Instruction> instructions, StageArtifacts taker)
    {
        _taker = taker;
        _given = taker.Given.Where(static g => g.IsFile).Select(static g => g.Path)
            .Concat(Started(instructions))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(static g => g.IndexOf('/') < 0 ? Anywhere : ImagePath.Parent(g), StringComparer.Ordinal);
    }

    /// <summary>Finds the name that the stage knows a path by.</summary>
    /// <param name="copy">The instruction that takes the path.</param>
    /// <param name="path">The path in the other stage.</param>
    /// <returns>The other name, or <see langword="null"/> where the stage knows none.</returns>
    public KnownOtherwise? Find(Copy copy, string path) => _taker.IsWindows || copy.Parents ? null : AtDestination(copy, path) ?? InCommands(copy, path);

    // From the end on, /src/biuld/app and /opt/build/app are alike but for one name.
    private KnownOtherwise? AtDestination(Copy copy, string path)
    {
        var source = ImagePath.Segments(path);
        var destination = ImagePath.Segments(_taker.Resolve(TransferFacts.IsFolder(copy) ? copy.Destination + "/" + source[source.Length - 1] : copy.Destination));
        for (var i = 1; i <= source.Length && i <= destination.Length; i++)
        {
            var (written, known) = (source[source.Length - i], destination[destination.Length - i]);
            if (written != known)
            {
                return NearNames.AreOne(known, written) ? new(source.Length - i, written, known, new(copy.Destination, IsDestination: true)) : null;
            }
        }

        return null;
    }

    // COPY --from=build /src/srver /app/, and ENTRYPOINT ["/app/server"].
    private KnownOtherwise? InCommands(Copy copy, string path)
    {
        var (name, folder) = (ImagePath.Name(path), _taker.Resolve(copy.Destination));
        var nearby = ImagePath.Name(folder) is "bin" or "sbin" ? _given[folder].Concat(_given[Anywhere]) : _given[folder];
        var given = nearby.FirstOrDefault(g => NearNames.AreOne(ImagePath.Name(g), name)
            && _taker.Ask(ImagePath.Append(folder, ImagePath.Name(g))).Answer is not { IsEvidence: true, Relation: Relation.Same });
        return given is null ? null : new(ImagePath.Depth(path) - 1, name, ImagePath.Name(given), new(given, IsDestination: false));
    }

    // What runs when a container starts.
    private IEnumerable<string> Started(EquatableArray<Instruction> instructions)
    {
        foreach (var command in instructions.Where(static i => i is not Run).Select(Commands.Of).OfType<Command>().SelectMany(static c => ShellScript.Of(c).Commands))
        {
            for (var i = 0; i < command.Words.Count; i++)
            {
                if (command.Words[i].Literal is { Length: > 0 } word && word[0] != '-' && (i == 0 || GivenPath.LooksLikeFile(word)))
                {
                    yield return i == 0 && word.IndexOf('/') < 0 ? word : _taker.Resolve(word);
                }
            }
        }
    }
}

/// <summary>What bears a name.</summary>
/// <param name="Path">The path with that name, as a destination has it or as a command means it.</param>
/// <param name="IsDestination">Whether it is the destination of the same copy.</param>
internal sealed record NameBearer(string Path, bool IsDestination);
