using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>The products that the commands of a stage declare.</summary>
internal static class DeclaredPaths
{
    /// <summary>Each product, as written and from the root; the latter is <see langword="null"/> where it depends on what is not known.</summary>
    public static IEnumerable<(Place Place, string Written, string? Path)> Of(int stage, RuleContext context)
    {
        var lineage = Lineage(stage, context);
        var folder = context.Graph.ReferenceAt(new(lineage[0], Place.From, Part.Image)) is { HasVariable: false } image ? BaseImageFacts.Of(image.Text)?.WorkDir : null;
        foreach (var (place, instruction, scope) in lineage.SelectMany(context.Scopes.Walk))
        {
            if (instruction is WorkDir workDir)
            {
                folder = Resolve(workDir.Path);
            }
            else if (instruction is Run run && place.Stage == stage)
            {
                for (var i = 0; i < run.Produces.Count; i++)
                {
                    yield return (place.At(Part.Product, i), run.Produces[i], Resolve(run.Produces[i]));
                }
            }

            string? Resolve(string word)
            {
                var path = scope.Expand(word, context.Dockerfile.Directives.Escape);
                var start = path.Value.StartsWith("/", StringComparison.Ordinal) ? "" : folder;
                return path.IsKnown && path.Value.Length > 0 && start is not null ? "/" + CleanPath.InContext(start + "/" + path.Value) : null;
            }
        }
    }

    /// <summary>A stage and the stages that it starts from, the first one first.</summary>
    private static List<int> Lineage(int stage, RuleContext context)
    {
        var lineage = new List<int>();
        for (int? current = stage; current is { } index; current = context.Graph.BaseOf(index))
        {
            lineage.Insert(0, index);
        }

        return lineage;
    }
}
