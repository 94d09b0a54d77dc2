using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>
/// Every kind of project, published in every way, on every family of images: what the preset makes of them is right, so that no rule may
/// speak; and of each thing that is broken in it, one rule speaks once, at the right place.
/// </summary>
public class CrossCheckMatrixTests
{
    private static readonly string[] Kinds = ["web", "worker", "console"];
    private static readonly string[] Releases = ["8.0", "9.0", "10.0"];

    private static readonly string[] Modes =
        ["", "SelfContained=true", "PublishTrimmed=true", "PublishAot=true", "PublishSingleFile=true", "UseAppHost=false", "InvariantGlobalization=true"];

    private static readonly string?[] Families =
    [
        null, "alpine", "bookworm-slim", "noble", "noble-chiseled", "noble-chiseled-extra", "azurelinux3.0", "azurelinux3.0-distroless",
        "azurelinux3.0-distroless-extra",
    ];

    public static TheoryData<string> Broken => [.. Mistakes.Keys];

    /// <summary>What can be broken: where that applies, how, and who speaks where. A place may depend on the image.</summary>
    private static Dictionary<string, Mistake> Mistakes { get; } = new(StringComparer.Ordinal)
    {
        ["an older runtime"] = new("ADK1024", static v => !v.Facts.IsSelfContained && v.Release != "8.0",
            static v => v.Final(from: v.FinalImage.Replace(":" + v.Release, ":8.0", StringComparison.Ordinal)), static (v, _) => v.FinalFrom),
        ["no ASP.NET Core"] = new("ADK1024", static v => !v.Facts.IsSelfContained && v.Facts.IsWeb,
            static v => v.Final(from: v.FinalImage.Replace("/aspnet:", "/runtime:", StringComparison.Ordinal)), static (v, _) => v.FinalFrom),
        ["no .NET at all"] = new("ADK1024", static v => !v.Facts.IsSelfContained,
            static v => v.Final(from: v.FinalImage.Replace("/aspnet:", "/runtime-deps:", StringComparison.Ordinal).Replace("/runtime:", "/runtime-deps:", StringComparison.Ordinal)), static (v, _) => v.FinalFrom),
        ["an older SDK"] = new("ADK1024", static v => v.Release != "8.0" && !v.Facts.IsNative,
            static v => v.Build(from: v.BuildImage.Replace(":" + v.Release, ":8.0", StringComparison.Ordinal)), static (_, _) => new(0, Place.From, Part.Image)),
        ["another name"] = new("ADK1025", static _ => true,
            static v => v.Final(last: new Entrypoint(v.IsExecutable ? new ExecForm(["./Orders.Apo"]) : new ExecForm(["dotnet", "Store.dll"]))), static (v, _) => v.Last.At(Part.Command, v.IsExecutable ? 0 : 1)),
        ["the SDK at the end"] = new("ADK1023", static v => !v.IsExecutable && v.HasShell,
            static v => v.Final(from: v.BuildImage), static (v, _) => v.FinalFrom),
        ["another C library"] = new("ADK6003", static v => v.IsExecutable && v.Facts.RuntimeIdentifiers.IsEmpty && v.Family is null && !v.Facts.IsTrimmed,
            static v => v.Final(from: v.FinalImage + "-alpine"), static (v, _) => v.FinalFrom),
        ["no toolchain"] = new("ADK6004", static v => v.Facts.IsNative,
            static v => v.Build(from: v.BuildImage.Replace("-aot", "", StringComparison.Ordinal), withoutRunsBeforeRestore: true), static (_, _) => new(0, Place.From, Part.Image)),
        ["a project not copied"] = new("ADK6005", static _ => true,
            static v => v.Build(without: "Orders.Domain.csproj"), static (_, broken) => Variation.Restore(broken).At(Part.Command)),
        ["properties not copied"] = new("ADK6005", static _ => true,
            static v => v.Build(without: "Directory.Packages.props"), static (_, broken) => Variation.Restore(broken).At(Part.Command)),
        ["a command without a shell"] = new("ADK2043", static v => !v.HasShell,
            static v => v.Final(first: new Run(new ShellForm(["mkdir /data"]))), static (v, _) => new(v.FinalStage, 0, Part.Command)),
        ["a foreign package manager"] = new("ADK2044", static v => v.HasShell,
            static v => v.Final(first: new Run(new ShellForm(["zypper install curl"]))), static (v, _) => new(v.FinalStage, 0, Part.Command)),
        ["no curl"] = new("ADK6002", static v => v.Family?.StartsWith("azurelinux", StringComparison.Ordinal) != true || !v.HasShell,
            static v => v.Final(first: new HealthCheck(new ExecForm(["curl", "-f", "http://localhost:8080/"]))), static (v, _) => new(v.FinalStage, 0, Part.Command)),
        ["root"] = new("ADK4002", static v => v.HasShell,
            static v => v.Final(withoutUser: true), static (v, _) => v.FinalFrom),
        ["a runtime twice"] = new("ADK6007", static v => v.Facts.IsSelfContained && v.IsExecutable,
            static v => v.Final(from: v.FinalImage.Replace("/runtime-deps:", "/aspnet:", StringComparison.Ordinal)), static (v, _) => v.FinalFrom),
    };

    [Fact]
    public void What_fits_is_silent() => Assert.All(Variations(), static variation =>
    {
        var findings = variation.Check(variation.Dockerfile).Select(static f => $"{f.Rule.Id} at {f.Place}: {f.Message}");

        Assert.True(!findings.Any(), $"{variation}:\n{string.Join("\n", findings)}\n\n{DockerfileWriter.Write(variation.Dockerfile)}");
    });

