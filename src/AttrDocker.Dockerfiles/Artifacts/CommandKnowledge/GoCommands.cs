using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Go's command line and the tools around it. (<c>go help build</c>, <c>install</c>, <c>get</c>, <c>mod</c>; dep, glide, gox, ko manuals.)</summary>
internal static class GoCommands
{
    private static readonly string[] Values =
    [
        "-o", "-C", "-ldflags", "-tags", "-gcflags", "-asmflags", "-mod", "-buildmode", "-p", "-installsuffix", "-pkgdir", "-toolexec", "-modfile", "-overlay", "-covermode", "-coverprofile", "-run", "-timeout",
        "--ldflags", "--tags", "--installsuffix", "--buildmode", "--mod", "-extldflags", "-exec",
    ];

    private static readonly string[] TestOutputs = ["-o", "-coverprofile", "-cpuprofile", "-memprofile", "-blockprofile", "-mutexprofile", "-trace"];

    public static KnownCommand[] All { get; } =
    [
        new("go", "gotip") { On = ["build"], Folders = ["-C"], Values = Values, Also = BuildEffects, Regions = ["~", "/tmp"] },
        new("go", "gotip") { On = ["install", "get"], Folders = ["-C"], Values = Values, Also = InstallEffects, Regions = ["~", "/tmp"] },
        new("go", "gotip") { On = ["mod", "work"], Folders = ["-C"], Values = ["-o"], Also = ModuleEffects, Regions = ["."] },
        new("go", "gotip") { On = ["generate", "run", "tool"], Folders = ["-C"], Values = Values, Opens = Openness.Script, Outputs = ["-o"] },
        new("go", "gotip") { On = ["test"], Folders = ["-C"], Values = [.. Values, .. TestOutputs, "-outputdir"], Regions = ["."], Also = TestEffects },
        new("go", "gotip") { On = ["env"], Also = static call => [.. call.Operands.Select(static o => o.Substring(o.IndexOf('=') + 1)).Where(static v => v.StartsWith("/", StringComparison.Ordinal)).Select(v => call.MayFill(v))] },
        new("go", "gotip") { On = ["version", "vet", "fmt", "list", "clean", "doc", "telemetry", "bug", "fix", "help"] },
        new("dep", "glide", "govendor", "godep", "trash", "vndr") { Writes = ["vendor/"], Regions = ["."] },
        new("gox", "xgo") { Values = ["-osarch", "-os", "-arch", "-ldflags", "-tags", "-parallel"], Also = static call => [.. call.Flag("-output", "-dest", "--dest") is { } output ? [call.Filled(GoxFolder(output), "gox -output")] : (Effect[])[], call.MayFill(".")], Writes = ["*_*_*"] },
        new("ko", "xcaddy", "packr", "packr2", "go-bindata", "statik", "rice", "pkger", "templ", "swag", "buffalo", "wails", "garble", "gomobile") { Outputs = ["-o", "--output", "-output", "-dest"], Opens = Openness.Tool, Also = static call => call.Name == "xcaddy" ? [call.WritesByItself("caddy", FactKind.Path)] : [] },
    ];

    private static IEnumerable<Effect> TestEffects(CommandCall call)
    {
        var into = call with { Folder = call.Path(call.Flag("-outputdir") ?? ".") };
        return call.Flags.Where(static f => TestOutputs.Contains(f.Key) && f.Value.Length > 0)
            .SelectMany(f => (Effect[])[call.Wrote(f.Value, "go test " + f.Key), into.Wrote(f.Value, "go test " + f.Key)])
            .Concat(Caches(call));
    }

    // Where they are not in the home or in GOPATH, variables tell.
    private static IEnumerable<Effect> Caches(CommandCall call) => ((string[])["GOCACHE", "GOMODCACHE"])
        .Select(call.Named)
        .OfType<string>()
        .Select(folder => (Effect)new Fact(folder, FactKind.Tree, FactStrength.Convention, "go " + call.Operands[0]))
        .Append(new Fact(ImagePath.Combine(GoPath(call), "pkg"), FactKind.Tree, FactStrength.Region, "go " + call.Operands[0]));

    private static IEnumerable<Effect> BuildEffects(CommandCall call) => Built(call).Concat(Caches(call));

