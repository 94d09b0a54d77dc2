using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ExecFormShouldNeedNoShellTests : RuleTest<ExecFormShouldNeedNoShell>
{
    [Theory]
    [InlineData("&&")]
    [InlineData("||")]
    [InlineData("|")]
    [InlineData(";")]
    [InlineData(">")]
    [InlineData(">>")]
    [InlineData("2>&1")]
    public void An_operator_triggers(string text) => Triggers(
        File(Stage("debian:12", null, Entrypoint("/run.sh", text, "echo"))),
        new(0, 0, Part.Command, 1),
        $"No shell reads the exec form, so '{text}' is nothing but an argument of '/run.sh'. Use the shell form.");

    [Fact]
    public void An_operator_after_an_option_triggers() => Triggers(
        File(Stage("debian:12", null, new Run(new ExecForm(["git", "-v", "&&", "true"])))),
        new(0, 0, Part.Command, 2),
        "No shell reads the exec form, so '&&' is nothing but an argument of 'git'. Use the shell form.");

    [Theory]
    [InlineData("$APP_HOME/run.sh")]
    [InlineData("${APP_HOME}/run.sh")]
    public void A_variable_triggers(string program) => Triggers(
        File(Stage("debian:12", null, Env("APP_HOME", "/app"), Entrypoint(program))),
        new(0, 1, Part.Command),
        $"No shell reads the exec form, so '{program}' stays as it is written. Use the shell form.");

    [Fact]
    public void A_variable_in_an_option_triggers() => Triggers(
        File(Stage("debian:12", null, Env("PORT", "80"), new HealthCheck(new ExecForm(["check", "--port=$PORT"])))),
        new(0, 1, Part.Command, 1),
        "No shell reads the exec form, so '--port=$PORT' stays as it is written. Use the shell form.");

    [Fact]
    public void An_argument_is_not_there_when_the_container_runs() => Triggers(
        File(Stage("debian:12", null, Arg("JAR"), Entrypoint("java", "-jar", "$JAR"))),
        new(0, 1, Part.Command, 2),
        "No shell reads the exec form, so '$JAR' stays as it is written. Hand 'JAR' on with ENV, and use the shell form.");

    [Fact]
    public void A_text_points_at_the_string() => Triggers(
        "FROM debian:13\nARG VERSION=1\nRUN [\"curl\", \"-fO\", \"https://example.com/$VERSION.tgz\"]\n",
        "https://example.com/$VERSION.tgz",
        "No shell reads the exec form, so 'https://example.com/$VERSION.tgz' stays as it is written. Use the shell form.");

    [Theory]
    [InlineData("sh", "-c", "echo $PORT", "&&")]
    [InlineData("/bin/bash", "-ec", "$PORT")]
    [InlineData("tini", "--", "sh", "-c", "$PORT", ";")]
    [InlineData("ssh", "host", "a", "&&", "b")]
    [InlineData("cmd", "/c", "a", "&&", "b")]
    [InlineData("find", ".", "-exec", "rm", "{}", ";")]
    [InlineData("envsubst", "$PORT")]
    public void A_program_that_reads_it_is_silent(params string[] arguments) => Silent(In(arguments));

    [Theory]
    [InlineData("cut", "-d", ";")]
    [InlineData("java", "-jar", "app.jar", "--server.port=${PORT}")]
    [InlineData("filebeat", "-E", "output.port=${PORT}")]
    [InlineData("node", "-e", "console.log(`${PORT}`)")]
    [InlineData("node", "x", "a $PORT b")]
    public void What_may_be_for_the_program_is_silent(params string[] arguments) => Silent(In(arguments));

    [Theory]
    [InlineData("echo", "$OTHER")]
    [InlineData("echo", "\\$PORT")]
    [InlineData("echo", "$$PORT")]
    [InlineData("echo", "$(PORT)")]
    [InlineData("echo", "a&&b", "&")]
    public void What_is_no_variable_or_operator_is_silent(params string[] arguments) => Silent(In(arguments));

    [Fact]
    public void The_arguments_of_an_entry_point_are_silent() => Silent(File(
        Stage("debian:12", "a", Entrypoint("/run")),
        Stage("a", null, Env("PORT", "1"), new Cmd(new ExecForm(["a", "&&", "$PORT"])))));

    [Fact]
    public void The_shell_form_is_silent() => Silent(File(Stage("debian:12", null, Env("PORT", "1"), Run("a && $PORT"))));

    private static Entrypoint Entrypoint(params string[] arguments) => new(new ExecForm([.. arguments]));

    private static Dockerfile In(string[] arguments) => File(Stage("debian:12", null, Env("PORT", "80"), Entrypoint(arguments)));
}