    [Theory, MemberData(nameof(Broken))]
    public void What_is_broken_is_told_once_at_its_place(string mistake)
    {
        var (id, applies, breaks, place) = Mistakes[mistake];
        var variations = Variations().Where(applies).ToList();

        Assert.NotEmpty(variations);
        Assert.All(variations, variation =>
        {
            var broken = breaks(variation);
            var findings = variation.Check(broken).Select(static f => $"{f.Rule.Id} at {f.Place}").ToList();

            Assert.True(
                findings is [var only] && only == $"{id} at {place(variation, broken)}",
                $"{variation}: expected {id} at {place(variation, broken)}, found {string.Join(", ", findings)}.\n\n{DockerfileWriter.Write(broken)}");
        });
    }

    [Fact]
    public void A_package_with_native_needs_is_told_of_each_family() => Assert.All(Variations(), static variation =>
    {
        var findings = variation.Check(variation.Dockerfile, new AppFacts { Packages = ["SkiaSharp.NativeAssets.Linux/3.0.0"] });

        Assert.Equal([("ADK6006", variation.FinalFrom)], findings.Select(static f => (f.Rule.Id, f.Place)));
    });

    /// <summary>The variations that the preset takes; it refuses those that cannot be.</summary>
    private static IEnumerable<Variation> Variations() =>
        from kind in Kinds
        from release in Releases
        from mode in Modes
        from family in Families
        where !(family == "bookworm-slim" && release == "10.0")
        let text = SampleFacts.Orders.With($"SdkKind={kind}", $"DotNetVersion={release}", $"TargetFramework=net{release}", "FrameworkReference=Microsoft.NETCore.App", mode.Length > 0 ? mode : "Version=1.0.0")
        let facts = ProjectFacts.Parse(text)
        let image = DotNetPreset.Expand(PresetOutline.Plain with { Family = family }, facts)
        where image.Dockerfile is not null && image.Findings.Count == 0
        select new Variation($"{kind}, .NET {release}, {(mode.Length > 0 ? mode : "framework-dependent")}, {family ?? "default family"}", facts, family, release, image);

    /// <param name="Id">The rule that speaks.</param>
    /// <param name="Applies">Whether it can be broken there.</param>
    /// <param name="Break">Breaks it.</param>
    /// <param name="Place">Where the rule speaks.</param>
    private sealed record Mistake(string Id, Func<Variation, bool> Applies, Func<Variation, Dockerfile> Break, Func<Variation, Dockerfile, Place> Place);

    private sealed record Variation(string Name, ProjectFacts Facts, string? Family, string Release, PresetImage Image)
    {
        public Dockerfile Dockerfile => Image.Dockerfile!;

        public int FinalStage => Dockerfile.Stages.Count - 1;

        public Place FinalFrom => new(FinalStage, Place.From, Part.Image);

        public Place Last => new(FinalStage, Dockerfile.Stages[FinalStage].Instructions.Count - 1);

        public string FinalImage => Dockerfile.Stages[FinalStage].From.Image;

        public string BuildImage => Dockerfile.Stages[0].From.Image;

        public bool HasShell => !FinalImage.Contains("chiseled", StringComparison.Ordinal) && !FinalImage.Contains("distroless", StringComparison.Ordinal);

        public bool IsExecutable => Dockerfile.Stages[FinalStage].Instructions[^1] is Entrypoint { Command: ExecForm { Arguments: ["./Orders.Api"] } };

        public IEnumerable<Finding> Check(Dockerfile dockerfile, AppFacts? app = null) =>
            Catalogue.Check(new RuleContext(dockerfile) { Project = Facts, App = app ?? AppFacts.None, ContextFolder = Image.Context });

        public Dockerfile Final(string? from = null, Instruction? first = null, Instruction? last = null, bool withoutUser = false)
        {
            var stage = Dockerfile.Stages[FinalStage];
            var instructions = stage.Instructions.Where(i => !withoutUser || i is not User).ToList();
            instructions[^1] = last ?? instructions[^1];
            instructions.InsertRange(0, first is null ? [] : [first]);
            return With(FinalStage, new(stage.From with { Image = from ?? FinalImage }, [.. instructions]));
        }

        public Dockerfile Build(string? from = null, string? without = null, bool withoutRunsBeforeRestore = false)
        {
            var stage = Dockerfile.Stages[0];
            var instructions = stage.Instructions
                .Where((i, at) => !(withoutRunsBeforeRestore && i is Run && at < Restore(Dockerfile).Instruction))
                .Select(i => without is not null && i is Copy copy && copy.Sources.Any(Names) ? copy with { Sources = [.. copy.Sources.Where(s => !Names(s))] } : i)
                .Where(static i => i is not Copy { Sources.IsEmpty: true });
            return With(0, new(stage.From with { Image = from ?? BuildImage }, [.. instructions]));

            bool Names(string source) => source.EndsWith(without!, StringComparison.Ordinal);
        }

        /// <summary>The step that restores.</summary>
        public static Place Restore(Dockerfile dockerfile) =>
            new(0, dockerfile.Stages[0].Instructions.TakeWhile(static i => i is not Run { Command: ShellForm { Text: var text } } || !text.Contains("dotnet restore", StringComparison.Ordinal)).Count());

        public override string ToString() => Name;

        private Dockerfile With(int index, Stage stage) => Dockerfile with { Stages = [.. Dockerfile.Stages.Select((s, i) => i == index ? stage : s)] };
    }
}
