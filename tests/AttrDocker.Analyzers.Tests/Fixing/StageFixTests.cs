using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Fixing;

/// <summary>Mends that insert, remove and move attributes, in the layouts in which people write them.</summary>
public class StageFixTests
{
    [Fact]
    public Task A_stage_moves_up_with_its_lists_and_their_comments() => FixRun.VerifyAsync(
        """
        /// <summary>The image.</summary>
        [Stage("debian:13", Name = "tools")]
        [CopyFrom("builder", "/out/api", "/api")] // what it makes
        // The compiler.
        [BuildStage("golang:1.24")]
        [CacheMount("/root/.cache")]
        [Run("go build -o /out/api ./cmd/api")] // slow
        [RuntimeStage("debian:13"), CopyFrom("tools", "/api", "/api")]
        class Program;
        """,
        """
        /// <summary>The image.</summary>
        // The compiler.
        [BuildStage("golang:1.24")]
        [CacheMount("/root/.cache")]
        [Run("go build -o /out/api ./cmd/api")] // slow
        [Stage("debian:13", Name = "tools")]
        [CopyFrom("builder", "/out/api", "/api")] // what it makes
        [RuntimeStage("debian:13"), CopyFrom("tools", "/api", "/api")]
        class Program;
        """,
        "Move stage 'builder' up");

    [Fact]
    public Task A_stage_moves_within_one_list() => FixRun.VerifyAsync(
        """[Stage("a:1", Name = "a"), CopyFrom("b", "/x", "/x"), Stage("b:1", Name = "b"), Run("x"), RuntimeStage("c:1"), CopyFrom("a", "/x", "/x")] class Program;""",
        """[Stage("b:1", Name = "b"), Run("x"), Stage("a:1", Name = "a"), CopyFrom("b", "/x", "/x"), RuntimeStage("c:1"), CopyFrom("a", "/x", "/x")] class Program;""",
        "Move stage 'b' up");

    [Fact]
    public Task A_typed_stage_moves_with_its_class() => FixRun.VerifyAsync(
        """
        [Image("a.Dockerfile")]
        static class Orders
        {
            [Stage("a:1"), CopyFrom(typeof(Later), "/x", "/x")]
            static class Early;

            /// <summary>Comes too late.</summary>
            [BuildStage("b:1")]
            static class Later;

            [RuntimeStage(typeof(Early))]
            static class Final;
        }
        """,
        """
        [Image("a.Dockerfile")]
        static class Orders
        {
            /// <summary>Comes too late.</summary>
            [BuildStage("b:1")]
            static class Later;

            [Stage("a:1"), CopyFrom(typeof(Later), "/x", "/x")]
            static class Early;

            [RuntimeStage(typeof(Early))]
            static class Final;
        }
        """,
        "Move stage 'later' up");

    [Fact]
    public Task A_stage_whose_attributes_share_lists_with_others_is_left_to_its_author() => FixRun.VerifyNoneAsync("""
        [Stage("a:1", Name = "a")]
        [CopyFrom("b", "/x", "/x"), Stage("b:1", Name = "b")]
        [Run("x"), RuntimeStage("c:1"), CopyFrom("a", "/x", "/x")]
        class Program;
        """);

    [Fact]
    public Task An_unused_stage_is_removed_on_request() => FixRun.VerifySuggestionAsync(
        """
        /// <summary>The image.</summary>
        [BuildStage("golang:1.24", Name = "tools")]
        [CacheMount("/root/.cache"), Run("go install x")]
        [BuildStage("example.com/go:1")]
        [RuntimeStage("debian:13"), CopyFrom("builder", "/api", "/api")]
        class Program;
        """,
        """
        /// <summary>The image.</summary>
        [BuildStage("example.com/go:1")]
        [RuntimeStage("debian:13"), CopyFrom("builder", "/api", "/api")]
        class Program;
        """,
        "Remove stage 'tools'");

    [Fact]
    public Task An_unused_stage_is_removed_out_of_lists() => FixRun.VerifySuggestionAsync(
        """
        [BuildStage("golang:1.24"), Run("x"), BuildStage("golang:1.24", Name = "tools"), Run("y")]
        [Run("z")] [Run("w"), RuntimeStage("debian:13"), CopyFrom("builder", "/api", "/api")]
        class Program;
        """,
        """
        [BuildStage("golang:1.24"), Run("x")]
        [RuntimeStage("debian:13"), CopyFrom("builder", "/api", "/api")]
        class Program;
        """,
        "Remove stage 'tools'");

