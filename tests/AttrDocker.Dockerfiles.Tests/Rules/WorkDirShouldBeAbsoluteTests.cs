using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class WorkDirShouldBeAbsoluteTests : RuleTest<WorkDirShouldBeAbsolute>
{
    [Theory]
    [InlineData("app", "app")]
    [InlineData("./app", "app")]
    [InlineData(".", "app")]
    [InlineData("$F/x", "f/x")]
    public void The_first_relative_one_triggers(string path, string proposed) => Triggers(
        $"FROM debian:13\nENV F=f\nWORKDIR {path}\nWORKDIR again\n",
        path,
        $"The working folder '{path}' is relative, so where it is depends on the base image. Begin with the root, such as '/{proposed}'.");

    [Theory]
    [InlineData("/app")]
    [InlineData("$UNKNOWN/app")]
    [InlineData("$ROOT")]
    [InlineData("C:/app")]
    [InlineData("\\\\app")]
    public void An_absolute_one_and_what_nobody_knows_are_silent(string path) => Silent($"FROM debian:13\nENV ROOT=/r\nWORKDIR {path}\n");

    [Fact]
    public void A_relative_one_behind_another_is_silent_in_the_stages_built_on_it_too() =>
        Silent("FROM debian:13 AS a\nWORKDIR /app\nWORKDIR src\nFROM a\nWORKDIR test\n");

    [Fact]
    public void Each_stage_starts_anew() => Triggers(
        "FROM debian:13\nWORKDIR /app\nFROM debian:13\nWORKDIR app\n",
        "app",
        "The working folder 'app' is relative, so where it is depends on the base image. Begin with the root, such as '/app'.");
}
