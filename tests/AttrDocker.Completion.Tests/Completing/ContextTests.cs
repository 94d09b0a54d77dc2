using AttrDocker.Completion.Tests.Harness;
using AttrDocker.Package.Tests;

namespace AttrDocker.Completion.Tests.Completing;

public sealed class ContextTests : IDisposable
{
    private readonly TemporaryFolder _project = new();

    public ContextTests()
    {
        foreach (var file in new[] { "pom.xml", "src/main/App.java", "src/pages/[id].tsx", "src/pages/a$b.txt", "target/app.jar" })
        {
            _project.Write(file, "");
        }
    }

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("""Copy("¦", "/app/")""", "pom.xml", "src/", "target/")]
    [InlineData("""Copy("src/¦", "/app/")""", "main/", "pages/")]
    [InlineData("""Copy("./src/ma¦", "/app/")""", "main/", "pages/")]
    [InlineData("""Copy("/src/main/¦", "/app/")""", "App.java")]
    [InlineData("""Copy(["pom.xml", "src/main/¦"], "/app/")""", "App.java")]
    [InlineData("""Add("src/main/¦", "/app/")""", "App.java")]
    [InlineData("""BindMount("/x", Source = "src/main/¦"), Run("make")""", "App.java")]
    [InlineData("""Copy("missing/¦", "/app/")""")]
    [InlineData("""Copy("../¦", "/app/")""")]
    [InlineData("""Copy("*/¦", "/app/")""")]
    [InlineData("""Add("https://example.org/¦", "/app/")""")]
    [InlineData("""CacheMount("/x", Source = "src/¦"), Run("make")""")]
    public async Task What_the_build_context_holds_is_on_offer_folder_by_folder(string attributes, params string[] names) =>
        Assert.Equal(names, await In(attributes).NamesAsync());

    [Fact]
    public async Task A_variable_in_the_path_is_looked_through() =>
        Assert.Equal(["App.java"], await In("""Arg("SOURCE", "src"), Copy("$SOURCE/main/¦", "/app/")""").NamesAsync());

    [Fact]
    public async Task What_the_ignore_file_leaves_out_is_not_offered()
    {
        _project.Write(".dockerignore", "target\nsrc\n!src/main\n");

        Assert.Equal([".dockerignore", "pom.xml", "src/"], await In("""Copy("¦", "/app/")""").NamesAsync());
        Assert.Equal(["main/"], await In("""Copy("src/¦", "/app/")""").NamesAsync());
    }

    [Fact]
    public async Task The_context_can_be_another_folder() => Assert.Equal(
        ["main/", "pages/"],
        await TypedFile.In("""[Image("Dockerfile", Context = "src"), RuntimeStage("alpine"), Copy("¦", "/app/")] class Image;""", _project.Path).NamesAsync());

    [Theory]
    [InlineData("[id].tsx", """Copy("src/pages/¦", "/app/")""", """Copy("src/pages/[[]id].tsx", "/app/")""")]
    [InlineData("a$b.txt", """Copy("src/pages/¦", "/app/")""", """Copy("src/pages/a\\$b.txt", "/app/")""")]
    [InlineData("[id].tsx", """BindMount("/x", Source = "src/pages/¦"), Run("ls")""", """BindMount("/x", Source = "src/pages/[id].tsx"), Run("ls")""")]
    [InlineData("page.tsx", """Copy("[[]group]/¦", "/app/")""", """Copy("[[]group]/page.tsx", "/app/")""")]
    [InlineData("page.tsx", """BindMount("/x", Source = "[group]/¦"), Run("ls")""", """BindMount("/x", Source = "[group]/page.tsx"), Run("ls")""")]
    public async Task A_name_is_written_so_that_only_it_is_meant(string name, string typed, string written)
    {
        _project.Write("[group]/page.tsx", "");

        Assert.Equal($"""[RuntimeStage("alpine"), {written}] class Image;""", await In(typed).TakeAsync(name));
    }

    [Fact]
    public async Task A_project_without_a_folder_offers_nothing() =>
        Assert.Empty(await TypedFile.In("""[RuntimeStage("alpine"), Copy("¦", "/app/")] class Image;""", "/nowhere/at/all").NamesAsync());

    private TypedFile In(string attributes) => TypedFile.In($"""[RuntimeStage("alpine"), {attributes}] class Image;""", _project.Path);
}
