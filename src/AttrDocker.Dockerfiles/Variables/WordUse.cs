using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>A word of an instruction in which the builder expands variables, and whose undefined ones it tells of.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Text">The word, or the text of a heredoc.</param>
internal readonly record struct WordUse(Place Place, string Text)
{
    /// <summary>Whether it is the text of a heredoc, in which quotes mean nothing.</summary>
    public bool IsHeredoc { get; init; }

    /// <summary>
    /// The words of an instruction. The builder says nothing of <c>EXPOSE</c> and <c>ONBUILD</c>, and leaves the commands of
    /// <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and <c>HEALTHCHECK</c> to the shell.
    /// </summary>
    public static IEnumerable<WordUse> Of(Instruction instruction, Place place) => instruction switch
    {
        Arg arg => arg.Arguments.Select((argument, i) => Use(place, Part.Value, argument.Default, i)).OfType<WordUse>(),
        Env env => Pairs(env.Variables, place),
        Label label => Pairs(label.Labels, place),
        WorkDir workDir => [new(place.At(Part.Value), workDir.Path)],
        User user => [new(place.At(Part.Value), user.Name)],
        StopSignal signal => [new(place.At(Part.Value), signal.Signal)],
        Volume volume => volume.Paths.Select((path, i) => new WordUse(place.At(Part.Value, i), path)),
        FileTransfer transfer => Transfer(transfer, place),
        Run run => run.Mounts.SelectMany((mount, i) => OfMount(mount, place, i)).OfType<WordUse>(),
        _ => [],
    };

    /// <summary>The names that it uses, each once, in their order.</summary>
    public IEnumerable<string> Names(char escape) => Text.IndexOf('$') < 0 ? [] : IsHeredoc
        ? HeredocVariables.Names(Text, escape)
        : WordExpansion.Expand(Text, static _ => null, escape).Unmatched;

    private static IEnumerable<WordUse> Pairs(EquatableArray<Pair> pairs, Place place)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            yield return new(place.At(Part.Name, i), pairs[i].Name);
            yield return new(place.At(Part.Value, i), pairs[i].Value);
        }
    }

    private static IEnumerable<WordUse> Transfer(FileTransfer transfer, Place place)
    {
        WordUse?[] flags = [Use(place, Part.Chown, transfer.Chown), Use(place, Part.Chmod, transfer.Chmod), Use(place, Part.Checksum, (transfer as Add)?.Checksum)];
        return
        [
            .. flags.OfType<WordUse>(),
            .. transfer.Sources.Select((source, i) => new WordUse(place.At(Part.Source, i), source)),
            .. transfer.Files.Select((file, i) => new WordUse(place.At(Part.Heredoc, i), file.Expand ? file.Content : "") { IsHeredoc = true }),
            new(place.At(Part.Destination), transfer.Destination),
        ];
    }

    private static WordUse?[] OfMount(Mount mount, Place place, int index) =>
    [
        Use(place, Part.MountTarget, mount.Target, index),
        Use(place, Part.MountSource, (mount as SourcedMount)?.Source, index),
        Use(place, Part.MountId, (mount as CacheMount)?.Id ?? (mount as ConfidentialMount)?.Id, index),
        Use(place, Part.MountEnv, (mount as SecretMount)?.Env, index),
        Use(place, Part.MountSize, (mount as TmpfsMount)?.Size, index),
        Use(place, Part.MountMode, (mount as CacheMount)?.Mode ?? (mount as ConfidentialMount)?.Mode, index),
        Use(place, Part.MountUid, (mount as CacheMount)?.Uid ?? (mount as ConfidentialMount)?.Uid, index),
        Use(place, Part.MountGid, (mount as CacheMount)?.Gid ?? (mount as ConfidentialMount)?.Gid, index),
    ];

    private static WordUse? Use(Place place, Part part, string? text, int index = 0) => text is null ? null : new(place.At(part, index), text);
}
