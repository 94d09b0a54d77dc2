using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>Applies a finding's edits to the model, as the code fix applies them to the source.</summary>
internal static class ModelEdit
{
    public static Dockerfile Apply(Dockerfile dockerfile, IEnumerable<Edit> edits)
    {
        var all = edits.ToList();
        Assert.DoesNotContain(all.OfType<ReplaceValue>(), static edit => edit.OldText == edit.NewText);
        var changed = dockerfile.Apply(all);
        Assert.True(changed is not null, "An edit does not fit the model.");
        return changed;
    }
}
