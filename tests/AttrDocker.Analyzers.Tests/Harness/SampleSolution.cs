using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>Samples as an IDE holds them.</summary>
internal static class SampleSolution
{
    /// <summary>A solution of one project with one file.</summary>
    public static Solution Of(string source) => Empty().WithProject("App", source);

    /// <summary>A solution of one web app <c>Shop</c>, with the facts that its build writes.</summary>
    public static Solution OfApp(string source, string facts = "")
    {
        var solution = Of(source);
        var project = solution.ProjectIds.Single();
        return solution.AddMetadataReferences(project, Sources.WebReferences)
            .AddAdditionalDocument(DocumentId.CreateNewId(project), "AttrDocker.facts", AppSample.Facts + facts, filePath: Sources.ProjectFolder + "obj/AttrDocker.facts");
    }

    /// <summary>A solution without projects.</summary>
    public static Solution Empty() => new AdhocWorkspace().CurrentSolution;

    /// <summary>Adds a project with one file. Several projects with the same file are the target frameworks of one.</summary>
    public static Solution WithProject(this Solution solution, string name, string source, SourceText? dockerfile = null)
    {
        var isProgram = Sources.Parse(source).GetRoot().ChildNodes().Any(static node => node is GlobalStatementSyntax);
        var project = ProjectId.CreateNewId(name);
        solution = solution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, name, name, LanguageNames.CSharp,
                compilationOptions: Sources.Options(isProgram), parseOptions: Sources.ParseOptions, metadataReferences: Sources.References))
            .AddDocument(DocumentId.CreateNewId(project), "Program.cs", SourceText.From(source), filePath: Sources.DefaultPath)
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", SourceText.From("global using AttrDocker;"), filePath: Sources.ProjectFolder + "obj/Usings.cs");
        return dockerfile is null
            ? solution
            : solution.AddAdditionalDocument(DocumentId.CreateNewId(project), "Dockerfile", dockerfile, filePath: Sources.ProjectFolder + "Dockerfile");
    }
}
