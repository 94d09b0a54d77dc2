using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Facts.Evaluation;
using CsCheck;

namespace AttrDocker.Package.Tests.Facts.Evaluation;

public class ExpressionsTests
{
    [Theory]
    [InlineData("plain;text", "plain;text")]
    [InlineData("$(MSBuildThisFileDirectory)x", "/r/eng/x")]
    [InlineData("$(MSBuildThisFileFullPath)|$(MSBuildThisFile)|$(MSBuildThisFileName)|$(MSBuildThisFileExtension)", "/r/eng/a.props|a.props|a|.props")]
    [InlineData("$(MSBuildProjectDirectory)|$(ProjectDir)|$(MSBuildProjectFullPath)|$(MSBuildProjectFile)|$(MSBuildProjectName)|$(MSBuildProjectExtension)", "/r/src/App|/r/src/App/|/r/src/App/App.csproj|App.csproj|App|.csproj")]
    [InlineData("$(Nobody)", "")]
    [InlineData("a$(TargetFramework)", null)]
    [InlineData("$(SolutionDir)x", null)]
    [InlineData("$( Set )", " va;lue ")]
    [InlineData("$(Set.Trim().Replace('va', \"VA\").ToLowerInvariant())", "va%3blue")]
    [InlineData("$(Set.Substring(1))", null)]
    [InlineData("$([MSBuild]::NormalizePath('$(MSBuildThisFileDirectory)', '..', `b.props`))", "/r/b.props")]
    [InlineData("$([MSBuild]::NormalizeDirectory('../../x'))", "/r/x/")]
    [InlineData("$([MSBuild]::EnsureTrailingSlash($(MSBuildProjectDirectory)))", "/r/src/App/")]
    [InlineData("$([MSBuild]::ValueOrDefault('$(Nobody)', 'other'))", "other")]
    [InlineData("$([System.IO.Path]::Combine('a', 'b\\c'))", "a/b/c")]
    [InlineData("$([System.IO.Path]::GetFullPath('$(MSBuildThisFileDirectory)../z'))", "/r/z")]
    [InlineData("$([System.IO.Path]::GetDirectoryName('/r/x/y.props'))", "/r/x")]
    [InlineData("$([MSBuild]::GetPathOfFileAbove('no-such-file'))", "")]
    [InlineData("$([System.DateTime]::Now)", null)]
    [InlineData("$([MSBuild]::Nothing", null)]
    [InlineData("$(unfinished", null)]
    [InlineData("$([System.String]::IsNullOrEmpty('$(Nobody)'))", "True")]
    public void An_expression_has_its_value_or_none_that_can_be_known(string text, string? expected)
    {
        var properties = new PropertyValues();
        properties.Set("Set", " va;lue ", certain: true);
        Assert.Equal(expected, new Expressions(properties, new WatchedFiles()).Expand(text, new Place("/r/src/App/App.csproj", "/r/eng/a.props")));
    }

    [Fact]
    public void A_path_with_characters_that_mean_something_to_msbuild_stays_one_path() =>
        Assert.Equal("/a%3bb/100%25/x.props", new Expressions(new PropertyValues(), new WatchedFiles()).Expand("$(MSBuildThisFileDirectory)x.props", new Place("/a.csproj", "/a;b/100%/y.props")));

    [Fact]
    public void A_property_with_two_possible_values_is_unknown_and_a_default_is_not()
    {
        var properties = new PropertyValues();
        properties.Set("Default", "a", certain: false);
        properties.Set("Doubtful", "a", certain: true);
        properties.Set("Doubtful", "b", certain: false);
        properties.Set("Same", "a", certain: true);
        properties.Set("Same", "a", certain: false);
        properties.Set("Configuration", "Debug", certain: false);
        properties.Set("TargetFramework", "net10.0", certain: true);
        Assert.Equal(("a", null, "a", null, "net10.0"), (properties["default"], properties["Doubtful"], properties["Same"], properties["Configuration"], properties["TargetFramework"]));
    }

    /// <summary>A broken project is MSBuild's to report: what reads it here must get through whatever stands there.</summary>
    [Fact]
    public void Whatever_is_written_neither_throws_nor_hangs()
    {
        var files = new WatchedFiles();
        var expressions = new Expressions(new PropertyValues(), files);
        var place = new Place("/no-such/App.csproj", "/no-such/App.csproj");
        string[] pieces = ["$(", ")", "(", "'", "\"", "`", "[MSBuild]::", "NormalizePath", "EXISTS(", "==", "!=", "!", " and ", " or ", "<", ".", ",", "A", "OS", "%3", "%41", "@(", "*", "\\", "/", ";", "\0", "ü", " ", ".Trim", "[System.IO.Path]::Combine(", "GetFullPath("];
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 12].Select(string.Concat).Sample(
            text =>
            {
                expressions.Expand(text, place);
                Conditions.Hold(text, place, expressions, files);
            },
            iter: 20_000);
    }
}
