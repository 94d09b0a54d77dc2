using AttrDocker.Tasks.Facts;

namespace AttrDocker.Package.Tests.Facts;

public sealed class NuGetConfigsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_chain_begins_with_the_nearest_file()
    {
        _folder.Write("NuGet.Config", "<configuration />");
        _folder.Write("a/nuget.config", "<configuration />");
        Directory.CreateDirectory(_folder["a/b"]);
        Assert.Equal([_folder["a/nuget.config"], _folder["NuGet.Config"]], new NuGetConfigs(new WatchedFiles()).ChainOf(_folder["a/b"]).Where(file => file.StartsWith(_folder.Path, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""<add key="a" value="https://a.example/v3/index.json" />""", "a|https://a.example/v3/index.json|public")]
    [InlineData("""<add key="a" value="https://u:secret@a.example/v3" />""", "a|https://a.example/v3|cleartext")]
    [InlineData("""<add key="a" value="https://u:%SECRET%@a.example/v3" />""", "a|https://a.example/v3|credentials")]
    [InlineData("""<add key="a" value="feed" />""", "a|~/feed|folder")]
    [InlineData("""<add key="a" value="..\feed\" />""", "a|~/../feed/|folder")]
    [InlineData("""<add key="a" value="%HOME%/feed" />""", "a||folder")]
    [InlineData("""<add key="a" value="https://far" /><clear /><add key="B" value="https://b" /><add key="b" value="https://b2" />""", "b|https://b2|public")]
    public void Sources_are_told_without_passwords(string sources, string expected)
    {
        _folder.Write("nuget.config", $"<configuration><packageSources>{sources}</packageSources></configuration>");
        Assert.Equal([expected.StartsWith("a|~", StringComparison.Ordinal) ? $"a|{_folder[expected.Split('|')[1][2..]]}|folder" : expected], Sources("nuget.config"));
    }

    [Theory]
    [InlineData("""<add key="Username" value="u" /><add key="ClearTextPassword" value="secret" />""", "cleartext")]
    [InlineData("""<add key="Username" value="u" /><add key="ClearTextPassword" value="%FEED_TOKEN%" />""", "credentials")]
    [InlineData("""<add key="Username" value="u" /><add key="Password" value="AQAAANCMnd8" />""", "credentials")]
    public void The_kind_of_credentials_is_told(string credentials, string kind)
    {
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="my feed" value="https://feed" /><add key="open" value="https://open" /></packageSources>
              <packageSourceCredentials><my_x0020_feed>{credentials}</my_x0020_feed></packageSourceCredentials>
            </configuration>
            """);
        Assert.Equal(["my feed|https://feed|" + kind, "open|https://open|public"], Sources("nuget.config"));
    }

    [Theory]
    [InlineData("""<add key="Username" value="%FEED_USER%" /><add key="ClearTextPassword" value="%FEED_TOKEN%" />""", "FEED_USER;FEED_TOKEN")]
    [InlineData("""<add key="Username" value="u" /><add key="ClearTextPassword" value="p-%FEED_TOKEN%-%FEED_TOKEN%" />""", "FEED_TOKEN")]
    [InlineData("""<add key="Username" value="u" /><add key="Password" value="AQAAANCMnd8" />""", "")]
    public void The_variables_of_credentials_are_told(string credentials, string variables)
    {
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="feed" value="https://feed" /></packageSources>
              <packageSourceCredentials><feed>{credentials}</feed></packageSourceCredentials>
            </configuration>
            """);
        Assert.Equal(variables, Assert.Single(new NuGetConfigs(new WatchedFiles()).SourcesOf([_folder["nuget.config"]])).Variables);
    }

    [Fact]
    public void A_nearer_file_replaces_clears_and_disables()
    {
        _folder.Write("nuget.config", """<configuration><packageSources><add key="a" value="https://a" /><add key="b" value="https://b" /></packageSources></configuration>""");
        _folder.Write("near/nuget.config", """<configuration><packageSources><add key="A" value="https://near" /></packageSources><disabledPackageSources><add key="b" value="true" /></disabledPackageSources></configuration>""");
        _folder.Write("clear/nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        _folder.Write("broken/nuget.config", "<configuration>");
        Assert.Equal(["A|https://near|public"], Sources("near/nuget.config", "nuget.config"));
        Assert.Empty(Sources("clear/nuget.config", "nuget.config"));
        Assert.Equal(["a|https://a|public", "b|https://b|public"], Sources("broken/nuget.config", "nuget.config"));
    }

    private string[] Sources(params string[] chain) =>
        [.. new NuGetConfigs(new WatchedFiles()).SourcesOf([.. chain.Select(file => _folder[file])]).Select(source => $"{source.Name}|{source.Address}|{source.Kind}")];
}
