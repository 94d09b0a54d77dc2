using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Application;

/// <summary>Environment variables that the code takes for granted.</summary>
public class EnvironmentVariableTests
{
    private const string Image = """[RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled"), Env("SET", "1"), Entrypoint("./Shop")]""";

    [Fact]
    public Task One_that_is_never_set_triggers_at_the_code() => AppSample.VerifyAsync(
        Image,
        """_ = int.Parse({|ADK6013:Environment.GetEnvironmentVariable("ORDER_LIMIT")|}!);""",
        ["The code takes the environment variable 'ORDER_LIMIT' for granted, which the image of 'Shop' does not set. Give it a default here, or set it with ENV."]);

    [Fact]
    public Task A_member_of_its_value_triggers_once() => AppSample.VerifyAsync(
        Image,
        """
        #nullable disable
        const string Name = "ORDER_LIMIT";
        _ = {|ADK6013:Environment.GetEnvironmentVariable(Name)|}.Length + Environment.GetEnvironmentVariable(Name).Trim().Length;
        """);

    [Theory]
    [InlineData("""_ = Environment.GetEnvironmentVariable("X") ?? "1";""")]
    [InlineData("""_ = Environment.GetEnvironmentVariable("X")?.Length;""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("X"); if (x is null) throw new InvalidOperationException();""")]
    [InlineData("""_ = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("X"));""")]
    [InlineData("""_ = Environment.GetEnvironmentVariable("SET")!;""")]
    [InlineData("""_ = Environment.GetEnvironmentVariable("HOME")!;""")]
    [InlineData("""_ = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")!;""")]
    [InlineData("_ = Environment.GetEnvironmentVariable(args[0])!;")]
    public Task One_with_a_default_or_set_elsewhere_is_silent(string code) => AppSample.VerifyAsync(Image, code);
}
