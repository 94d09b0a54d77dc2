using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Drops the values that an instruction may do without: a name, a flag, an option of a mount.</summary>
internal static class OptionalValue
{
    /// <summary>The instruction without a value; <see langword="null"/> where it has none there, or cannot do without.</summary>
    public static Instruction? Drop(Instruction instruction, Place place)
    {
        var changed = Change(instruction, place);
        return changed == instruction ? null : changed;
    }

    private static Instruction Change(Instruction instruction, Place place) => (instruction, place.Part) switch
    {
        (From opening, Part.StageName) => opening with { Name = null },
        (From opening, Part.Platform) => opening with { Platform = null },
        (Copy copy, Part.From) => copy with { From = null },
        (FileTransfer transfer, Part.Chown) => transfer with { Chown = null },
        (FileTransfer transfer, Part.Chmod) => transfer with { Chmod = null },
        (Add add, Part.Checksum) => add with { Checksum = null },
        (Run run, Part.MountFrom or Part.MountSource) => run with { Mounts = PlaceValue.At(run.Mounts, place, mount => Change(mount, place.Part)) },
        _ => instruction,
    };

    private static Mount Change(Mount mount, Part part) => (mount, part) switch
    {
        (SourcedMount sourced, Part.MountFrom) => sourced with { From = null },
        (SourcedMount sourced, Part.MountSource) => sourced with { Source = null },
        _ => mount,
    };
}
