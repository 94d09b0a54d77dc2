using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class FlagShouldBeAPropertyTests
{
    [Theory]
    [InlineData("Copy({|ADK0033:\"--from=a /out/app\"|}, \"/app\")", "'--from=a /out/app' is taken for a path, not for a flag. Write [CopyFrom], [CopyFromImage] or [CopyFromContext] instead.")]
    [InlineData("Copy([\"x\", {|ADK0033:\"--link\"|}], \"/app/\")", "'--link' is taken for a path, not for a flag. Set the property 'Link' instead.")]
    [InlineData("Add({|ADK0033:\"--chown=app:app x\"|}, \"/app\")", "'--chown=app:app x' is taken for a path, not for a flag. Set the property 'Chown' instead.")]
    [InlineData("Add({|ADK0033:\"--keep-git-dir=true x\"|}, \"/app\")", "'--keep-git-dir=true x' is taken for a path, not for a flag. Set the property 'KeepGitDir' instead.")]
    [InlineData("Copy({|ADK0033:\"--parents x\"|}, \"/app\")", "'--parents x' is taken for a path, not for a flag. Set the property 'Parents' instead.")]
    [InlineData("Run({|ADK0033:\"--mount=type=cache,target=/c make\"|})", "'--mount=type=cache,target=/c make' is taken for a command, not for a flag. Put [CacheMount], [SecretMount], [SshMount], [BindMount] or [TmpfsMount] before the attribute instead.")]
    [InlineData("RunExec({|ADK0033:\"--network=none\"|}, \"make\")", "'--network=none' is taken for a command, not for a flag. Set the property 'Network' instead.")]
    [InlineData("HealthCheck({|ADK0033:\"--interval=5s true\"|})", "'--interval=5s true' is taken for a command, not for a flag. Set the property 'Interval' instead.")]
    public Task A_flag_in_a_text_triggers(string attribute, string message) =>
        AnalyzerRun.VerifyAsync($$"""[RuntimeStage("b"), {{attribute}}] class Program;""", [message]);

    [Theory]
    [InlineData("Copy(\"--fromage\", \"/app\")")]
    [InlineData("Copy(\"--checksum=x\", \"/app\")")]
    [InlineData("Copy(\"--\", \"/app\")")]
    [InlineData("Copy(\"a --link\", \"/app\")")]
    [InlineData("Run(\"make\", \"--mount=x\")")]
    [InlineData("Run(\"make --mount=x\")")]
    [InlineData("Run(\"--interval=5s\")")]
    [InlineData("Instruction(\"COPY --chown=app x /y\")")]
    [InlineData("Cmd(\"--network=none\")")]
    public Task What_is_no_flag_there_is_silent(string attribute) => AnalyzerRun.VerifyAsync($$"""[RuntimeStage("b"), {{attribute}}] class Program;""");
}