    [Fact]
    public Task An_unused_stage_of_the_assembly_is_removed() => FixRun.VerifySuggestionAsync(
        """
        [assembly: BuildStage("golang:1.24", Name = "tools")]
        [assembly: Run("go install x")]
        [assembly: RuntimeStage("debian:13")]

        class Program;
        """,
        """
        [assembly: RuntimeStage("debian:13")]

        class Program;
        """,
        "Remove stage 'tools'");

    [Fact]
    public Task An_unused_typed_stage_is_removed_with_its_class() => FixRun.VerifySuggestionAsync(
        """
        [Image("a.Dockerfile")]
        static class Orders
        {
            [BuildStage("b:1"), Run("x")]
            static class Tools;

            [RuntimeStage("a:1")]
            static class Final;
        }
        """,
        """
        [Image("a.Dockerfile")]
        static class Orders
        {

            [RuntimeStage("a:1")]
            static class Final;
        }
        """,
        "Remove stage 'tools'");

    [Theory]
    [InlineData("// Why.\n[BuildStage(\"b:1\"), Run(\"x\")]\n[RuntimeStage(\"a:1\")] class Program;")]
    [InlineData("[BuildStage(\"b:1\"), /* why */ Run(\"x\")]\n[RuntimeStage(\"a:1\")] class Program;")]
    [InlineData("[BuildStage(\"b:1\")] // why\n[RuntimeStage(\"a:1\")] class Program;")]
    [InlineData("[BuildStage(\"b:1\", Comment = \"Why.\")]\n[RuntimeStage(\"a:1\")] class Program;")]
    [InlineData("#if !DEBUG\n[BuildStage(\"b:1\")]\n#endif\n[RuntimeStage(\"a:1\")] class Program;")]
    [InlineData("[Image] static class Orders { [BuildStage(\"b:1\")] static class Tools { public const int A = 1; } [RuntimeStage(\"a:1\")] static class Final; }")]
    [InlineData("[Image] static class Orders\n{\n// Why.\n[BuildStage(\"b:1\")] static class Tools; [RuntimeStage(\"a:1\")] static class Final; }")]
    public Task What_a_person_wrote_besides_is_never_removed(string sample) => FixRun.VerifyNoneAsync(sample);

    [Fact]
    public Task A_stage_is_added_for_an_image_in_a_variable() => FixRun.VerifyAsync(
        """
        [Arg("TOOLS", "tools:1")]
        [BuildStage("golang:1.24")]
        [RuntimeStage("debian:13")]
        [CopyFromImage("$TOOLS", "/bin/tool", "/bin/")]
        [CopyFrom("builder", "/x", "/x"), BindMount("/t", From = "$TOOLS"), Run("x")]
        class Program;
        """,
        """
        [Arg("TOOLS", "tools:1")]
        [BuildStage("golang:1.24")]
        [Stage("$TOOLS", Name = "tools")]
        [RuntimeStage("debian:13")]
        [CopyFrom("tools", "/bin/tool", "/bin/")]
        [CopyFrom("builder", "/x", "/x"), BindMount("/t", From = "tools"), Run("x")]
        class Program;
        """);

    [Fact]
    public Task A_stage_is_added_on_the_assembly() => FixRun.VerifyAsync(
        """
        [assembly: AttrDocker.Arg("TOOLS", "tools:1"), AttrDocker.RuntimeStage("debian:13"), CopyFromImage("$TOOLS", "/bin/tool", "/bin/")]
        class Program;
        """,
        """
        [assembly: AttrDocker.Arg("TOOLS", "tools:1"), AttrDocker.Stage("$TOOLS", Name = "tools"), AttrDocker.RuntimeStage("debian:13"), CopyFrom("tools", "/bin/tool", "/bin/")]
        class Program;
        """,
        "Add a stage 'tools' for it");

    [Fact]
    public Task No_stage_is_added_between_classes() => FixRun.VerifyNoneAsync("""
        [Image, Arg("TOOLS", "tools:1")]
        static class Orders
        {
            [RuntimeStage("debian:13"), CopyFromImage("$TOOLS", "/bin/tool", "/bin/")]
            static class Final;
        }
        """);

    [Fact]
    public Task A_copy_from_itself_becomes_one_from_the_context_on_request() => FixRun.VerifySuggestionAsync(
        """
        [BuildStage("golang:1.24"), CopyFrom("builder", "/src", "/copy", Chown = "app")]
        [RuntimeStage("debian:13"), CopyFrom("builder", "/x", "/x")]
        class Program;
        """,
        """
        [BuildStage("golang:1.24"), Copy("/src", "/copy", Chown = "app")]
        [RuntimeStage("debian:13"), CopyFrom("builder", "/x", "/x")]
        class Program;
        """,
        "Copy from the build context");

