using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Facts.Evaluation;

namespace AttrDocker.Package.Tests.Facts.Evaluation;

public class ConditionsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("'a' == 'A'", true)]
    [InlineData("'a' != 'a'", false)]
    [InlineData("a == 'a'", true)]
    [InlineData("'1.0' == '1'", true)]
    [InlineData("'%3B' == ';'", true)]
    [InlineData("'$(Set)' == 'value'", true)]
    [InlineData("$(Set) == value", true)]
    [InlineData("'$(Nobody)' == ''", true)]
    [InlineData("'$(Configuration)' == 'Release'", null)]
    [InlineData("'$(Configuration)' == 'Release' and '$(Set)' == ''", false)]
    [InlineData("'$(Configuration)' == 'Release' or '$(Set)' == 'value'", true)]
    [InlineData("'$(Configuration)' == 'Release' and '$(Set)' == 'value'", null)]
    [InlineData("!('$(Set)' == 'value' and ('a' == 'b' or 'a' == 'a'))", false)]
    [InlineData("!Exists('no-such-file')", true)]
    [InlineData("Exists('$(MSBuildThisFileDirectory)')", false)]
    [InlineData("Exists('/')", true)]
    [InlineData("HasTrailingSlash('a/')", true)]
    [InlineData("Unknown('a')", null)]
    [InlineData("true", true)]
    [InlineData("$([MSBuild]::IsOSPlatform('Linux')) And '$(OS)' == 'Unix'", true)]
    [InlineData("'$(Set.Replace('value', ''))' == ''", true)]
    [InlineData("'$(NuGetPackageRoot)' > '2'", null)]
    [InlineData("'unfinished", null)]
    [InlineData("(((", null)]
    [InlineData("== ==", null)]
    [InlineData("'a' == ", null)]
    [InlineData("oranges == 'oranges'", true)]
    public void A_condition_holds_or_not_or_cannot_be_known(string condition, bool? expected)
    {
        var properties = new PropertyValues();
        properties.Set("Set", "value", certain: true);
        var files = new WatchedFiles();
        Assert.Equal(expected, Conditions.Hold(condition, new Place("/no-such/folder/App.csproj", "/no-such/folder/App.csproj"), new Expressions(properties, files), files));
    }
}
