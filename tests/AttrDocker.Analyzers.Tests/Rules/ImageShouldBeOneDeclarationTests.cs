using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ImageShouldBeOneDeclarationTests
{
    [Fact]
    public Task Two_parts_in_one_file_trigger() => AnalyzerRun.VerifyAsync(
        """
        [BuildStage("a"), RuntimeStage("b")] partial class Program;
        [{|ADK0012:Entrypoint("c")|}] partial class Program;
        """,
        ["The image of 'Program' is described at Program.cs line 1 and at Program.cs line 2. Put all of its attributes on one declaration, because only there their order is defined."]);

    [Fact]
    public Task Two_parts_in_two_files_trigger() => AnalyzerRun.VerifyAsync(
        """[BuildStage("a"), RuntimeStage("b")] partial class Program;""",
        ["The image of 'Program' is described at Program.cs line 1 and at File2.cs line 3. Put all of its attributes on one declaration, because only there their order is defined."],
        others:
        [
            """


            [{|ADK0012:Entrypoint("c")|}] partial class Program;
            """,
        ]);

    [Fact]
    public Task The_assembly_in_two_files_triggers() => AnalyzerRun.VerifyAsync(
        """[assembly: RuntimeStage("b")]""",
        ["The image of the assembly is described at Program.cs line 1 and at File2.cs line 1. Put all of its attributes on one declaration, because only there their order is defined."],
        others: ["""[assembly: {|ADK0012:Entrypoint("c")|}]"""]);

    [Fact]
    public Task A_stage_in_another_part_of_its_image_triggers() => AnalyzerRun.VerifyAsync("""
        [Image]
        static partial class Orders
        {
            [BuildStage("a")] class Builder;
        }

        static partial class Orders
        {
            [{|ADK0012:RuntimeStage("b")|}] class Runtime;
        }
        """);

    [Fact]
    public Task A_stage_in_two_parts_triggers() => AnalyzerRun.VerifyAsync("""
        [Image]
        static class Orders
        {
            [RuntimeStage("b")] partial class Runtime;
            [{|ADK0012:Entrypoint("c")|}] partial class Runtime;
        }
        """);

    [Fact]
    public Task Attributes_of_others_may_stand_anywhere() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("b")] partial class Program;
        [System.Obsolete] partial class Program;
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        [BuildStage("a"), RuntimeStage("b")] partial class Program;
        #pragma warning disable ADK0012
        [Entrypoint("c")] partial class Program;
        """);
}