    [Fact]
    public Task A_mount_of_itself_becomes_one_of_the_context_on_request() => FixRun.VerifySuggestionAsync(
        """
        [Image] static class Orders
        {
            [BuildStage("golang:1.24"), BindMount("/m", FromStage = typeof(Builder)), Run("x")] static class Builder;
            [RuntimeStage("debian:13"), CopyFrom("builder", "/x", "/x")] static class Final;
        }
        """,
        """
        [Image] static class Orders
        {
            [BuildStage("golang:1.24"), BindMount("/m"), Run("x")] static class Builder;
            [RuntimeStage("debian:13"), CopyFrom("builder", "/x", "/x")] static class Final;
        }
        """,
        "Mount the build context");

    [Theory]
    [InlineData("""Produces = ["/out/a", "/out/b"]""", """Produces = ["/out/a"]""")]
    [InlineData("""Produces = ["/out/b", "/out/a"]""", """Produces = ["/out/a"]""")]
    [InlineData("""Produces = new[] { "/out/a", "/out/b" }""", """Produces = new[] { "/out/a" }""")]
    [InlineData("""Produces = new string[] { "/out/b", "/out/a" }""", """Produces = new string[] { "/out/a" }""")]
    public Task A_product_that_nobody_takes_is_removed_on_request(string before, string after) => FixRun.VerifySuggestionAsync(
        $"""[BuildStage("golang:1.24"), Run("make", {before}), RuntimeStage("debian:13"), CopyFrom("builder", "/out/a", "/x")] class Program;""",
        $"""[BuildStage("golang:1.24"), Run("make", {after}), RuntimeStage("debian:13"), CopyFrom("builder", "/out/a", "/x")] class Program;""",
        "Remove '/out/b' from Produces");

    [Theory]
    [InlineData("""Run("make app")""", """Run("make app", Produces = ["/out/ap.sh"])""")]
    [InlineData("""RunExec("make", "app", Produces = [])""", """RunExec("make", "app", Produces = ["/out/ap.sh"])""")]
    [InlineData("""Run("make app", Produces = ["/x", "/out/app.sh"])""", """Run("make app", Produces = ["/x", "/out/app.sh", "/out/ap.sh"])""")]
    [InlineData("""Run("make app", Produces = new[] { "/out/app.sh" })""", """Run("make app", Produces = new[] { "/out/app.sh", "/out/ap.sh" })""")]
    [InlineData("""Run("make app", Produces = new string[] { "/out/app.sh" })""", """Run("make app", Produces = new string[] { "/out/app.sh", "/out/ap.sh" })""")]
    public Task A_product_is_declared_on_request(string before, string after) => FixRun.VerifySuggestionAsync(
        $"""[BuildStage("golang:1.24"), Copy("app.sh", "/out/app.sh"), {before}, RuntimeStage("debian:13"), CopyFrom("builder", "/out/ap.sh", "/x")] class Program;""",
        $"""[BuildStage("golang:1.24"), Copy("app.sh", "/out/app.sh"), {after}, RuntimeStage("debian:13"), CopyFrom("builder", "/out/ap.sh", "/x")] class Program;""",
        "Declare '/out/ap.sh' as a product of stage 'builder'");

    [Fact]
    public Task With_its_only_product_the_property_goes() => FixRun.VerifySuggestionAsync(
        """[BuildStage("golang:1.24"), Run("make", Produces = ["/out/b"]), RuntimeStage("debian:13"), CopyFrom("builder", "/opt/a", "/x")] class Program;""",
        """[BuildStage("golang:1.24"), Run("make"), RuntimeStage("debian:13"), CopyFrom("builder", "/opt/a", "/x")] class Program;""",
        "Remove '/out/b' from Produces");

    [Fact]
    public Task A_stage_that_hides_an_image_is_renamed() => FixRun.VerifyAsync(
        """[BuildStage("debian:13", Name = "busybox"), Run("x"), RuntimeStage("debian:13"), CopyFrom("busybox", "/x", "/x"), CopyFromImage("busybox", "/y", "/y")] class Program;""",
        """[BuildStage("debian:13", Name = "busybox-stage"), Run("x"), RuntimeStage("debian:13"), CopyFrom("busybox-stage", "/x", "/x"), CopyFromImage("busybox", "/y", "/y")] class Program;""",
        "Rename the stage to 'busybox-stage'");

    [Fact]
    public Task A_number_becomes_a_name() => FixRun.VerifyAsync(
        """[Stage("debian:13"), RuntimeStage("debian:13"), CopyFrom("0", "/x", "/x")] class Program;""",
        """[Stage("debian:13", Name = "stage-0"), RuntimeStage("debian:13"), CopyFrom("stage-0", "/x", "/x")] class Program;""",
        "Name the stage 'stage-0'");
}
