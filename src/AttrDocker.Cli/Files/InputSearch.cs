using System.IO.Enumeration;
using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Cli.Files;

/// <summary>Finds the Dockerfiles that the arguments of a command mean.</summary>
internal static class InputSearch
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
    };

    /// <summary>The files in the order of the arguments; those of a folder in the order of their names, none twice.</summary>
    public static FoundInputs Find(IReadOnlyList<string> arguments)
    {
        var files = new List<InputFile>();
        var failures = new List<Failure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument == InputFile.StandardInputArgument)
            {
                if (seen.Add(argument))
                {
                    files.Add(InputFile.StandardInput);
                }
            }
            else if (Directory.Exists(argument))
            {
                var found = InFolder(argument);
                files.AddRange(found.Where(path => seen.Add(Path.GetFullPath(path))).Select(InputFile.Of));
                if (found.Count == 0)
                {
                    failures.Add(new(argument, $"The folder '{argument}' holds no Dockerfile. Name the file itself if it is called otherwise."));
                }
            }
            else if (!File.Exists(argument))
            {
                failures.Add(Missing(argument));
            }
            else if (seen.Add(Path.GetFullPath(argument)))
            {
                files.Add(InputFile.Of(argument));
            }
        }

        return new(files, failures);
    }

    /// <summary>A failure for a path where no file is, with the nearest name in its folder.</summary>
    public static Failure Missing(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(folder))
        {
            return new(path, $"The folder '{folder}' does not exist. Check the path '{path}'.");
        }

        var nearest = NearestName.Of(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal));
        return new(path, $"The file '{path}' does not exist. {(nearest is null ? "Check the path." : $"Did you mean '{Path.Combine(Path.GetDirectoryName(path) ?? "", nearest)}'?")}");
    }

    private static List<string> InFolder(string folder)
    {
        var found = new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && DockerfileNames.IsDockerfile(entry.FileName),

            // A link to a folder could lead back up, and shows files that have another path.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !DockerfileNames.IsSkipped(entry.FileName) && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        var paths = found.ToList();
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }
}

/// <summary>What the arguments of a command mean.</summary>
/// <param name="Files">The files, in a fixed order.</param>
/// <param name="Failures">The arguments that mean nothing.</param>
internal sealed record FoundInputs(IReadOnlyList<InputFile> Files, IReadOnlyList<Failure> Failures);

/// <summary>A file or folder that could not be read.</summary>
/// <param name="Path">Its path as the user wrote it.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record Failure(string Path, string Message);
