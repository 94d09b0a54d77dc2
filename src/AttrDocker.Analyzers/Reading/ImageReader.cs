using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Analyzers.Reading;

/// <summary>
/// Makes a model of an image's attributes: the only place where attributes are given a meaning. It reads as much as it can of
/// what is wrong, so that every mistake is reported at once.
/// </summary>
internal sealed class ImageReader
{
    private readonly ImageReading _reading;
    private readonly StageTypes _stageTypes;
    private readonly List<AttributeUse> _mounts = [];
    private StageReading? _stage;

    private ImageReader(ImageDeclaration declaration) => (_reading, _stageTypes) = (new ImageReading(declaration), new StageTypes(declaration));

    /// <summary>Reads an image.</summary>
    /// <param name="declaration">Its attributes.</param>
    /// <param name="facts">What the build knows of the project, where it is known; only a .NET image needs it.</param>
    public static ImageReading Read(ImageDeclaration declaration, ProjectFacts? facts = null)
    {
        var reader = new ImageReader(declaration);
        foreach (var group in declaration.Groups)
        {
            reader.ReadGroup(group, isNested: group != declaration.Groups[0]);
        }

        reader.CloseStage();
        return reader._reading.Complete(facts);
    }

    private void ReadGroup(AttributeGroup group, bool isNested)
    {
        if (isNested)
        {
            // A class of its own starts afresh, so that its instructions never end up in the stage of the class before it.
            CloseStage();
            _stage = null;
        }

        var defaultName = isNested ? KebabCase.Of(group.Symbol.Name) : null;
        foreach (var use in group.Uses)
        {
            if (use.IsBound && use.Name != AttributeNames.Image)
            {
                ReadUse(use, defaultName);
            }
        }
    }

    private void ReadUse(AttributeUse use, string? defaultName)
    {
        if (use.OpensStage)
        {
            CloseStage();
            var a = Arguments(use);
            _stage = StageReader.Open(a, defaultName ?? (use.Name == AttributeNames.BuildStage ? StageReader.DefaultBuildStageName : null));
            _reading.Stages.Add(_stage);
            _reading.ForeignTypes.AddRange(a.ForeignTypes);
        }
        else if (use.IsMount)
        {
            _mounts.Add(use);
        }
        else
        {
            ReadInstruction(use);
        }
    }

    private void ReadInstruction(AttributeUse use)
    {
        if (_stage is null && use.IsRun)
        {
            _reading.Orphans.AddRange(_mounts);
        }

        var a = Arguments(use);
        var comments = use.IsRun ? MountComments() : "";
        var instruction = InstructionReader.Read(a, use.IsRun ? TakeMounts(a) : []);
        _reading.ForeignTypes.AddRange(a.ForeignTypes);
        _reading.TextErrors.AddRange(a.TextErrors);
        if (instruction is null)
        {
            return;
        }

        if (comments.Length > 0)
        {
            instruction = instruction with { Comment = comments + (instruction.Comment is null ? "" : "\n" + instruction.Comment) };
        }

        var read = new InstructionReading(instruction, use.Syntax) { Origins = a.Origins, References = a.References };
        if (_stage is not null)
        {
            _stage.Instructions.Add(read);
            _stage.Attributes.Add(use);
        }
        else if (instruction is Arg && _reading.Stages.Count == 0)
        {
            _reading.Globals.Add(read);
        }
        else
        {
            _reading.Orphans.Add(use);
        }
    }

    private ArgumentReader Arguments(AttributeUse use) => new(use, _stageTypes, _reading.Settings.Directives.Escape);

    /// <summary>A mount is a flag, so its comment stands above its <c>RUN</c>.</summary>
    private string MountComments() =>
        string.Join("\n", _mounts.Select(static m => m.Named("Comment")?.Text).Where(static c => c is { Length: > 0 }));

    private EquatableArray<Mount> TakeMounts(ArgumentReader run)
    {
        var mounts = new List<Mount>();
        foreach (var use in _mounts)
        {
            var a = Arguments(use);
            mounts.Add(MountReader.Read(a, mounts.Count));
            run.Origins.AddRange(a.Origins);
            run.References.AddRange(a.References);
            run.ForeignTypes.AddRange(a.ForeignTypes);
        }

        _mounts.Clear();
        return mounts.ToEquatableArray();
    }

    private void CloseStage()
    {
        (_stage is null ? _reading.Orphans : _reading.LooseMounts).AddRange(_mounts);
        _mounts.Clear();
        if (_stage is not null)
        {
            StageReader.Close(_stage);
        }
    }
}
