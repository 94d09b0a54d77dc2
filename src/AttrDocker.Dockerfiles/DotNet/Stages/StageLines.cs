using AttrDocker.Dockerfiles.Packages;

namespace AttrDocker.Dockerfiles.DotNet.Stages;

/// <summary>A stage of the preset while it is put together: each instruction with its position in the outline, where it stands there.</summary>
/// <param name="from">The instruction that opens the stage.</param>
internal sealed class StageLines(From from)
{
    private readonly List<(Instruction Instruction, int? InOutline)> _lines = [];

    /// <summary>The positions in the outline; <see langword="null"/> for what the preset adds.</summary>
    public IReadOnlyList<int?> InOutline => [.. _lines.Select(static line => line.InOutline)];

    /// <summary>Adds an instruction of the preset.</summary>
    public void Add(Instruction instruction) => _lines.Add((instruction, null));

    /// <summary>Adds an instruction of the preset if there is one.</summary>
    public void AddAny(Instruction? instruction)
    {
        if (instruction is not null)
        {
            Add(instruction);
        }
    }

    /// <summary>Adds instructions of the outline.</summary>
    public void Add(EquatableArray<Instruction> outline, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _lines.Add((outline[i], i));
        }
    }

    /// <summary>The stage.</summary>
    public Stage ToStage() => new(from, _lines.Select(static line => line.Instruction).ToEquatableArray());

    /// <summary>
    /// Where the instructions of an outline part: those up to the last installation of packages come before the app, so that its
    /// changes do not install them again; all others may need the app.
    /// </summary>
    public static int EndOfPackages(EquatableArray<Instruction> outline)
    {
        var end = outline.Count;
        while (end > 0 && outline[end - 1] is not InstallPackages)
        {
            end--;
        }

        return end;
    }
}
