using AttrDocker.Analyzers.Generation;
using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Analyzers.Usage;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules.Correctness;
using AttrDocker.Dockerfiles.Rules.Graph;
using AttrDocker.Dockerfiles.Rules.Usage;
using AttrDocker.Tests;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Tests.Injection;

public class InjectionTests
{
    /// <summary>Whatever stands in an attribute, the Dockerfile says just that: no value becomes an instruction, none is lost; or the argument is reported.</summary>
    [Fact]
    public void No_value_says_anything_else_than_itself() => ArbitraryAttributes.Source.Sample(Check, iter: Math.Max(300, CsCheck.Check.Iter), threads: 1);

    private const string FamilyOfDotNet = "ADK0025";
    private const string ToolsOfDotNet = "ADK0031";

    private static readonly AdditionalFile Facts = AdditionalFile.Facts(SampleFacts.Web);

    private static void Check(string source)
    {
        var compilation = Sources.Compile(source);
        var result = GeneratorRun.Driver(ProjectProperties.Default).AddAdditionalTexts([Facts]).RunGenerators(compilation).GetRunResult();
        Assert.Null(result.Results.Single().Exception);

        var images = Steps.Values(result.Results.Single()).Select(static v => v.Value).OfType<ImageFile>().Where(static image => image.Outline is null).ToList();
        if (result.GeneratedTrees.IsEmpty)
        {
            Assert.Contains(AnalyzerRun.RunAsync(compilation, Facts).GetAwaiter().GetResult(), IsAtAnArgument);
            return;
        }

        var text = Assert.Single(images).ToText(Sources.ProjectFolder);
        var parsed = DockerfileParser.Parse(text);
        Assert.All(parsed.Errors, e => Assert.True(IsOfTheValueAlone(e), $"{e.Message} In:\n{text}"));
        ModelComparison.AssertSame(images[0].Dockerfile.Stages, parsed.Dockerfile.Stages, text);
        Assert.Empty(parsed.Dockerfile.Globals);
    }

    /// <summary>Values that are themselves and no more, but that the builder refuses.</summary>
    private static bool IsOfTheValueAlone(ParseError error) => error.Code is
        ParseErrorCode.UnknownInstruction or ParseErrorCode.UnknownFlag or ParseErrorCode.HealthCheck or ParseErrorCode.Mount
        or ParseErrorCode.InvalidStageName or ParseErrorCode.VariableInReference;

    private static bool IsAtAnArgument(Diagnostic diagnostic) =>
        diagnostic.Id is ValueShouldFitInADockerfile.Id or InstructionTextShouldBeOneInstruction.Id or StageNameShouldBeValid.Id or ImageReferenceShouldBeValid.Id
            or FamilyOfDotNet or PackagesShouldHaveAPackageManager.Id or ToolsOfDotNet
        && diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not null;
}
