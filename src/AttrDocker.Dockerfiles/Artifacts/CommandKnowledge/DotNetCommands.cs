using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>
/// The .NET command line and MSBuild. Since SDK 3.0 <c>-o</c> is seen from the working folder, before from the project's; where the
/// image does not tell, both count. (.NET CLI reference; "Artifacts output layout"; .NET Core 3.0 breaking changes.)
/// </summary>
internal static class DotNetCommands
{
    private static readonly string[] Values =
    [
        "-c", "--configuration", "-f", "--framework", "-r", "--runtime", "-a", "--arch", "--os", "-v", "--verbosity", "-s", "--source", "--version-suffix", "--version", "--add-source",
        "-l", "--logger", "--filter", "--settings", "--results-directory", "--configfile", "--packages", "-n", "--name", "--manifest",
    ];

    private static readonly string[] Outputs = ["-o", "--output", "--artifacts-path", "--tool-path"];

    private static readonly string[] Verbs = ["publish", "build", "pack", "msbuild", "store", "vstest"];

    // Their values name folders, seen from the project's.
    private static readonly string[] Properties = ["PublishDir", "OutputPath", "OutDir", "PackageOutputPath", "BaseOutputPath", "ArtifactsPath", "PublishUrl", "publishUrl", "DesktopDeployPackageLocation", "WebProjectOutputDir", "_PackageTempDir"];

    private static readonly string[] ProjectEndings = ["proj", ".sln", ".slnx", ".slnf", ".cs"];

    private static readonly string[] NewSdks = ["dotnet/sdk", "dotnet/nightly/sdk", "dotnet/core/sdk:3", "dotnet/core/sdk:5", "dotnet/core-nightly/sdk:3"];

    // The tags of the old ones were kept when the name changed.
    private static readonly string[] OldSdks = ["/sdk:1.", "/sdk:2."];

    public static KnownCommand[] All { get; } =
    [
        new("dotnet") { On = Verbs, Values = [.. Values, .. Outputs], Also = BuildEffects, Regions = ["~", "/tmp", "/root/.nuget"] },
        new("dotnet") { On = ["tool"], Values = [.. Values, .. Outputs], Also = ToolEffects, Regions = ["~", "/tmp"] },
        new("dotnet") { On = ["restore", "clean", "new", "add", "sln", "remove", "nuget", "workload", "dev-certs", "list", "help", "--list-sdks", "--info", "format", "build-server", "user-secrets"], Values = [.. Values, .. Outputs, "-ep", "--export-path", "-p", "--password"], Regions = ["~", ".", "/tmp"], Also = RestoreEffects },
        new("dotnet") { On = ["ef"], Values = [.. Values, .. Outputs, "-p", "--project", "--startup-project", "--context", "--connection", "--target-runtime"], Also = ToolOfEntities, Regions = ["~", ".", "/tmp"] },
        new("dotnet") { On = ["test", "run", "watch", "script", "fsi", "exec", "cake", "fake", "paket", "nuke"], Values = Values, Opens = Openness.Script, Outputs = ["--results-directory", "-o", "--output"] },
        new("dotnet") { Also = static call => call.Operands.FirstOrDefault() is { Length: > 0 } ? UnknownCommand.EffectsOf(call) : [] },
        new("msbuild", "xbuild") { Values = [], Also = BuildEffects, Regions = ["."] },
        new("nuget") { Outputs = ["-OutputDirectory", "-o", "-PackagesDirectory"], Values = ["-Source", "-Version", "-ConfigFile", "-SolutionDirectory"], Regions = [".", "~"], Writes = ["packages/"] },
    ];

    private static IEnumerable<Effect> BuildEffects(CommandCall call)
    {
        if (call.Name == "dotnet" && !Verbs.Contains(call.Operands[0]))
        {
            // dotnet octo pack is another tool's.
            return UnknownCommand.EffectsOf(call);
        }

        return BuiltBy(call);
    }

