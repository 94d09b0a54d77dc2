using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.DotNet.Building;

/// <summary>A command of the .NET SDK that restores, builds or publishes the project.</summary>
/// <param name="Place">The <c>RUN</c>.</param>
/// <param name="Verb">What it does, such as <c>publish</c>.</param>
/// <param name="Project">The project that it names, or <see langword="null"/> where it takes the one in its folder.</param>
/// <param name="Words">All of its words.</param>
internal sealed record ProjectStep(Place Place, string Verb, string? Project, EquatableArray<string> Words)
{
    private static readonly string[] Verbs = ["restore", "build", "publish"];

    // Those that are followed by a value of their own. (.NET documentation, "dotnet publish", "dotnet build", "dotnet restore".)
    private static readonly HashSet<string> ValueFlags = new(StringComparer.Ordinal)
    {
        "-a", "--arch", "-c", "--configuration", "-f", "--framework", "-o", "--output", "-r", "--runtime", "--os", "-s", "--source", "-v", "--verbosity",
        "--packages", "--configfile", "--lock-file-path", "--manifest", "--version-suffix", "--artifacts-path", "-p", "--property",
    };

    /// <summary>The runtime identifier that it is given, or <see langword="null"/>; <c>linux-musl</c> without an architecture where only the system is given.</summary>
    public string? RuntimeIdentifier => ValueOf("-r", "--runtime") ?? ValueOf("--os") ?? PropertyOf("RuntimeIdentifier");

    /// <summary>The steps of a Dockerfile that build the project; none where it is not known.</summary>
    public static IEnumerable<ProjectStep> All(RuleContext context)
    {
        if (context.Project is not { } project)
        {
            return [];
        }

        var steps = Read(context.Dockerfile).ToList();
        var isOnlyOne = steps.TrueForAll(step => step.Project is null || IsOf(step, project));
        return steps.Where(step => step.Project is null ? isOnlyOne : IsOf(step, project));
    }

    /// <summary>The value of a property that it is given with <c>-p:Name=value</c>, or <see langword="null"/>.</summary>
    public string? PropertyOf(string name)
    {
        foreach (var word in Words)
        {
            var at = word.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
            if (at > 0 && word[at - 1] is ':' or '=' or ';' or ',')
            {
                return word.Substring(at + name.Length + 1).Split(';', ',')[0];
            }

            if (at == 0)
            {
                return word.Substring(name.Length + 1).Split(';', ',')[0];
            }
        }

        return null;
    }

    private string? ValueOf(params string[] flags)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            foreach (var flag in flags)
            {
                if (Words[i] == flag && i + 1 < Words.Count)
                {
                    return Words[i + 1];
                }

                if (Words[i].StartsWith(flag + "=", StringComparison.Ordinal) || Words[i].StartsWith(flag + ":", StringComparison.Ordinal))
                {
                    return Words[i].Substring(flag.Length + 1);
                }
            }
        }

        return null;
    }

    private static bool IsOf(ProjectStep step, ProjectFacts project)
    {
        var file = ImagePath.Name(step.Project!.Replace('\\', '/').Trim('"'));
        return file == project.ProjectFile || file + ".csproj" == project.ProjectFile || (project.EntryPointFile.Length > 0 && file == ImagePath.Name(project.EntryPointFile));
    }

    private static IEnumerable<ProjectStep> Read(Dockerfile dockerfile)
    {
        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            for (var i = 0; i < dockerfile.Stages[stage].Instructions.Count; i++)
            {
                if (dockerfile.Stages[stage].Instructions[i] is Run run)
                {
                    foreach (var command in ShellScript.Of(run.Command).Commands.Where(static c => c.Name == "dotnet" && c.Words.Count > 1 && Verbs.Contains(c.Words[1].Text)))
                    {
                        yield return Of(command, new(stage, i));
                    }
                }
            }
        }
    }

    private static ProjectStep Of(SimpleCommand command, Place place)
    {
        var words = command.Words.Select(static w => w.Text).ToEquatableArray();
        string? project = null;
        for (var i = 2; i < words.Count && project is null; i++)
        {
            if (ValueFlags.Contains(words[i]))
            {
                i++;
            }
            else if (!words[i].StartsWith("-", StringComparison.Ordinal) && !(words[i].StartsWith("/", StringComparison.Ordinal) && words[i].Contains(":")))
            {
                project = words[i];
            }
        }

        return new(place, words[1], project is "." or "./" ? null : project, words);
    }
}
