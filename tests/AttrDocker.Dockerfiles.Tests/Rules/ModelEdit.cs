using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>Applies a finding's edits to the model, as the code fix applies them to the source.</summary>
internal static class ModelEdit
{
    public static Dockerfile Apply(Dockerfile dockerfile, IEnumerable<Edit> edits) => edits.Aggregate(dockerfile, Apply);

    public static string? Read(Dockerfile dockerfile, Place place)
    {
        var stage = dockerfile.Stages[place.Stage];
        return place.Part switch
        {
            Part.Image => stage.From.Image,
            Part.StageName => stage.From.Name,
            Part.From => ((Copy)stage.Instructions[place.Instruction]).From,
            Part.Source => ((Copy)stage.Instructions[place.Instruction]).Sources[place.Index],
            Part.MountFrom => MountAt(stage, place).From,
            Part.MountSource => MountAt(stage, place).Source,
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No rule edits this part."),
        };
    }

    private static Dockerfile Apply(Dockerfile dockerfile, Edit edit)
    {
        Assert.Equal(edit.OldText, Read(dockerfile, edit.Place));
        Assert.NotEqual(edit.OldText, edit.NewText);
        var stage = dockerfile.Stages[edit.Place.Stage];
        var edited = edit.Place.Part switch
        {
            Part.Image => stage with { From = stage.From with { Image = edit.NewText } },
            Part.StageName => stage with { From = stage.From with { Name = edit.NewText } },
            _ => stage with { Instructions = Replace(stage.Instructions, edit.Place.Instruction, Edited(stage.Instructions[edit.Place.Instruction], edit)) },
        };
        return dockerfile with { Stages = Replace(dockerfile.Stages, edit.Place.Stage, edited) };
    }

    private static Instruction Edited(Instruction instruction, Edit edit) => (instruction, edit.Place.Part) switch
    {
        (Copy copy, Part.From) => copy with { From = edit.NewText },
        (Copy copy, Part.Source) => copy with { Sources = Replace(copy.Sources, edit.Place.Index, edit.NewText) },
        (Run run, Part.MountFrom) => run with { Mounts = Replace<Mount>(run.Mounts, edit.Place.Index, (SourcedMount)run.Mounts[edit.Place.Index] with { From = edit.NewText }) },
        (Run run, Part.MountSource) => run with { Mounts = Replace<Mount>(run.Mounts, edit.Place.Index, (SourcedMount)run.Mounts[edit.Place.Index] with { Source = edit.NewText }) },
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "No rule edits this part."),
    };

    private static SourcedMount MountAt(Stage stage, Place place) => (SourcedMount)((Run)stage.Instructions[place.Instruction]).Mounts[place.Index];

    private static EquatableArray<T> Replace<T>(EquatableArray<T> items, int index, T item) => [.. items.Select((old, i) => i == index ? item : old)];
}