    private static IEnumerable<Effect> BuiltBy(CommandCall call)
    {
        var verb = call.Name == "dotnet" ? call.Operands[0] : call.Name;
        var operands = call.Operands.Skip(call.Name == "dotnet" ? 1 : 0).Where(static o => o is not ("true" or "false")).ToList();
        var named = operands.Find(IsProject) ?? operands.FirstOrDefault();
        var project = named is null ? call.Folder : ProjectFolder(call.Path(named));
        var isDone = false;
        foreach (var effect in Outputted(call, verb, project))
        {
            isDone = true;
            yield return effect;
        }

        foreach (var effect in Artifacts(call, verb, named))
        {
            yield return effect;
        }

        // Without a folder of its own the result is below bin. Other projects that it needs are built beside it.
        var configuration = call.Flag("-c", "--configuration") ?? Property(call, "Configuration");
        var folder = configuration is null || ImagePath.HasHole(configuration) ? "bin" : "bin/" + configuration;
        var strength = isDone && verb == "publish" ? FactStrength.Region : FactStrength.Convention;
        var how = call.Name == "dotnet" ? "dotnet " + verb : call.Name;
        yield return new Fact(ImagePath.Combine(project, folder), FactKind.Tree, strength, how);
        yield return new Fact(ImagePath.Append(project, ImagePath.Hole + "/" + folder), FactKind.Tree, strength, how);
        yield return new Fact(ImagePath.Combine(project, "obj"), FactKind.Tree, strength, how);
        yield return new Fact(call.Folder, FactKind.Tree, FactStrength.Region, how);
        yield return new Fact(project, FactKind.Tree, FactStrength.Region, how);
        if (verb is "msbuild" || Property(call, "PublishProfile") is not null || call.Has("-t", "/t", "-target"))
        {
            // Targets and profiles may write where they like.
            yield return new Opening(Openness.Tool, how);
        }
    }

    private static IEnumerable<Effect> Outputted(CommandCall call, string verb, string project)
    {
        var role = verb == "publish" && (HasNewSdk(call) || project == call.Folder) ? FactRole.Product : FactRole.None;
        foreach (var flag in call.Flags.Where(static f => f.Key is "-o" or "--output" && f.Value.Length > 0))
        {
            var how = $"dotnet {verb} -o";
            var output = ImagePath.HasHole(flag.Value) ? flag.Value : flag.Value.Trim('"');
            yield return call.Filled(output, how) with { Role = role };
            foreach (var file in ProjectFiles(call, verb))
            {
                yield return new Fact(ImagePath.Append(call.Path(output), file), FactKind.Path, FactStrength.Convention, how);
            }

            if (!HasNewSdk(call) && project != call.Folder)
            {
                yield return new Fact(ImagePath.Combine(project, call.Stage.IsWindows ? ImagePath.OfWindows(output) : output), FactKind.Tree, FactStrength.Explicit, how);
            }

            if (!HasNewSdk(call) && project == call.Folder)
            {
                // A solution's projects each have their own.
                yield return new Fact(ImagePath.Append(project, ImagePath.Hole + "/" + output), FactKind.Tree, FactStrength.Convention, how);
            }
        }

        foreach (var name in Properties)
        {
            if (Property(call, name) is { Length: > 0 } value)
            {
                var path = call.Stage.IsWindows ? ImagePath.OfWindows(value) : value;
                yield return new Fact(ImagePath.Combine(project, path), FactKind.Tree, FactStrength.Explicit, $"{call.Name} {name}");
                yield return call.Filled(path, $"{call.Name} {name}");
            }
        }
    }

    // The assembly has the project's name unless the project says otherwise.
    private static IEnumerable<string> ProjectFiles(CommandCall call, string verb)
    {
        foreach (var operand in call.Operands.Where(o => verb is "publish" or "build" && o.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && !ImagePath.HasHole(o)))
        {
            var file = ImagePath.Name(call.Path(operand));
            if (file.LastIndexOf('.') is > 0 and var dot && file.Substring(0, dot) is var name)
            {
                yield return name;
                yield return name + ".dll";
                yield return name + ".runtimeconfig.json";
            }
        }
    }

