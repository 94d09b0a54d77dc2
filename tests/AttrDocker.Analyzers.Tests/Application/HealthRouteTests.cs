using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Application;

/// <summary>What the health check asks for, and what the app answers.</summary>
public class HealthRouteTests
{
    [Fact]
    public Task A_slip_triggers_at_the_health_check() => AppSample.VerifyAsync(
        Image("""{|ADK6012:"wget -q -O /dev/null http://localhost:8080/health"|}"""),
        """app.MapHealthChecks("/healthz");""",
        ["""The health check asks for '/health', but the app answers on '/healthz' ('app.MapHealthChecks("/healthz")' in Program.cs). Ask for '/healthz'."""]);

    [Fact]
    public Task The_older_form_of_the_route_triggers() =>
        AppSample.VerifyAsync(Image("""{|ADK6012:"wget -q http://localhost:8080/helth"|}"""), """app.UseHealthChecks("/health");""");

    [Theory]
    [InlineData("""app.MapHealthChecks("/health");""")]
    [InlineData("""app.MapHealthChecks("health");""")]
    [InlineData("""app.MapHealthChecks("/healthz"); app.MapHealthChecks("/health");""")]
    [InlineData("""app.MapHealthChecks("/status");""")]
    [InlineData("app.MapHealthChecks(args[0]);")]
    [InlineData("""app.MapGroup("/api").MapHealthChecks("/healthz");""")]
    [InlineData("app.Run();")]
    public Task A_fitting_or_unknown_route_is_silent(string code) => AppSample.VerifyAsync(Image("\"wget -q http://localhost:8080/health\""), code);

    private static string Image(string check) =>
        $"""[RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-alpine"), User("$APP_UID"), HealthCheck({check}), Entrypoint("./Shop")]""";
}
