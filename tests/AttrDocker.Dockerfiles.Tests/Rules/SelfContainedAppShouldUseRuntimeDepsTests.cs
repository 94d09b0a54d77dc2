using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Application;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class SelfContainedAppShouldUseRuntimeDepsTests : ProjectRuleTest<SelfContainedAppShouldUseRuntimeDeps>
{
    [Theory]
    [InlineData("aspnet:10.0", "runtime-deps:10.0", "SelfContained=true")]
    [InlineData("runtime:10.0-noble-chiseled", "runtime-deps:10.0-noble-chiseled", "PublishAot=true")]
    [InlineData("aspnet:10.0-alpine3.23", "runtime-deps:10.0-alpine3.23", "PublishTrimmed=true")]
    public void An_image_with_a_runtime_triggers(string image, string fitting, string fact)
    {
        var (text, facts) = ($"FROM mcr.microsoft.com/dotnet/{image}\nENTRYPOINT [\"./Shop\"]\n", Web + "\n" + fact);

        var finding = Triggers(
            text, facts, new(0, Place.From, Part.Image),
            $"'Shop' is self-contained, so the .NET in 'mcr.microsoft.com/dotnet/{image}' is never used. Use 'mcr.microsoft.com/dotnet/{fitting}', which is smaller.");

        Assert.Equal($"FROM mcr.microsoft.com/dotnet/{fitting}\nENTRYPOINT [\"./Shop\"]\n", Mended(text, facts, finding));
    }

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:10.0", "./Shop", "SelfContained=true")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "./Shop", "SelfContained=false")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "./Other", "SelfContained=true")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-composite", "./Shop", "SelfContained=true")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:latest", "./Shop", "SelfContained=true")]
    [InlineData("debian:12", "./Shop", "SelfContained=true")]
    public void Another_image_or_app_is_silent(string image, string program, string fact) =>
        Silent($"FROM {image}\nENTRYPOINT [\"{program}\"]", Web + "\n" + fact);
}
