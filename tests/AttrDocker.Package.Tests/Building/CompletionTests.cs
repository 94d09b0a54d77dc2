using System.Text.Json;

namespace AttrDocker.Package.Tests.Building;

/// <summary>Completion lies in a folder that newer SDKs alone look into, beside the folder for everybody. (docs/completion.md)</summary>
public sealed class CompletionTests(PackedPackage package) : IDisposable
{
    private const string Completion = "AttrDocker.Completion.dll";

    private static readonly string[] ForEverybody = ["AttrDocker.Analyzers.dll", "AttrDocker.CodeFixes.dll", "AttrDocker.Dockerfiles.dll"];

    private readonly TestProject _project = new(package);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void An_IDE_finds_completion_in_the_package()
    {
        _project.Write("Image.cs", """
            using AttrDocker;

            [BuildStage("golang:1.25"), Run("go build -o /out/app .")]
            [RuntimeStage("alpine:3.22"), CopyFrom("builder", "/out/¦")]
            internal static class Image;
            """);
        DotNet.Run(_project.Folder, "restore").MustSucceed();

        var ide = Path.Combine(Repository.Root, "tests/AttrDocker.Ide/bin", Repository.Configuration, "net10.0/AttrDocker.Ide.dll");
        var output = DotNet.Run(_project.Folder, ide, _project["App.csproj"], "Image.cs").MustSucceed().Output;

        // Each analyzer once: of an assembly in both folders there would be two.
        Assert.Equal(
            """
            AttrDocker.Analyzers.dll: 5 analyzers, 1 generators
            AttrDocker.CodeFixes.dll: 0 analyzers, 0 generators
            AttrDocker.Dockerfiles.dll: 0 analyzers, 0 generators
            AttrDocker.Completion.dll: 0 analyzers, 0 generators
            item: app (go build -o)

            """,
            output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.13", false)]
    [InlineData("roslyn4.14", true)]
    [InlineData("roslyn5.12", true)]
    public void A_compiler_is_given_completion_if_it_is_new_enough(string compiler, bool isGiven)
    {
        DotNet.Run(_project.Folder, "restore").MustSucceed();

        Assert.Equal(isGiven ? [.. ForEverybody, Completion] : ForEverybody, Analyzers("-p:CompilerApiVersion=" + compiler));
    }

    /// <summary>SDKs before 6 and projects of the old style look into all folders; that no compiler minds is tested with each Roslyn.</summary>
    [Fact]
    public void A_compiler_that_knows_no_versions_is_given_everything()
    {
        DotNet.Run(_project.Folder, "restore").MustSucceed();

        Assert.Equal([.. ForEverybody, Completion], Analyzers("-p:CompilerApiVersion="));
    }

    private string[] Analyzers(string property)
    {
        var output = DotNet.Run(_project.Folder, "msbuild", "-t:ResolvePackageAssets", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", property).MustSucceed().Output;
        using var items = JsonDocument.Parse(output);
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Select(static item => Path.GetFileName(item.GetProperty("Identity").GetString()!))
                .Where(static name => name.StartsWith("AttrDocker", StringComparison.Ordinal)),
        ];
    }
}
