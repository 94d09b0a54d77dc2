using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>Applies a finding's edits to the model, as the code fix applies them to the source.</summary>
internal static class ModelEdit
{
    public static Dockerfile Apply(Dockerfile dockerfile, IEnumerable<Edit> edits) => edits.Aggregate(dockerfile, Apply);

    public static string? Read(Dockerfile dockerfile, Place place) => PlaceValue.Get(dockerfile.InstructionAt(place)!, place);

    private static Dockerfile Apply(Dockerfile dockerfile, Edit edit)
    {
        Assert.Equal(edit.OldText, Read(dockerfile, edit.Place));
        Assert.NotEqual(edit.OldText, edit.NewText);
        return dockerfile.With(edit.Place, PlaceValue.With(dockerfile.InstructionAt(edit.Place)!, edit.Place, edit.NewText));
    }
}
