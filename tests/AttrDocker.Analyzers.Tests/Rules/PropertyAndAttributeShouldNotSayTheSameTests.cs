using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class PropertyAndAttributeShouldNotSayTheSameTests
{
    [Theory]
    [InlineData("WorkDir = \"/a\"", "WorkDir(\"/b\")", "WORKDIR", "WorkDir", "WorkDir")]
    [InlineData("User = \"a\"", "User(\"b\")", "USER", "User", "User")]
    [InlineData("StopSignal = \"SIGINT\"", "StopSignal(\"SIGQUIT\")", "STOPSIGNAL", "StopSignal", "StopSignal")]
    [InlineData("Entrypoint = [\"a\"]", "Entrypoint(\"b\")", "ENTRYPOINT", "Entrypoint", "Entrypoint")]
    [InlineData("Entrypoint = [\"a\"]", "EntrypointShell(\"b\")", "ENTRYPOINT", "Entrypoint", "EntrypointShell")]
    [InlineData("Cmd = [\"a\"]", "Cmd(\"b\")", "CMD", "Cmd", "Cmd")]
    [InlineData("Cmd = [\"a\"]", "CmdShell(\"b\")", "CMD", "Cmd", "CmdShell")]
    [InlineData("Port = 80", "Expose(80)", "EXPOSE", "Port", "Expose")]
    [InlineData("Ports = [80, 81]", "Expose(81)", "EXPOSE", "Ports", "Expose")]
    public Task A_property_and_an_attribute_trigger(string property, string attribute, string instruction, string propertyName, string attributeName) => AnalyzerRun.VerifyAsync(
        $$"""[RuntimeStage("b", {{property}}), Copy("a", "b"), {|ADK0017:{{attribute}}|}] class Program;""",
        [$"{instruction} is set by the property '{propertyName}' of the stage and by [{attributeName}]. Remove one of them; if both are meant, use attributes, which keep their order."]);

    [Fact]
    public Task Two_properties_for_the_ports_trigger() => AnalyzerRun.VerifyAsync(
        """[RuntimeStage("b", Port = 80, {|ADK0017:Ports = [81]|})] class Program;""",
        ["EXPOSE is set by the property 'Ports' of the stage and by the property 'Port'. Remove one of them; if both are meant, use attributes, which keep their order."]);

    [Theory]
    [InlineData("""[RuntimeStage("b", Port = 80), Expose(81)] class Program;""")]
    [InlineData("""[RuntimeStage("b", Port = 80), Expose(80, Protocol = PortProtocol.Udp)] class Program;""")]
    [InlineData("""[RuntimeStage("b", Port = 80), Expose(80, 90)] class Program;""")]
    [InlineData("""[BuildStage("a", WorkDir = "/a"), RuntimeStage("b"), WorkDir("/a")] class Program;""")]
    [InlineData("""[RuntimeStage("b", User = "a"), WorkDir("/a")] class Program;""")]
    public Task What_is_said_once_is_silent(string source) => AnalyzerRun.VerifyAsync(source);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("b", User = "a")]
        #pragma warning disable ADK0017
        [User("b")]
        #pragma warning restore ADK0017
        class Program;
        """);

    [Theory]
    [InlineData("User = \"app\"", "User(\"root\"), Run(\"make\"), User(\"app\")")]
    [InlineData("WorkDir = \"/app\"", "WorkDir(\"/app\"), Run(\"make\")")]
    [InlineData("StopSignal = \"SIGINT\"", "StopSignal(\"SIGINT\")")]
    [InlineData("Entrypoint = [\"a\", \"b\"]", "Entrypoint(\"a\", \"b\")")]
    [InlineData("Cmd = new[] { \"a\", \"b\" }", "Cmd([\"a\", \"b\"])")]
    [InlineData("Port = 80", "Expose(80)")]
    [InlineData("Ports = [80]", "Expose(80)")]
    public Task A_property_that_changes_nothing_is_removed(string property, string attributes)
    {
        var name = property[..property.IndexOf(' ')];
        return FixRun.VerifyAsync(
            $"[RuntimeStage(\"b\", {property}), {attributes}] class Program;",
            $"[RuntimeStage(\"b\"), {attributes}] class Program;",
            $"Remove the property '{name}'");
    }

    [Theory]
    [InlineData("User = \"app\"", "User(\"root\")")]
    [InlineData("User = \"app\"", "User(\"app\"), User(\"root\")")]
    [InlineData("WorkDir = \"/app\"", "Copy(\"a\", \"b\"), WorkDir(\"/app\")")]
    [InlineData("Entrypoint = [\"a\", \"b\"]", "Entrypoint(\"a\")")]
    [InlineData("Entrypoint = [\"a\"]", "EntrypointShell(\"a\")")]
    [InlineData("Ports = [80, 81]", "Expose(80)")]
    [InlineData("Port = 80, Ports = [81]", "Copy(\"a\", \"b\")")]
    [InlineData("/* as always */ Port = 80", "Expose(80)")]
    public Task A_property_that_may_be_meant_is_left_to_its_author(string property, string attributes) =>
        FixRun.VerifyNoneAsync($"[RuntimeStage(\"b\", {property}), {attributes}] class Program;");

    [Fact]
    public Task Several_properties_are_removed_at_once() => FixRun.VerifyAsync(
        """[BuildStage("a", WorkDir = "/a", Name = "b"), WorkDir("/a"), RuntimeStage("b", User = "app", Port = 80, Name = "c"), User("app"), Expose(80)] class Program;""",
        """[BuildStage("a", Name = "b"), WorkDir("/a"), RuntimeStage("b", Name = "c"), User("app"), Expose(80)] class Program;""");

    [Fact]
    public Task A_port_among_the_ports_is_removed() => FixRun.VerifyAsync(
        """[RuntimeStage("b", Port = 80, Ports = [80, 443])] class Program;""",
        """[RuntimeStage("b", Ports = [80, 443])] class Program;""",
        "Remove the property 'Port'");
}