    // --artifacts-path and UseArtifactsOutput: artifacts/publish/<project>/<configuration>
    private static IEnumerable<Effect> Artifacts(CommandCall call, string verb, string? named)
    {
        if (call.Flag("--artifacts-path") is { } artifacts)
        {
            yield return call.Filled(artifacts, "dotnet --artifacts-path");
            if (verb == "publish" && named is not null && !ImagePath.HasHole(named))
            {
                // A project in a folder has, nearly always, the folder's name.
                var name = ImagePath.Name(call.Path(named));
                name = IsProject(name) ? name.Substring(0, name.LastIndexOf('.')) : name;
                var configuration = (call.Flag("-c", "--configuration") ?? "release").ToLowerInvariant();
                yield return new Fact(ImagePath.Combine(call.Path(artifacts), $"publish/{name}/{configuration}"), FactKind.Path, FactStrength.Convention, "dotnet --artifacts-path");
            }
        }

        yield return call.WritesByItself("artifacts", FactKind.Tree, "dotnet build") with { Strength = FactStrength.Region };
    }

    private static IEnumerable<Effect> ToolEffects(CommandCall call)
    {
        if (call.Flag("--tool-path") is { } path)
        {
            yield return call.Filled(path, "dotnet tool --tool-path") with { Role = FactRole.Product };
        }
        else if (call.Has("-g", "--global"))
        {
            yield return new Fact(ImagePath.Combine(call.Home, ".dotnet/tools"), FactKind.Tree, FactStrength.Convention, "dotnet tool -g");
        }

        yield return call.MayFill(".");
    }

    // migrations bundle and migrations script have an output; all build the projects first, and a database may be a file anywhere.
    private static IEnumerable<Effect> ToolOfEntities(CommandCall call)
    {
        if (call.Flag("-o", "--output") is { } output)
        {
            yield return call.Wrote(output, "dotnet ef -o");
        }

        foreach (var project in call.Flags.Where(static f => f.Key is "-p" or "--project" or "-s" or "--startup-project"))
        {
            yield return new Fact(ProjectFolder(call.Path(project.Value)), FactKind.Tree, FactStrength.Region, "dotnet ef");
        }

        if (!call.Operands.Contains("migrations"))
        {
            yield return new Opening(Openness.Script, "dotnet ef");
        }
    }

    private static IEnumerable<Effect> RestoreEffects(CommandCall call)
    {
        if (call.Flag("--packages") is { } packages)
        {
            yield return call.Filled(packages, "dotnet restore --packages");
        }

        if (call.Flag("-o", "--output", "-ep", "--export-path") is { } output)
        {
            yield return call.Filled(output, "dotnet " + call.Operands[0]);
        }

        yield return new Fact(ImagePath.Combine(call.Home, ".nuget/packages"), FactKind.Tree, FactStrength.Convention, "dotnet restore");
    }

    // -p:Name=value, /p:Name=value, -property:Name=value, --property Name=value; several with a semicolon.
    private static string? Property(CommandCall call, string name)
    {
        foreach (var argument in call.Arguments)
        {
            var at = argument.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
            if (at > 0 && argument[at - 1] is ':' or ';' or ' ' or '"' || at == 0)
            {
                var value = argument.Substring(at + name.Length + 1);
                var end = value.IndexOf(';');
                return (end < 0 ? value : value.Substring(0, end)).Trim('"', '\'');
            }
        }

        return null;
    }

    private static bool HasNewSdk(CommandCall call) => Array.Exists(NewSdks, call.Stage.Image.Contains) && !OldSdks.Any(call.Stage.Image.Contains);

    private static string ProjectFolder(string path) => IsProject(path) ? ImagePath.Parent(path) : path;

    private static bool IsProject(string path) => Array.Exists(ProjectEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
