using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Tests;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Tests.Caching;

/// <summary>What the generator does again after an edit: nothing, unless the edit changes the Dockerfile.</summary>
public class StepReasonTests
{
    private const string Program = """
        using System;

        [BuildStage("maven:3")]
        [Run("mvn package")]
        [RuntimeStage("openjdk:11")]
        static class Program { static void Main() => Console.WriteLine("Hello"); }
        """;

    private const string Orders = """
        [Image("orders.Dockerfile")] static class Orders { [RuntimeStage("debian:13")] class Runtime; }
        """;

    private static readonly GeneratorDriver Before = GeneratorRun.Driver(ProjectProperties.Default).RunGenerators(Sources.Compile(Program, Orders, "class Other;"));

    /// <summary>An edit, as what is replaced in which file and by what; and the steps that then are not served from the cache, with their reasons.</summary>
    public static TheoryData<string, int, string, string, string> Edits => new()
    {
        { "another file", 2, "class Other;", "class Other { int _x; }", "" },
        { "the same file, above", 0, "using System;", "using System;\nusing System.IO;\n// a comment\n", "" },
        { "the same file, below", 0, "\"Hello\"", "\"Hello, World\"", "" },
        { "a comment among the attributes", 0, "[Run(", "// the build\n[Run(", "" },
        { "a blank in an argument list", 0, "(\"mvn package\")", "( \"mvn package\" )", "" },
        { "the value said in another way", 0, "\"mvn package\"", "\"mvn \" + \"package\"", "" },
        { "an argument", 0, "mvn package", "mvn verify", "StageImages:Modified Placed:Modified ImplementationSourceOutput:Modified" },
        { "an attribute added", 0, "[Run(", "[User(\"app\")]\n[Run(", "StageImages:Modified Placed:Modified ImplementationSourceOutput:Modified" },
        { "an attribute that is not ours added", 0, "static class", "[Serializable] static class", "" },
        { "an attribute of the other image", 1, "debian:13", "debian:12", "DeclaredImages:Modified Placed:Modified ImplementationSourceOutput:Modified" },
        { "a tag of the other image", 1, "(\"orders.Dockerfile\")", "(\"orders.Dockerfile\", Tags = new[] { \"orders\" })", "DeclaredImages:Modified Placed:Modified ImplementationSourceOutput:Modified" },
        { "the final stage removed", 0, "[RuntimeStage(\"openjdk:11\")]", "", "StageImages:Removed Placed:Removed ImplementationSourceOutput:Removed" },
        { "an image added", 2, "class Other;", "[Image(\"other\")] class Other { [RuntimeStage(\"a\")] class B; }", "DeclaredImages:New Placed:New ImplementationSourceOutput:New" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void An_edit_costs_no_more_than_it_must(string edit, int file, string old, string @new, string expected)
    {
        var sources = new[] { Program, Orders, "class Other;" };
        Assert.Contains(old, sources[file]);
        var compilation = Sources.Compile(sources);
        var tree = compilation.SyntaxTrees[file];
        var changed = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Replace(tree, old, @new)));

        Assert.True(expected == Redone(Driven(compilation).RunGenerators(changed)), $"{edit}: {Redone(Driven(compilation).RunGenerators(changed))}");
    }

    [Fact]
    public void An_unrelated_additional_file_costs_nothing() =>
        Assert.Empty(Redone(Before.AddAdditionalTexts([new AdditionalFile("/src/App/notes.txt", "x")]).RunGenerators(Sources.Compile(Program, Orders, "class Other;"))));

    [Fact]
    public void Another_project_folder_changes_the_headings_alone()
    {
        var moved = Before.WithUpdatedAnalyzerConfigOptions(new ProjectProperties("/src/"));

        Assert.Equal(
            "ProjectFolder:Modified Placed:Modified Placed:Modified ImplementationSourceOutput:Modified ImplementationSourceOutput:Modified",
            Redone(moved.RunGenerators(Sources.Compile(Program, Orders, "class Other;"))));
    }

    [Fact]
    public void Options_that_say_the_same_cost_nothing() =>
        Assert.Empty(Redone(Before.WithUpdatedAnalyzerConfigOptions(new ProjectProperties(Sources.ProjectFolder)).RunGenerators(Sources.Compile(Program, Orders, "class Other;"))));

    /// <summary>What is done again after a fact of the project has changed.</summary>
    [Theory]
    [InlineData("Version=2.0.0", "")]
    [InlineData("PackageReference=A/1.0.0", "")]
    [InlineData("AssemblyName=Renamed", "Facts:Modified Completed:Modified Placed:Modified ImplementationSourceOutput:Modified")]
    [InlineData("OutputType=Library", "Facts:Modified Completed:Removed Placed:Removed ImplementationSourceOutput:Removed")]
    public void A_changed_fact_redoes_the_image_that_depends_on_it(string fact, string expected)
    {
        var compilation = Sources.Compile(Program, Orders, """[Image("api"), DotNetImage] class Api;""");
        var facts = AdditionalFile.Facts(SampleFacts.Web);
        var driver = GeneratorRun.Driver(ProjectProperties.Default).AddAdditionalTexts([facts]).RunGenerators(compilation);

        Assert.Equal(expected, Redone(driver.ReplaceAdditionalText(facts, AdditionalFile.Facts(SampleFacts.Web.With(fact))).RunGenerators(compilation)));
    }

    [Fact]
    public void An_edit_elsewhere_leaves_the_image_of_a_project_alone()
    {
        var compilation = Sources.Compile("[DotNetImage] class Program;", "class Other;");
        var driver = GeneratorRun.Driver(ProjectProperties.Default).AddAdditionalTexts([AdditionalFile.Facts(SampleFacts.Web)]).RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[1];

        Assert.Empty(Redone(driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Replace(tree, "Other;", "Other { int _x; }"))))));
    }

    private static GeneratorDriver Driven(Compilation compilation) => GeneratorRun.Driver(ProjectProperties.Default).RunGenerators(compilation);

    private static Microsoft.CodeAnalysis.Text.SourceText Replace(SyntaxTree tree, string old, string @new)
    {
        var text = tree.GetText();
        return text.Replace(text.ToString().IndexOf(old, StringComparison.Ordinal), old.Length, @new);
    }

    private static string Redone(GeneratorDriver driver) => string.Join(' ', Steps.Reasons(driver.GetRunResult().Results.Single())
        .Where(static s => s.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
        .OrderBy(static s => Order.IndexOf(s.Name))
        .Select(static s => s.Name + ":" + s.Reason));

    private static readonly List<string> Order =
        [.. TrackingNames.All, "ImplementationSourceOutput"];
}
