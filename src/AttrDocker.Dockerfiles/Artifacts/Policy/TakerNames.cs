using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>
/// What a stage calls the files that it takes out of another one. Most keep their names on the way, and are run by them, so that a name
/// one letter away from that is a mistake, whatever is known of the other stage.
/// </summary>
/// <param name="dockerfile">The Dockerfile.</param>
/// <param name="taker">The stage that takes files, at its end.</param>
internal sealed class TakerNames(Dockerfile dockerfile, StageArtifacts taker)
{
    /// <summary>Finds the name that the taker knows a path by.</summary>
    /// <param name="use">The source of a <c>COPY</c>.</param>
    /// <param name="path">Its path in the other stage.</param>
    /// <param name="isWritten">Whether a name is written somewhere in the other stage, so that it is no mistake.</param>
    /// <returns>The other name, or <see langword="null"/> where the taker knows none.</returns>
    public KnownOtherwise? Find(ArtifactUse use, string path, Func<string, bool> isWritten)
    {
        if (taker.IsWindows || dockerfile.Stages[use.Place.Stage].Instructions[use.Place.Instruction] is not Copy { Parents: false } copy)
        {
            return null;
        }

        var found = AtDestination(copy, path) ?? InCommands(use, copy, path);
        return found is null || CommonNames.Contains(found.Written) || isWritten(found.Written) || IsWrittenAgain(found.Written, copy, use.Place) ? null : found;
    }

    // From the end on, /src/biuld/app and /opt/build/app are alike but for one name.
    private KnownOtherwise? AtDestination(Copy copy, string path)
    {
        var source = ImagePath.Segments(path);
        var destination = ImagePath.Segments(taker.Resolve(TransferFacts.IsFolder(copy) ? copy.Destination + "/" + source[source.Length - 1] : copy.Destination));
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
    private KnownOtherwise? InCommands(ArtifactUse use, Copy copy, string path)
    {
        var (name, folder) = (ImagePath.Name(path), taker.Resolve(copy.Destination));
        foreach (var given in Given(use.Reference.Stage))
        {
            // A program without a folder is looked for where programs are.
            var isHere = given.IndexOf('/') < 0 ? ImagePath.Name(folder) is "bin" or "sbin" : ImagePath.Parent(given) == folder;
            if (isHere && NearNames.AreOne(ImagePath.Name(given), name)
                && taker.Ask(ImagePath.Append(folder, ImagePath.Name(given))).Answer is not { IsEvidence: true, Relation: Relation.Same })
            {
                return new(ImagePath.Depth(path) - 1, name, ImagePath.Name(given), new(given, IsDestination: false));
            }
        }

        return null;
    }

    /// <summary>The paths and the names of programs that the stage's commands were given, and those that run when a container starts.</summary>
    private IEnumerable<string> Given(int stage)
    {
        foreach (var given in taker.Given.Where(static g => g.IsFile))
        {
            yield return given.Path;
        }

        foreach (var command in dockerfile.Stages[stage].Instructions.Select(Started).OfType<Command>().SelectMany(static c => ShellScript.Of(c).Commands))
        {
            for (var i = 0; i < command.Words.Count; i++)
            {
                if (command.Words[i].Literal is { Length: > 0 } word && word[0] != '-' && (i == 0 || GivenPath.LooksLikeFile(word)))
                {
                    yield return i == 0 && word.IndexOf('/') < 0 ? word : taker.Resolve(word);
                }
            }
        }
    }

    private static Command? Started(Instruction instruction) => instruction switch
    {
        Entrypoint entrypoint => entrypoint.Command,
        Cmd cmd => cmd.Command,
        HealthCheck check => check.Test,
        _ => null,
    };

    private bool IsWrittenAgain(string name, Copy copy, Place place)
    {
        var instructions = dockerfile.Stages[place.Stage].Instructions;
        var others = copy with { Sources = [.. copy.Sources.Where((_, i) => i != place.Index)] };
        return StageTexts.Mentions(others, name) || Enumerable.Range(0, instructions.Count).Any(i => i != place.Instruction && StageTexts.Mentions(instructions[i], name));
    }
}

/// <summary>What bears a name.</summary>
/// <param name="Path">The path with that name, as a destination has it or as a command means it.</param>
/// <param name="IsDestination">Whether it is the destination of the same copy.</param>
internal sealed record NameBearer(string Path, bool IsDestination);
