using AttrDocker.Tasks.Bake;
using AttrDocker.Tasks.Images;

namespace AttrDocker.Package.Tests.Bake;

public sealed class BakeTargetsTests
{
    private static readonly string Root = Path.GetFullPath("/shop");
    private static readonly string Project = Path.Combine(Root, "src", "Shop.Api", "Shop.Api.csproj");
    private static readonly BakeSettings Plain = new(Path.Combine(Root, "docker-bake.json"));

    [Fact]
    public void An_image_that_says_nothing_is_called_as_its_project()
    {
        var target = Of(new CarriedImage("Dockerfile", "../..", "FROM scratch\n"));

        Assert.Equal(("shop-api", "src/Shop.Api/Shop.Api.csproj", ".", "src/Shop.Api/Dockerfile"), (target.Name, target.Project, target.Context, target.Dockerfile));
        Assert.Equal(["shop-api"], target.Tags);
        Assert.Empty(target.Platforms);
        Assert.Null(target.Stage);
    }

    [Theory]
    [InlineData("orders.Dockerfile", "orders")]
    [InlineData("docker/Dockerfile.orders", "orders")]
    [InlineData("docker/orders/Dockerfile", "orders")]
    [InlineData("../Dockerfile", "shop-api")]
    public void A_path_that_names_the_image_gives_the_target_its_name(string path, string name) =>
        Assert.Equal(name, Of(new CarriedImage(path, ".", "FROM scratch\n")).Name);

    [Fact]
    public void The_context_may_lie_anywhere_and_the_Dockerfile_is_seen_from_it()
    {
        var target = Of(new CarriedImage("../../docker/api.Dockerfile", ".", "FROM scratch\n"));

        Assert.Equal(("src/Shop.Api", "../../docker/api.Dockerfile"), (target.Context, target.Dockerfile));
    }

    [Fact]
    public void Properties_of_the_SDKs_own_containers_give_name_tags_and_platforms()
    {
        var target = Of(
            new CarriedImage("Dockerfile", ".", "FROM scratch\n"),
            Plain with { Repository = "Shop/API", ImageTags = ["1.2", "latest"], RuntimeIdentifiers = ["linux-x64", "linux-musl-x64", "linux-arm64", "osx-arm64"] });

        Assert.Equal("api", target.Name);
        Assert.Equal(["shop/api:1.2", "shop/api:latest"], target.Tags);
        Assert.Equal(["linux/amd64", "linux/arm64"], target.Platforms);
    }

    [Fact]
    public void Attributes_go_before_properties()
    {
        var target = Of(
            new CarriedImage("Dockerfile", ".", "FROM scratch\n") { Tags = ["example.com:5000/team/front:2"], Platforms = ["linux/s390x"], Target = "final" },
            Plain with { Repository = "shop/api", RuntimeIdentifiers = ["linux-x64"] });

        Assert.Equal(("front", "final"), (target.Name, target.Stage));
        Assert.Equal(["example.com:5000/team/front:2"], target.Tags);
        Assert.Equal(["linux/s390x"], target.Platforms);
    }

    [Fact]
    public void A_cache_is_each_targets_own()
    {
        var target = Of(
            new CarriedImage("Dockerfile", ".", "FROM scratch\n"),
            Plain with { CacheFrom = ["type=gha,scope={target}"], CacheTo = ["type=gha,mode=max,scope={target}"] });

        Assert.Equal(["type=gha,scope=shop-api"], target.CacheFrom);
        Assert.Equal(["type=gha,mode=max,scope=shop-api"], target.CacheTo);
    }

    [Fact]
    public void Arguments_without_a_default_are_asked_of_who_builds_and_secrets_of_the_environment()
    {
        var target = Of(new CarriedImage("Dockerfile", ".", """
            ARG VERSION
            ARG BASE=alpine
            FROM $BASE AS build
            ARG TARGETARCH
            ARG BASE
            ARG VERSION
            ARG HTTP_PROXY
            RUN --mount=type=secret,id=feed,env=FEED_TOKEN --mount=type=secret,id=file,target=/run/file make
            FROM scratch
            ARG REVISION

            """));

        Assert.Equal(["REVISION", "VERSION"], target.Arguments);
        Assert.Equal([new BakeSecret("feed", "FEED_TOKEN")], target.Secrets);
    }

    [Theory]
    [InlineData("linux-x64", "linux/amd64")]
    [InlineData("linux-musl-arm64", "linux/arm64")]
    [InlineData("linux-arm", "linux/arm/v7")]
    [InlineData("win-x64", "windows/amd64")]
    [InlineData("osx-arm64", null)]
    [InlineData("linux", null)]
    public void A_runtime_identifier_has_the_platform_that_its_images_have(string runtimeIdentifier, string? platform) =>
        Assert.Equal(platform, Platform.Of(runtimeIdentifier));

    private static BakeTarget Of(CarriedImage image, BakeSettings? settings = null) => Assert.Single(BakeTargets.Of([image], Project, settings ?? Plain));
}
