using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ImageShouldHaveOneFinalStageTests
{
    [Fact]
    public Task A_second_and_a_third_one_trigger() => AnalyzerRun.VerifyAsync(
        """[RuntimeStage("a", Name = "x"), {|ADK0014:RuntimeStage("b", Name = "y")|}, {|ADK0014:RuntimeStage("c", Name = "z")|}] class Program;""",
        [
            "The image of 'Program' has a final stage already. Make this one a [Stage], or declare a second image on a class of its own with [Image(\"path\")].",
            "The image of 'Program' has a final stage already. Make this one a [Stage], or declare a second image on a class of its own with [Image(\"path\")].",
        ]);

    [Fact]
    public Task Two_classes_of_an_image_trigger() => AnalyzerRun.VerifyAsync("""
        [Image]
        class Orders
        {
            [RuntimeStage("a")] class Server;
            [{|ADK0014:RuntimeStage("b")|}] class Worker;
        }
        """);

    [Fact]
    public Task One_for_each_of_two_images_is_silent() => AnalyzerRun.VerifyAsync("""
        [Image("a"), RuntimeStage("a")] class Server;
        [Image("b"), RuntimeStage("b")] class Worker;
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0014
        [RuntimeStage("a"), RuntimeStage("b")] class Program;
        """);
}
