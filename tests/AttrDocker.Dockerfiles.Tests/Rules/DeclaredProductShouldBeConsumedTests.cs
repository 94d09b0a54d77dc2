using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class DeclaredProductShouldBeConsumedTests : RuleTest<DeclaredProductShouldBeConsumed>
{
    [Fact]
    public void A_product_that_nobody_copies_triggers()
    {
        var file = File(Stage("debian:12", "builder", Making("/out/app", "/docs/app.html")), Final("builder", "/out/app"));

        var finding = Triggers(file, new(0, 0, Part.Product, 1), "No stage copies '/docs/app.html' from stage 'builder'. Copy it, or remove it from Produces.");

        Assert.Equal("Remove '/docs/app.html' from Produces", Assert.Single(finding.Suggestions).Title);
        Assert.Equal(File(Stage("debian:12", "builder", Making("/out/app")), Final("builder", "/out/app")), Suggested(file, finding));
    }

    [Fact]
    public void A_product_in_the_working_folder_triggers() =>
        Triggers(
            File(Stage("debian:12", "base", WorkDir("/src")), Stage("base", "builder", WorkDir("app"), Making("bin/app", "lib")), Final("builder", "/src/app/bin/app")),
            new(1, 1, Part.Product, 1),
            "No stage copies 'lib' from stage 'builder'. Copy it, or remove it from Produces.");

    [Theory]
    [InlineData("/out/app")]
    [InlineData("out/app")]
    [InlineData("/out")]
    [InlineData("/out/app/bin")]
    [InlineData("/out/*")]
    [InlineData("/")]
    [InlineData("$OUT")]
    public void A_product_that_somebody_copies_is_silent(string source) => Silent(File(Stage("debian:12", "builder", Making("/out/app")), Final("builder", source)));

    [Fact]
    public void A_product_that_somebody_mounts_is_silent() =>
        Silent(File(Stage("debian:12", "builder", Making("/out/app")), Stage("a", null, Mounting("builder", "/out"))));

    [Fact]
    public void A_product_of_a_stage_that_another_one_starts_from_is_silent() =>
        Silent(File(Stage("debian:12", "builder", Making("/out/app", "/x")), Stage("builder", null, CopyFrom("builder", "/x"))));

    [Fact]
    public void A_product_of_the_last_stage_or_of_a_stage_that_nobody_uses_is_silent() =>
        Silent(File(Stage("a", "x", Making("/a")), Stage("debian:12", null, Making("/out/app"))));

    [Fact]
    public void A_product_that_a_later_command_names_is_silent() =>
        Silent(File(Stage("a", "builder", Making("/src/dist"), Run("tar -czf /out.tgz dist")), Final("builder", "/out.tgz")));

    [Fact]
    public void A_neighbour_that_nothing_declares_may_be_the_product_misspelt_and_is_silent() =>
        Silent(File(Stage("a", "builder", Making("/out/app")), Final("builder", "/out/ap")));

    [Fact]
    public void A_product_whose_folder_is_not_known_is_silent() =>
        Silent(File(Stage("example.com/unknown", "builder", Making("app"), Making("/x")), Final("builder", "/x")));

    private static Run Making(params string[] products) => Run("./build.sh") with { Produces = [.. products] };
}