    private static IEnumerable<Effect> Built(CommandCall call)
    {
        var outputs = call.Flags.Where(static f => f.Key is "-o" && f.Value.Length > 0).Select(static f => f.Value).ToList();
        if (outputs.Count > 0)
        {
            // Of several the last one counts.
            var output = outputs[outputs.Count - 1];
            if (output == "/dev/null")
            {
                yield break;
            }

            // A folder takes the programs under the packages' names.
            var isFolder = output.EndsWith("/", StringComparison.Ordinal) || output is "." or "..";
            yield return (isFolder ? call.Filled(output, "go build -o") : call.Wrote(output, "go build -o")) with { Role = FactRole.Product };
            foreach (var package in call.Operands.Skip(1))
            {
                yield return new Fact(ImagePath.Append(call.Path(output), PackageName(call.Path(package))), FactKind.Path, isFolder ? FactStrength.Convention : FactStrength.Region, "go build -o");
            }

            if (call.Flag("-buildmode", "--buildmode") is "c-shared" or "c-archive" && output.LastIndexOf('.') is > 0 and var dot)
            {
                yield return call.Wrote(output.Substring(0, dot) + ".h", "go build -buildmode");
            }

            yield return new Fact(call.Path(output), FactKind.Tree, FactStrength.Region, "go build -o");
        }
        else
        {
            foreach (var package in call.Operands.Skip(1).DefaultIfEmpty("."))
            {
                yield return call.WritesByItself(PackageName(call.Path(package)), FactKind.Path, "go build");
                yield return call.WritesByItself(PackageName(call.Path(package)) + ".exe", FactKind.Path, "go build");
            }

            // A module's name may differ from its folder's.
            yield return new Fact(call.Folder, FactKind.Tree, FactStrength.Region, "go build");
        }
    }

    private static IEnumerable<Effect> InstallEffects(CommandCall call)
    {
        var path = GoPath(call);
        var folder = call.Named("GOBIN") ?? ImagePath.Combine(path, "bin");
        var how = "go " + call.Operands[0];
        foreach (var package in call.Operands.Skip(1).DefaultIfEmpty("."))
        {
            var name = PackageName(package.StartsWith(".", StringComparison.Ordinal) ? call.Path(package) : package);
            yield return new Fact(ImagePath.Append(folder, name), FactKind.Path, FactStrength.Convention, how);
            if (call.Operands[0] == "get" && package.IndexOf('.') > 0)
            {
                yield return new Fact(ImagePath.Combine(path, "src/" + package.Split('@')[0].Replace("/...", "")), FactKind.Tree, FactStrength.Convention, how);
            }
        }

        yield return new Fact(folder, FactKind.Path, FactStrength.Convention, how);
        yield return new Fact(folder, FactKind.Tree, FactStrength.Region, how);
        yield return new Fact(path, FactKind.Tree, FactStrength.Region, how);
        foreach (var cache in Caches(call))
        {
            yield return cache;
        }
    }

    private static IEnumerable<Effect> ModuleEffects(CommandCall call)
    {
        foreach (var cache in Caches(call))
        {
            yield return cache;
        }

        switch (call.Operands.Skip(1).FirstOrDefault())
        {
            case "vendor":
                yield return call.Flag("-o") is { } output ? call.Filled(output, "go mod vendor -o") : call.WritesByItself("vendor", FactKind.Tree, "go mod vendor");
                break;
            case "download" or "tidy":
                yield return new Fact(ImagePath.Combine(GoPath(call), "pkg"), FactKind.Tree, FactStrength.Convention, "go mod download");
                break;
            case "init":
                yield return call.WritesByItself("go.mod", FactKind.Path, "go mod init");
                break;
        }
    }

    private static string GoPath(CommandCall call)
    {
        var path = call.Named("GOPATH") ?? ImagePath.Combine(call.Home, "go");
        return path.IndexOf(':') is > 0 and var colon ? path.Substring(0, colon) : path;
    }

    private static string GoxFolder(string output) => output.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var brace ? output.Substring(0, Math.Max(0, output.LastIndexOf('/', brace))) is { Length: > 0 } folder ? folder : "." : output;

    // example.com/tool/v2@latest installs tool; main.go is named main.
    private static string PackageName(string package)
    {
        var path = package.Split('@')[0];
        if (path.EndsWith("/...", StringComparison.Ordinal))
        {
            return ImagePath.Hole.ToString();
        }

        var name = ImagePath.Name(path);
        name = name.EndsWith(".go", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) : name;
        return name.Length > 1 && name[0] == 'v' && name.Skip(1).All(char.IsDigit) ? ImagePath.Name(path.Substring(0, path.Length - name.Length)) : name;
    }
}
