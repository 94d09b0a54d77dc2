using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Tests;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>The ignore file lets in what the Dockerfile takes, and nothing else. Judged by the matcher that reads ignore files.</summary>
public class AllowListTests
{
    [Fact]
    public void Only_the_restore_set_and_the_sources_are_let_in() => Assert.Equal(
        """
        *
        !Directory.Build.props
        !Directory.Packages.props
        !global.json
        !nuget.config
        !src/Orders.Domain
        !src/Orders.Api
        **/.git
        **/.idea
        **/.vs
        **/.vscode
        **/*.suo
        **/*.user
        **/.env
        **/.env.*
        **/secrets.json
        **/bin
        **/obj
        **/node_modules
        **/TestResults
        **/Dockerfile*
        **/*.Dockerfile
        **/*.dockerignore

        """,
        SampleImage.Of(SampleFacts.Orders).IgnoreFile);

    [Theory]
    [InlineData("src/Orders.Api/Program.cs", true)]
    [InlineData("src/Orders.Api/Pages/Index.cshtml", true)]
    [InlineData("src/Orders.Domain/Orders.Domain.csproj", true)]
    [InlineData("nuget.config", true)]
    [InlineData("README.md", false)]
    [InlineData("tests/Orders.Tests/Orders.Tests.csproj", false)]
    [InlineData("src/Orders.Api.Tests/Program.cs", false)]
    [InlineData(".git/config", false)]
    [InlineData("src/Orders.Api/bin/Debug/Orders.Api.dll", false)]
    [InlineData("src/Orders.Domain/obj/project.assets.json", false)]
    [InlineData("src/Orders.Api/Orders.Api.csproj.user", false)]
    [InlineData("src/Orders.Api/.env", false)]
    [InlineData("src/Orders.Api/secrets.json", false)]
    [InlineData("src/Orders.Api/Dockerfile", false)]
    [InlineData("src/Orders.Api/Dockerfile.dockerignore", false)]
    public void A_file_is_sent_or_not(string path, bool isSent) =>
        Assert.Equal(isSent, !IgnoreFile.Parse(SampleImage.Of(SampleFacts.Orders).IgnoreFile).IsIgnored(path));

    [Theory]
    [InlineData("Program.cs", true)]
    [InlineData("wwwroot/site.css", true)]
    [InlineData("bin/Debug/App.dll", false)]
    [InlineData(".git/HEAD", false)]
    public void The_folder_of_a_project_alone_is_sent_whole(string path, bool isSent) =>
        Assert.Equal(isSent, !IgnoreFile.Parse(SampleImage.Of(SampleFacts.Web).IgnoreFile).IsIgnored(path));

    [Fact]
    public void What_attributes_copy_is_let_in_too()
    {
        var ignore = IgnoreFile.Parse(SampleImage.Of(
            SampleFacts.Orders,
            SampleImage.Final(
                new Copy(["assets/logo.png", "docs/*.txt"], "/app/"), new Add(["data.tar", "https://example.org/x"], "/data/"),
                new Run(new ShellForm(["true"])) { Mounts = [new BindMount { Source = "tools[1]", Target = "/t" }] })).IgnoreFile);

        Assert.All((string[])["assets/logo.png", "docs/a.txt", "data.tar", "tools[1]/x"], path => Assert.False(ignore.IsIgnored(path), path));
        Assert.True(ignore.IsIgnored("docs/a.md"));
        Assert.Empty(ignore.Errors);
    }

    /// <summary>Whatever the names, each source survives, and what is built beside it does not.</summary>
    [Fact]
    public void Every_source_survives() => Facts.Sample(static facts =>
    {
        var image = SampleImage.Of(facts);
        var ignore = IgnoreFile.Parse(image.IgnoreFile);
        Assert.Empty(ignore.Errors);
        foreach (var source in ContextSource.All(StageGraph.Of(image.Dockerfile!)))
        {
            var path = Plain(source.InContext);
            Assert.False(ignore.IsIgnored(path.Length == 0 ? "Program.cs" : source.Written.EndsWith('/') ? path + "/Program.cs" : path), $"'{path}' is left out by\n{image.IgnoreFile}");
            Assert.True(ignore.IsIgnored((path.Length == 0 ? "" : path + "/") + "obj/x"), path);
        }

        Assert.True(ignore.IsIgnored(".git/config"));
    });

    private static Gen<string> Facts => Gen.Select(Name, Name, Name, Name.Array[0, 3]).Select(static (repository, folder, project, others) => SampleFacts.Web.With(
        [
            $"ProjectDirectory=/{repository}/{folder}/{project}", $"ProjectFile={project}.csproj",
            .. others.Select(other => $"Project=../{other}/{other}.csproj"), .. others.Select(other => $"Import=../../{other}.props"),
        ]));

    private static readonly string[] Names = ["app", "My App", "a[1]", "b$c", "d#e", "!f", "#g", "a.b", "é", "x y z", "obj2"];

    private static Gen<string> Name => Gen.Int[0, Names.Length - 1].Select(static i => Names[i]);

    private static string Plain(string path) => path.Replace("\\", "", StringComparison.Ordinal);
}
