using AttrDocker.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;

namespace AttrDocker.Analyzers.Tests.Fixing;

/// <summary>The IDE's own rename, which needs nothing of ours: a stage that is a class is called after it, and others refer to it with <c>typeof</c>.</summary>
public class RenameTests
{
    [Fact]
    public async Task Renaming_the_class_of_a_stage_renames_the_stage_and_its_references()
    {
        const string Image = """
            [Image]
            static class Orders
            {
                [BuildStage("maven:3"), Run("mvn package")] static class Builder;
                [Stage(typeof(Builder)), BindMount("/m", FromStage = typeof(Builder)), Run("mvn verify")] static class Test;
                [RuntimeStage("openjdk:11"), CopyFrom(typeof(Builder), "/target/app.jar", "/app/")] static class Runtime;
            }
            """;
        var project = SampleSolution.Of(Image).Projects.Single();
        var before = await DockerfileOf(project);
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var tree = (await project.Documents.First().GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        var builder = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ClassDeclarationSyntax>().Single(static c => c.Identifier.ValueText == "Builder");

        var renamed = await Renamer.RenameSymbolAsync(
            project.Solution, compilation.GetSemanticModel(tree).GetDeclaredSymbol(builder)!, new SymbolRenameOptions(), "CompileJar", TestContext.Current.CancellationToken);

        Assert.Contains(" AS builder\n", before, StringComparison.Ordinal);
        Assert.Equal(before.Replace("builder", "compile-jar", StringComparison.Ordinal), await DockerfileOf(renamed.GetProject(project.Id)!));
    }

    private static async Task<string> DockerfileOf(Project project) =>
        GeneratorRun.Of((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)(await project.GetCompilationAsync(TestContext.Current.CancellationToken))!).Body;
}
