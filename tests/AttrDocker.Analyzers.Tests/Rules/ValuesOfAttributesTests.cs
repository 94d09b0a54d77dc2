using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

/// <summary>What the builder would refuse in a value is underlined at the argument that says it.</summary>
public class ValuesOfAttributesTests
{
    [Theory]
    [InlineData("Expose({|ADK2026:80800|})")]
    [InlineData("Expose(7010, {|ADK2026:7000|})")]
    [InlineData("Expose({|ADK2027:\"53/upd\"|})")]
    [InlineData("Expose({|ADK2028:\"8080:80\"|})")]
    [InlineData("Expose({|ADK5004:\"53/UDP\"|})")]
    [InlineData("StopSignal({|ADK2015:\"SIGTREM\"|})")]
    [InlineData("HealthCheck(\"x\", Interval = {|ADK2014:\"30\"|})")]
    [InlineData("HealthCheck(\"x\", Retries = {|ADK2014:-1|})")]
    [InlineData("Copy(\"a\", \"/b\", Chmod = {|ADK2016:\"rwx\"|})")]
    [InlineData("CacheMount(\"/c\", Mode = {|ADK2006:\"9\"|}), Run(\"x\")")]
    [InlineData("TmpfsMount({|ADK2006:\"/\"|}), Run(\"x\")")]
    [InlineData("Env(\"DATA\", \"\"), Volume({|ADK2049:\"$DATA\"|})")]
    public Task A_wrong_value_triggers(string attributes) => AnalyzerRun.VerifyAsync($$"""[RuntimeStage("debian:13"), {{attributes}}] class Program;""");

    [Theory]
    [InlineData("Expose(8080), Expose(7000, 7010), Expose(53, Protocol = PortProtocol.Udp), Expose(\"$PORT\")")]
    [InlineData("HealthCheckExec([\"x\"], Interval = \"30s\", Retries = 3), StopSignal(\"SIGINT\")")]
    [InlineData("CacheMount(\"/c\", Mode = \"0755\", Uid = 1000), TmpfsMount(\"/t\", Size = \"64m\"), Run(\"x\")")]
    public Task Right_values_are_silent(string attributes) => AnalyzerRun.VerifyAsync($$"""[RuntimeStage("debian:13"), {{attributes}}] class Program;""");

    [Fact]
    public Task A_wrong_platform_triggers() =>
        AnalyzerRun.VerifyAsync("""[RuntimeStage("debian:13", Platform = {|ADK2048:"linxu"|})] class Program;""", ["'linxu' is no platform. Did you mean 'linux'?"]);
}
