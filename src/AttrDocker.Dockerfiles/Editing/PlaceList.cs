using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Reads and changes the lists of values of an instruction.</summary>
internal static class PlaceList
{
    /// <summary>The values of a list; <see langword="null"/> where the instruction has no such list.</summary>
    public static EquatableArray<string>? Get(Instruction instruction, Part part)
    {
        EquatableArray<string>? values = null;
        _ = Change(instruction, part, old => (values = old).Value);
        return values;
    }

    /// <summary>The instruction with another value at the end of a list.</summary>
    public static Instruction Add(Instruction instruction, Part part, string value) => Change(instruction, part, old => [.. old, value]);

    /// <summary>The instruction without a value of a list; <see langword="null"/> where the list has no such value.</summary>
    public static Instruction? Remove(Instruction instruction, Place place) => place.Index >= 0 && place.Index < Get(instruction, place.Part)?.Count
        ? Change(instruction, place.Part, old => old.Where((_, index) => index != place.Index).ToEquatableArray())
        : null;

    private static Instruction Change(Instruction instruction, Part part, Func<EquatableArray<string>, EquatableArray<string>> change) => (instruction, part) switch
    {
        (FileTransfer transfer, Part.Source) => transfer with { Sources = change(transfer.Sources) },
        (FileTransfer transfer, Part.Exclude) => transfer with { Exclude = change(transfer.Exclude) },
        (Run run, Part.Product) => run with { Produces = change(run.Produces) },
        (Run run, Part.Device) => run with { Devices = change(run.Devices) },
        (Expose expose, Part.Value) => expose with { Ports = change(expose.Ports) },
        (Volume volume, Part.Value) => volume with { Paths = change(volume.Paths) },
        _ => instruction,
    };
}
