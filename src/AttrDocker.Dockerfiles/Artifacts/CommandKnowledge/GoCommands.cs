namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary><c>go</c>.</summary>
internal static class GoCommands
{
    private static readonly string[] Values = ["-o", "-C", "-ldflags", "-tags", "-gcflags", "-asmflags", "-mod", "-buildmode", "-p", "-trimpath-prefix", "-installsuffix"];

    public static KnownCommand[] All { get; } =
    [
        new("go") { On = ["build"], Folders = ["-C"], Values = Values, Also = BuildFacts, IsClosed = true },
        new("go") { On = ["install", "get"], Folders = ["-C"], Values = Values, Also = InstallFacts, IsClosed = true },
        new("go") { On = ["mod"], Writes = ["vendor/"], IsClosed = true },
        new("go") { On = ["generate", "run", "test", "tool"] , Also = static call => [new(call.Folder, FactKind.Tree, FactStrength.Region, "go")] },
    ];

    private static IEnumerable<Fact> BuildFacts(CommandCall call)
    {
        if (call.Flag("-o") is { Length: > 0 } output)
        {
            // A folder takes the programs under the packages' names.
            yield return output.EndsWith("/", StringComparison.Ordinal) || output is "." or ".." ? call.Filled(output, "go build -o") : call.Wrote(output, "go build -o");
            yield return new(call.Path(output), FactKind.Tree, FactStrength.Region, "go build -o");
        }
        else
        {
            foreach (var package in call.Operands.Skip(1).DefaultIfEmpty("."))
            {
                yield return call.WritesByItself(PackageName(call.Path(package)), FactKind.Path, "go build");
            }

            // A module's name may differ from its folder's.
            yield return new(call.Folder, FactKind.Tree, FactStrength.Region, "go build");
        }
    }

    private static IEnumerable<Fact> InstallFacts(CommandCall call)
    {
        var folder = call.Variables["GOBIN"] ?? (call.Variables["GOPATH"] ?? ImagePath.Unknown + "/go") + "/bin";
        foreach (var package in call.Operands.Skip(1).DefaultIfEmpty("."))
        {
            var path = package.StartsWith(".", StringComparison.Ordinal) ? call.Path(package) : package;
            yield return new(ImagePath.Combine(folder, PackageName(path)), FactKind.Path, FactStrength.Convention, "go install");
        }

        yield return new(ImagePath.Combine("/", folder), FactKind.Tree, FactStrength.Region, "go install");
    }

    // example.com/tool/v2@latest installs tool.
    private static string PackageName(string package)
    {
        var path = package.Split('@')[0];
        var name = ImagePath.Name(path);
        return name.Length > 1 && name[0] == 'v' && name.Skip(1).All(char.IsDigit) ? ImagePath.Name(path.Substring(0, path.Length - name.Length)) : name;
    }
}
