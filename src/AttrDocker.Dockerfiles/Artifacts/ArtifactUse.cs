using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>A path that one stage takes out of an earlier one: a source of <c>COPY --from</c>, or the source of a mount.</summary>
/// <param name="Place">The place of the path.</param>
/// <param name="Reference">The reference to the earlier stage.</param>
/// <param name="Written">The path as written.</param>
internal sealed record ArtifactUse(Place Place, StageReference Reference, string Written)
{
    /// <summary>The uses of a Dockerfile's stages, in the order of the file.</summary>
    public static IEnumerable<ArtifactUse> All(StageGraph graph)
    {
        foreach (var reference in graph.References)
        {
            if (reference.Form == ReferenceForm.Base || reference.Target is not { } source || source >= reference.Stage)
            {
                continue;
            }

            var instruction = graph.Dockerfile.Stages[reference.Stage].Instructions[reference.Place.Instruction];
            if (instruction is Copy copy)
            {
                for (var i = 0; i < copy.Sources.Count; i++)
                {
                    yield return new(reference.Place.At(Part.Source, i), reference, copy.Sources[i]);
                }
            }
            else if (instruction is Run run && run.Mounts[reference.Place.Index] is SourcedMount { Source: { } path })
            {
                yield return new(reference.Place.At(Part.MountSource, reference.Place.Index), reference, path);
            }
        }
    }

    /// <summary>The path in the earlier stage that is to be there, with its wildcards.</summary>
    /// <param name="variables">The variables of the stage that takes it.</param>
    /// <param name="isWindows">Whether paths are those of Windows.</param>
    /// <returns>The path, or <see langword="null"/> where it is the root or not known.</returns>
    public string? PathIn(KnownVariables variables, bool isWindows)
    {
        var text = variables.Expand(Written, ImagePath.Hole);
        var path = ImagePath.Combine("/", isWindows ? ImagePath.OfWindows(text) : text);
        return path == "/" || ImagePath.HasHole(path) ? null : path;
    }

    /// <summary>The path as it would be written with another name in the place of one of its names.</summary>
    /// <param name="segment">The position of the name, in the path as it is in the stage.</param>
    /// <param name="name">The name that stands there.</param>
    /// <param name="intended">The name that should.</param>
    /// <returns>The path, or <see langword="null"/> where it is not certain which part of the text the name comes from.</returns>
    public string? With(int segment, string name, string intended)
    {
        var parts = Written.Split('/');
        var places = Enumerable.Range(0, parts.Length).Where(i => parts[i] == name).ToList();
        var isPlain = !Written.Contains("$") && !Array.Exists(parts, static p => p is "." or "..");
        var place = isPlain ? places.Find(i => parts.Take(i).Count(static p => p.Length > 0) == segment) : places.Count == 1 ? places[0] : -1;
        if (place < 0 || place >= parts.Length || parts[place] != name)
        {
            return null;
        }

        parts[place] = intended;
        return string.Join("/", parts);
    }
}
