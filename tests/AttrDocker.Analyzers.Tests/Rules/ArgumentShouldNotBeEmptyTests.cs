using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ArgumentShouldNotBeEmptyTests
{
    [Theory]
    [InlineData("Copy({|ADK0032:\"\"|}, \"/x\")", "The source of COPY is empty. Give a path, or '.' for the whole build context.")]
    [InlineData("Copy([\"a\", {|ADK0032:\"\"|}], \"/x/\")", "The source of COPY is empty. Give a path, or '.' for the whole build context.")]
    [InlineData("Copy({|ADK0032:(string)null!|}, \"/x\")", "The source of COPY is empty. Give a path, or '.' for the whole build context.")]
    [InlineData("CopyFromImage(\"nginx:1.27\", {|ADK0032:\"\"|}, \"/x\")", "The source of COPY is empty. Give a path.")]
    [InlineData("Add({|ADK0032:\"\"|}, \"/x\")", "The source of ADD is empty. Give a path.")]
    [InlineData("Copy(\"pom.xml\", {|ADK0032:\"\"|})", "The destination of COPY is empty. Give a path, or '.' for the working folder.")]
    [InlineData("CopyText({|ADK0032:\"\"|}, \"x\")", "The destination of COPY is empty. Give a path, or '.' for the working folder.")]
    [InlineData("User({|ADK0032:\"\"|})", "The user of USER is empty. Give a name or a number, such as 'app' or '1000'.")]
    [InlineData("Expose({|ADK0032:\"\"|})", "The port of EXPOSE is empty. Give a number, such as '8080'.")]
    [InlineData("RunExec({|ADK0032:\"\"|}, \"x\")", "The program of RUN is empty. Name the program to run.")]
    [InlineData("HealthCheckExec({|ADK0032:\"\"|})", "The program of HEALTHCHECK is empty. Name the program that checks the container.")]
    [InlineData("Shell({|ADK0032:\"\"|})", "The program of SHELL is empty. Name the shell, such as '/bin/bash'.")]
    [InlineData("Packages(\"curl\", {|ADK0032:\"\"|})", "A package of RUN is empty. Write its name.")]
    [InlineData("Entrypoint({|ADK0032:\"\"|}, \"x\")", "The program of ENTRYPOINT is empty. Name the program, or write [Entrypoint] without arguments, which takes back that of the base image.")]
    [InlineData("Entrypoint({|ADK0032:null!|})", "The program of ENTRYPOINT is empty. Name the program, or write [Entrypoint] without arguments, which takes back that of the base image.")]
    [InlineData("Cmd({|ADK0032:\"\"|})", "The only argument of CMD is empty. Name a program or an argument, or write [Cmd] without arguments, which takes back those of the base image.")]
    public Task An_empty_argument_triggers(string attribute, string message) =>
        AnalyzerRun.VerifyAsync($$"""[RuntimeStage("debian:13"), {{attribute}}, User("app")] class Program;""", [message]);

    [Fact]
    public Task A_property_of_a_stage_triggers() => AnalyzerRun.VerifyAsync(
        """[RuntimeStage("debian:13", User = {|ADK0032:""|}, Entrypoint = [{|ADK0032:""|}])] class Program;""");

    [Fact]
    public Task A_property_that_is_null_is_not_set() => AnalyzerRun.VerifyAsync(
        """[RuntimeStage("debian:13", User = null, Ports = null, Entrypoint = null), Copy("a", "/b", Chown = null, Exclude = null!)] class Program;""");

    [Fact]
    public Task What_may_be_empty_is_silent() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("debian:13", User = "app")]
        [Arg("A", ""), Env("B", ""), Label("c", ""), CopyText("/empty", "")]
        [Entrypoint, RunExec("printf", "")]
        [Cmd("", "x")]
        class Program;
        """);

    [Theory]
    [InlineData("WorkDir({|ADK2023:\"\"|})")]
    [InlineData("StopSignal({|ADK2015:\"\"|})")]
    public Task What_a_rule_on_the_model_speaks_of_is_reported_once(string attribute) =>
        AnalyzerRun.VerifyAsync($$"""[RuntimeStage("debian:13"), {{attribute}}] class Program;""");

    [Fact]
    public Task A_text_is_silent() => AnalyzerRun.VerifyAsync("""[RuntimeStage("debian:13"), Instruction("CMD [\"\"]"), Instruction("USER \"\"")] class Program;""");

    [Theory]
    [InlineData("[RuntimeStage({|ADK2017:\"\"|})]")]
    [InlineData("[RuntimeStage(\"debian:13\"), CopyFrom({|ADK0018:\"\"|}, \"/a\", \"/b\")]")]
    public Task An_image_or_stage_that_is_empty_is_reported_once(string attributes) => AnalyzerRun.VerifyAsync(attributes + " class Program;");
}
