using System.Xml.Linq;
using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.CodeFixes;

namespace AttrDocker.Analyzers.Tests;

public class ArchitectureTests
{
    /// <summary>Arrows go one way.</summary>
    [Theory]
    [InlineData("AttrDocker")]
    [InlineData("AttrDocker.Dockerfiles")]
    [InlineData("AttrDocker.Analyzers", "AttrDocker.Dockerfiles")]
    [InlineData("AttrDocker.CodeFixes", "AttrDocker.Analyzers")]
    [InlineData("AttrDocker.Completion", "AttrDocker.Analyzers")]
    [InlineData("AttrDocker.Tasks", "AttrDocker.Dockerfiles")]
    public void A_project_references_only_what_it_is_built_on(string project, params string[] references)
    {
        var file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        Assert.True(File.Exists(file), $"src/{project} is missing.");
        var referenced = XDocument.Load(file).Descendants("ProjectReference").Select(static r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(references, referenced);
    }

    /// <summary>The command-line compiler has no workspaces, so what it loads cannot use them. (RS1038.)</summary>
    [Fact]
    public void The_analyzers_know_nothing_of_workspaces() => Assert.DoesNotContain(References(typeof(DockerfileGenerator)), static name => name.Contains("Workspaces", StringComparison.Ordinal));

    /// <summary>Everything beside us in the analyzer folder would have to load in every IDE, on .NET Framework and on .NET.</summary>
    [Fact]
    public void What_is_packed_needs_nothing_that_the_host_does_not_bring() => Assert.All(
        new[] { typeof(DockerfileGenerator), typeof(EditAttributesFix), typeof(Dockerfiles.Dockerfile) }.SelectMany(References),
        static name => Assert.True(
            name is "netstandard" or "System.Collections.Immutable" or "System.Memory" or "System.Composition.AttributedModel"
                || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.StartsWith("AttrDocker.", StringComparison.Ordinal),
            name));

    [Fact]
    public void The_library_of_the_language_knows_nothing_of_Roslyn_and_MSBuild() => Assert.DoesNotContain(
        References(typeof(Dockerfiles.Dockerfile)),
        static name => name.StartsWith("Microsoft.", StringComparison.Ordinal) || name.StartsWith("AttrDocker", StringComparison.Ordinal));

    /// <summary>It ends lines as the machine does, and a Dockerfile with carriage returns breaks its shell lines. A word in a comment counts too: there is no reason for one.</summary>
    [Fact]
    public void Nobody_appends_lines_as_the_machine_ends_them() => Assert.All(
        SourceFiles(),
        static file => Assert.False(File.ReadAllText(file).Contains(".AppendLine(", StringComparison.Ordinal), $"{file} uses AppendLine."));

    /// <summary>A raw string literal carries the line ends of its source file into what is generated.</summary>
    [Fact]
    public void Our_sources_have_no_carriage_returns() => Assert.All(
        SourceFiles(),
        static file => Assert.False(File.ReadAllText(file).Contains('\r'), $"{file} has carriage returns."));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_generated_file_has_no_carriage_returns(string newLine)
    {
        var compilation = Sources.Compile(""""
            [Image(Comment = """
                a
                b
                """)]
            [RuntimeStage("scratch", Comment = """
                a
                b
                """)]
            [Run("""
                a
                b
                """), CopyText("/a", """
                a
                b
                """)]
            class Program;
            """".ReplaceLineEndings(newLine));
        var driver = GeneratorRun.Driver(ProjectProperties.Default).RunGenerators(compilation);

        Assert.All(driver.GetRunResult().GeneratedTrees, static tree => Assert.DoesNotContain('\r', tree.ToString()));
        Assert.DoesNotContain('\r', GeneratorRun.Of(compilation).Dockerfile);
    }

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(static name => name.Name!);

    private static IEnumerable<string> SourceFiles() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));
}
