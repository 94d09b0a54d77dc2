using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>Tests of a rule that compares an image with its .NET project.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
public abstract class ProjectRuleTest<TRule> : RuleTest<TRule>
    where TRule : Rule, new()
{
    /// <summary>A web project for .NET 10 in <c>src/Shop</c> of its repository.</summary>
    private protected const string Web = """
        AssemblyName=Shop
        ProjectFile=Shop.csproj
        ProjectDirectory=/repository/src/Shop
        DotNetVersion=10.0
        SdkKind=web
        OutputType=Exe
        UseAppHost=true
        """;

    /// <summary>The same as a console project.</summary>
    private protected static readonly string Console = Web.Replace("SdkKind=web", "SdkKind=console", StringComparison.Ordinal);

    private protected static RuleContext Context(string text, string facts) =>
        new(Text(text)) { Project = ProjectFacts.Parse(facts), App = AppFacts.Parse(facts), ContextFolder = "../.." };

    private protected static Finding Triggers(string text, string facts, Place place, string message)
    {
        var finding = Assert.Single(Check(Context(text, facts)));
        Assert.Equal((place, message), (finding.Place, finding.Message));

        // Without a project nothing can be compared.
        Silent(Text(text));
        return finding;
    }

    private protected static void Silent(string text, string facts) => Assert.Equal([], Check(Context(text, facts)).Select(static f => f.Message));

    /// <summary>The text after the finding's edits, with which the rule is content.</summary>
    private protected static string Mended(string text, string facts, Finding finding)
    {
        Assert.NotNull(finding.EditTitle);
        var mended = DockerfileWriter.Write(ModelEdit.Apply(Text(text), finding.Edits));
        Silent(mended, facts);
        return mended;
    }
}
