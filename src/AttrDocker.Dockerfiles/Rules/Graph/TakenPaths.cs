using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>The paths that a reference takes out of a stage.</summary>
internal static class TakenPaths
{
    /// <summary>The paths, from the root; of a pattern the folder that it looks in, <see langword="null"/> for one that depends on the build.</summary>
    public static IEnumerable<string?> Of(StageReference reference, RuleContext context)
    {
        var scope = context.Scopes.Before(reference.Place);
        return Written(context.Dockerfile.Stages[reference.Stage].Instructions[reference.Place.Instruction], reference.Place.Index).Select(word =>
        {
            var path = scope.Expand(word, context.Dockerfile.Directives.Escape);
            var pattern = path.Value.IndexOfAny(['*', '?', '[']);
            return path.IsKnown ? "/" + CleanPath.InContext(pattern < 0 ? path.Value : path.Value.Substring(0, path.Value.LastIndexOf('/', pattern) + 1)) : null;
        });
    }

    private static IEnumerable<string> Written(Instruction instruction, int mount) => instruction switch
    {
        Copy copy => copy.Sources,
        Run run when run.Mounts[mount] is SourcedMount sourced => [sourced.Source ?? "/"],
        _ => [],
    };
}
