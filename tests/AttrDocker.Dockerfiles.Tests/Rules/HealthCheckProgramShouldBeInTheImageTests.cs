using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Application;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class HealthCheckProgramShouldBeInTheImageTests : RuleTest<HealthCheckProgramShouldBeInTheImage>
{
    [Fact]
    public void Curl_in_the_ASP_NET_Core_image_triggers() => Triggers(
        Text("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nHEALTHCHECK CMD curl -f http://localhost:8080/health || exit 1"),
        new(0, 0, Part.Command),
        "The health check calls 'curl', which 'mcr.microsoft.com/dotnet/aspnet:10.0' does not have, so the container is never healthy. Install 'curl', or let the app check itself.");

    [Fact]
    public void Curl_in_Alpine_triggers_with_the_program_that_it_has() => Triggers(
        Text("FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine\nHEALTHCHECK CMD [\"curl\", \"-f\", \"http://localhost:8080/\"]"),
        new(0, 0, Part.Command),
        "The health check calls 'curl', which 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine' does not have, so the container is never healthy. Call 'wget -q -O /dev/null', which it has.");

    [Fact]
    public void The_exec_form_in_a_chiseled_image_triggers() => Triggers(
        Text("FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\nHEALTHCHECK CMD [\"/usr/bin/wget\", \"-q\", \"http://localhost:8080/\"]"),
        new(0, 0, Part.Command),
        "The health check calls 'wget', which 'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' does not have, so the container is never healthy. Let the app check itself, or copy a program that does.");

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nRUN apt-get update && apt-get install -y curl\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM base\nRUN apt-get update && apt-get install -y curl")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base\nRUN apt-get update && apt-get install -y curl\nFROM base\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nARG PACKAGES\nRUN apt-get install -y $PACKAGES\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY setup.sh .\nRUN ./setup.sh\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY --from=curl /curl /app/\nHEALTHCHECK CMD [\"/app/curl\", \"http://localhost/\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY --from=tools /out /usr/local/bin\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nHEALTHCHECK CMD curl -f http://localhost/ || wget -q http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine\nHEALTHCHECK CMD wget -q -O /dev/null http://localhost:8080/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nHEALTHCHECK CMD curl -f http://localhost:8080/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0\nHEALTHCHECK CMD curl -f http://localhost:8080/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\nHEALTHCHECK CMD curl -f http://localhost:8080/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nHEALTHCHECK CMD [\"./Shop\", \"--check\"]")]
    [InlineData("FROM nginx\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM example.com/base\nHEALTHCHECK CMD curl -f http://localhost/")]
    public void A_program_that_is_or_may_be_there_is_silent(string text) => Silent(Text(text));
}
