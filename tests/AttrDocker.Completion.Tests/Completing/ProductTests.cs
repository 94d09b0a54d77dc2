using AttrDocker.Completion.Tests.Harness;

namespace AttrDocker.Completion.Tests.Completing;

public class ProductTests
{
    private const string Builder = """
        [Arg("VERSION", "1.2")]
        [BuildStage("golang:1.25", WorkDir = "/src")]
        [Arg("VERSION"), Env("OUT", "/out")]
        [Run("go build -o /out/bin/app ./cmd/app")]
        [Run("mkdir -p /data/$VERSION/cache")]
        [Run("./docs.sh", Produces = ["/docs/index.html"])]
        """;

    [Theory]
    [InlineData("", "/data/", "/docs/", "/out/", "/src")]
    [InlineData("/", "data/", "docs/", "out/", "src")]
    [InlineData("/out/", "bin/")]
    [InlineData("/out/bin/", "app")]
    [InlineData("/out/bin/a", "app")]
    [InlineData("/data/1.2/", "cache")]
    [InlineData("out/", "bin/")]
    [InlineData("/nothing/here/")]
    [InlineData("/out/*/")]
    public async Task What_the_stage_makes_is_on_offer_folder_by_folder(string typed, params string[] names) =>
        Assert.Equal(names, await InSource(typed + "¦").NamesAsync());

    [Fact]
    public async Task A_path_shows_what_makes_it_and_the_line_that_takes_it()
    {
        var app = InSource("/out/bin/¦");

        Assert.Equal("go build -o", (await app.ItemAsync("app")).InlineDescription);
        Assert.Equal("/out/bin/app  ← go build -o\n\nCOPY --from=builder /out/bin/app /app", await app.DescriptionAsync("app"));
        Assert.Equal("/docs/index.html  ← declared product\n\nCOPY --from=builder /docs /app", await InSource("/¦").DescriptionAsync("docs"));
    }

    [Theory]
    [InlineData("/out/b¦", "bin", "/out/bin")]
    [InlineData("/ou¦t/bin", "data", "/data/bin")]
    [InlineData("¦", "/out", "/out")]
    [InlineData("/¦/app", "out", "/out/app")]
    public async Task Taking_a_name_replaces_that_name_alone(string typed, string taken, string path) =>
        Assert.Equal($"""[CopyFrom("builder", "{path}", "/app")]""", await InSource(typed).TakeAsync(taken));

    [Theory]
    [InlineData("""CopyFrom("builder", ["/out/bin/app", "/out/¦"], "/app/")""")]
    [InlineData("""CopyFrom("builder", new[] { "/out/¦" }, "/app/")""")]
    [InlineData("""CopyFrom("builder", new string[] { "/docs", "/out/¦" }, "/app/")""")]
    [InlineData("""CopyFrom(destination: "/app", source: "/out/¦", stage: "builder")""")]
    [InlineData("""BindMount("/x", From = "builder", Source = "/out/¦"), Run("ls /x")""")]
    [InlineData("""CacheMount("/x", From = "builder", Source = "/out/¦"), Run("ls /x")""")]
    public async Task However_a_source_is_written_it_is_completed(string attributes) =>
        Assert.Equal(["bin/"], await TypedFile.In($"""{Builder}[RuntimeStage("alpine"), {attributes}] class Image;""").NamesAsync());

    [Fact]
    public async Task A_stage_that_is_a_class_is_looked_into() => Assert.Equal(
        ["app"],
        await TypedFile.In("""
            [Image]
            class Orders
            {
                [BuildStage("golang:1.25"), Run("go build -o /out/app .")] class Builder;
                [RuntimeStage("alpine"), CopyFrom(typeof(Builder), "/out/¦", "/app")] class Runtime;
            }
            """).NamesAsync());

    [Fact]
    public async Task What_a_stage_inherits_it_has() => Assert.Equal(
        ["bin/", "more"],
        await TypedFile.In(Builder + """
            [Stage("builder", Name = "more"), Run("touch /out/more")]
            [RuntimeStage("alpine"), CopyFrom("more", "/out/¦", "/app")] class Image;
            """).NamesAsync());

    [Theory]
    [InlineData("""CopyFrom("missing", "¦", "/app")""")]
    [InlineData("""CopyFromImage("builder", "¦", "/app")""")]
    [InlineData("""CopyFromContext("builder", "¦", "/app")""")]
    public async Task Of_what_is_no_stage_nothing_is_known(string attribute) =>
        Assert.Empty(await TypedFile.In($"""{Builder}[RuntimeStage("alpine"), {attribute}] class Image;""").NamesAsync());

    [Theory]
    [InlineData("""CopyFrom("builder", "/out/bin/app", "¦")""", "/srv/")]
    [InlineData("""Copy("a.txt", "/srv/¦")""", "www")]
    [InlineData("""WorkDir("/srv/¦")""", "www")]
    [InlineData("""CacheMount("/srv/¦"), Run("make")""", "www")]
    public async Task A_destination_can_be_what_the_own_stage_has_by_then(string attributes, string name) => Assert.Equal(
        [name],
        await TypedFile.In($"""{Builder}[RuntimeStage("alpine"), Run("mkdir -p /srv/www/"), WorkDir("/srv/www/"), {attributes}, Run("mkdir /later/")] class Image;""").NamesAsync());

    private static TypedFile InSource(string typed) => TypedFile.In($"""
        {Builder}
        [RuntimeStage("alpine")]
        [CopyFrom("builder", "{typed}", "/app")]
        class Image;
        """);
}
