using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>A path that an instruction takes from the build context: a source of <c>COPY</c> or <c>ADD</c>, or of a bind mount, without <c>from</c>.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Written">As it is written.</param>
/// <param name="Path">With the values of its variables, and a NUL for each one that is not known.</param>
/// <param name="Form">How the path is read.</param>
public sealed record ContextSource(Place Place, string Written, string Path, SourceForm Form)
{
    private const char Unknown = '\0';

    /// <summary>Whether all of the path is known.</summary>
    public bool IsKnown => Path.IndexOf(Unknown) < 0;

    /// <summary>Whether <c>..</c> leads above the context's root, as far as the path is known.</summary>
    public bool LeavesContext
    {
        get
        {
            var depth = 0;
            foreach (var name in Path.Split('/'))
            {
                if (name.IndexOf(Unknown) >= 0)
                {
                    return false;
                }

                depth += name switch { "" or "." => 0, ".." => -1, _ => 1 };
                if (depth < 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The path that the builder looks for, seen from the context's root; empty for the root.</summary>
    public string InContext => CleanPath.InContext(Path);

    /// <summary>All of them, in the order of the file. What an <c>ONBUILD</c> takes is another build's matter.</summary>
    public static IEnumerable<ContextSource> All(StageGraph graph)
    {
        var globals = KnownVariables.OfGlobals(graph.Dockerfile);
        var isWindows = graph.Dockerfile.Directives.Escape == '`';
        var stages = new KnownVariables[graph.Dockerfile.Stages.Count];
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var variables = stages[stage] = graph.BaseOf(stage) is { } start ? new(stages[start]) : new();
            var instructions = graph.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                foreach (var (name, value) in variables.SetBy(instructions[i], globals))
                {
                    variables.Set(name, value);
                }

                foreach (var source in Of(instructions[i], new(stage, i), variables, isWindows))
                {
                    yield return source;
                }
            }
        }
    }

    private static IEnumerable<ContextSource> Of(Instruction instruction, Place place, KnownVariables variables, bool isWindows)
    {
        if (instruction is FileTransfer transfer and not Copy { From: not null })
        {
            for (var i = 0; i < transfer.Sources.Count; i++)
            {
                var form = transfer is Copy { Parents: true } ? SourceForm.Tree : SourceForm.Pattern;
                var source = Expand(place.At(Part.Source, i), transfer.Sources[i], form, variables, isWindows);
                if (!IsRemote(source.Path))
                {
                    yield return source;
                }
            }
        }
        else if (instruction is Run run)
        {
            for (var i = 0; i < run.Mounts.Count; i++)
            {
                if (run.Mounts[i] is BindMount { From: null, Source: { } source })
                {
                    yield return Expand(place.At(Part.MountSource, i), source, SourceForm.Plain, variables, isWindows);
                }
            }
        }
    }

    private static ContextSource Expand(Place place, string written, SourceForm form, KnownVariables variables, bool isWindows)
    {
        var path = variables.Expand(written, Unknown);
        return new(place, written, isWindows ? path.Replace('\\', '/') : path, form);
    }

    // Addresses and git repositories, the form user@host:path too. What begins with a variable could be any of them.
    private static bool IsRemote(string path)
    {
        var at = path.IndexOf('@');
        return path.Contains("://") || (at > 0 && path.IndexOf(':') > at && path.IndexOf('/') is var slash && (slash < 0 || slash > at));
    }
}

/// <summary>How a source's path is read.</summary>
public enum SourceForm
{
    /// <summary>As it is: bind mounts.</summary>
    Plain,

    /// <summary>With the wildcards of <see cref="PathPattern"/>.</summary>
    Pattern,

    /// <summary>With those of <see cref="IgnorePattern"/> after a pivot <c>/./</c>: <c>COPY --parents</c>.</summary>
    Tree,
}
