using System.Globalization;
using AttrDocker.Dockerfiles;

namespace AttrDocker.Benchmarks;

/// <summary>Images of any size that are hard in different ways: a rule that takes the square of one of them shows it.</summary>
internal static class ImageShapes
{
    /// <summary>The shapes by name. Each takes a size and the number of an edit, which one instruction in the middle shows.</summary>
    public static IEnumerable<(string Name, Func<int, int, Dockerfile> Make)> All =>
    [
        ("right", static (size, edit) => Stages(size, edit, "golang:1.24", static i => [.. TakenBefore(i, "/out/bin/tool")])),
        ("paths misspelt", static (size, edit) => Stages(size, edit, "golang:1.24", static i => [.. TakenBefore(i, "/out/bin/tolo")])),
        ("paths nowhere", static (size, edit) => Stages(size, edit, "golang:1.24", static i => [.. TakenBefore(i, "/nowhere/to/be/found")])),
        ("stages misspelt", static (size, edit) => Stages(size, edit, "golang:1.24", static i => i == 0 ? [] : [new Copy(["/out/bin/tool"], "/taken/") { From = $"sgate{i - 1}" }])),
        ("variables misspelt", static (size, edit) => Stages(size, edit, "golang:1.24", static i => [new Arg([new($"VERSION{i}", "1")]), new WorkDir($"/versions/$VERSOIN{i}")])),
        ("chain", static (size, edit) => Stages(size, edit, null, static i => [.. TakenBefore(i, "/out/bin/tool")])),
        ("chain, misspelt", static (size, edit) => Stages(size, edit, null, static i => [.. TakenBefore(i, "/out/bin/tolo")])),
        ("unused", static (size, edit) => Stages(size, edit, "golang:1.24", static _ => [])),
        ("later stages", static (size, edit) => Stages(size, edit, "golang:1.24", i => i + 1 < size ? [Taken(i + 1, "/out/bin/tool")] : [])),
        ("circle", static (size, edit) => Stages(size, edit, "golang:1.24", i => [Taken((i + 1) % size, "/out/bin/tool")])),
        ("numbers", static (size, edit) => Nameless(Stages(size, edit, "golang:1.24", static i => i == 0 ? [] : [new Copy(["/out/bin/tool"], "/taken/") { From = (i - 1).ToString(CultureInfo.InvariantCulture) }]))),
        ("names in variables", static (size, edit) => WithGlobals(Stages(size, edit, "golang:1.24", static i => [new Copy(["/out/bin/tool"], "/taken/") { From = $"$IMAGE{i}" }]))),
        ("invalid names", static (size, edit) => Renamed(Stages(size, edit, "golang:1.24", static i => []), static i => "Stage !")),
        ("one name", static (size, edit) => Renamed(Stages(size, edit, "golang:1.24", static i => i == 0 ? [] : [Taken(0, "/out/bin/tool")]), static i => "stage0")),
        ("products", static (size, edit) => Stages(size, edit, "golang:1.24", static i => [new Run(new ShellForm(["./build"])) { Produces = ["/out/a", "/out/b"] }, .. TakenBefore(i, "/out/a")])),
        ("ten sources", static (size, edit) => Stages(size, edit, "golang:1.24", static i => [.. Enumerable.Range(Math.Max(0, i - 11), Math.Min(i, 10)).Select(static other => Taken(other, "/out/bin/tool"))])),
        ("one stage", static (size, edit) => new() { Stages = [new(new From("golang:1.24"), [.. Enumerable.Range(0, size).SelectMany(i => Lines(i, i == size / 2 ? edit : 0))])] }),
        ("one script", static (size, edit) => new() { Stages = [new(new From("golang:1.24"), [new Run(new ShellForm([.. Enumerable.Range(0, size * 5).Select(i => $"mkdir -p /out/{i} && cp -r src/{(i == size ? edit : i)} /out/{i}/ &&"), "true"]))])] }),
    ];

    private static Dockerfile Stages(int count, int edit, string? image, Func<int, Instruction[]> more) => new()
    {
        Stages = [.. Enumerable.Range(0, count).Select(i => new Stage(
            new From(image ?? (i == 0 ? "golang:1.24" : $"stage{i - 1}")) { Name = $"stage{i}" },
            [.. Lines(i, i == count / 2 ? edit : 0), .. more(i)]))],
    };

    private static Dockerfile Nameless(Dockerfile dockerfile) => Renamed(dockerfile, static _ => null);

    private static Dockerfile Renamed(Dockerfile dockerfile, Func<int, string?> name) =>
        dockerfile with { Stages = [.. dockerfile.Stages.Select((stage, i) => stage with { From = stage.From with { Name = name(i) } })] };

    private static Dockerfile WithGlobals(Dockerfile dockerfile) =>
        dockerfile with { Globals = [.. dockerfile.Stages.Select(static (_, i) => new Arg([new($"IMAGE{i}", $"debian:{i}")]))] };

    private static Instruction[] Lines(int number, int edit) =>
    [
        new WorkDir("/src"),
        new Copy(["go.mod", "go.sum"], "./"),
        new Run(new ShellForm(["go mod download && apt-get update && apt-get install -y curl ca-certificates && rm -rf /var/lib/apt/lists/*"])),
        new Copy(["."], "."),
        new Run(new ShellForm([$"mkdir -p /out/bin && CGO_ENABLED=0 go build -trimpath -o /out/bin/tool ./cmd/tool{number} && curl -fsSL https://example.com/{number}/{edit} -o /out/data{number}"])),
    ];

    private static Copy[] TakenBefore(int stage, string path) => stage == 0 ? [] : [Taken(stage - 1, path)];

    private static Copy Taken(int stage, string path) => new([path], "/taken/") { From = $"stage{stage}" };
}
