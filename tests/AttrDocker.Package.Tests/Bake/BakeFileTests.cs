using System.Text.Json;
using AttrDocker.Tasks.Bake;

namespace AttrDocker.Package.Tests.Bake;

public sealed class BakeFileTests
{
    private static readonly BakeTarget Api = new("api", "src/Api/Api.csproj") { Dockerfile = "src/Api/Dockerfile", Tags = ["api"] };

    private static readonly BakeTarget Worker = new("worker", "src/Worker/Worker.csproj")
    {
        Context = "src",
        Dockerfile = "../docker/worker.Dockerfile",
        Stage = "final",
        Tags = ["shop/worker:1.2", "shop/worker:latest"],
        Platforms = ["linux/amd64", "linux/arm64"],
        Arguments = ["SHOP_REVISION", "SHOP_VERSION"],
        Secrets = [new("feed", "FEED_TOKEN")],
        CacheFrom = ["type=gha,scope=worker"],
        CacheTo = ["type=gha,mode=max,scope=worker"],
    };

    [Fact]
    public void A_file_names_all_targets_in_the_default_group_and_all_they_need() =>
        // The engine tests give the same file to Bake.
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "tests/AttrDocker.Package.Tests/Bake/docker-bake.json")), TextOf(Worker, Api));

    [Fact]
    public void A_file_is_read_as_it_was_written() => Assert.Equal(TextOf(Api, Worker), BakeFile.Read(TextOf(Api, Worker)).ToText());

    [Fact]
    public void The_order_of_the_targets_does_not_count() => Assert.Equal(TextOf(Api, Worker), TextOf(Worker, Api));

    [Fact]
    public void Hostile_texts_stand_for_themselves()
    {
        var hostile = new BakeTarget("hostile", "a \"quoted\" \\ ${folder}/%{x}.csproj") { Tags = ["${TAG}", "%{if}", "a\nb\u0001"] };

        var text = TextOf(hostile);
        using var json = JsonDocument.Parse(text);

        var target = json.RootElement.GetProperty("target").GetProperty("hostile");
        Assert.Equal("a \"quoted\" \\ $${folder}/%%{x}.csproj", target.GetProperty("//").GetString());
        Assert.Equal(["$${TAG}", "%%{if}", "a\nb\u0001"], target.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        var read = Assert.Single(BakeFile.Read(text).Targets);
        Assert.Equal(hostile.Project, read.Project);
        Assert.Empty(read.Variables);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}\n")]
    [InlineData("{\n  \"group\": {}\n}\n")]
    public void A_file_without_the_heading_is_a_persons(string text)
    {
        Assert.False(BakeFile.IsOurs(text));
        Assert.Empty(BakeFile.Read(text).Targets);
    }

    [Fact]
    public void Of_a_file_that_another_hand_has_changed_whole_targets_are_read_and_the_text_is_no_longer_the_same()
    {
        var edited = TextOf(Api, Worker).Replace("\"tags\": [\"api\"]", "\"tags\": [\"api\"],\n  <<<<<<<", StringComparison.Ordinal);

        Assert.NotEqual(edited, BakeFile.Read(edited).ToText());
    }

    private static string TextOf(params BakeTarget[] targets) => new BakeFile([.. targets.Select(BakeFileTarget.Of)]).ToText();
}
