using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Application;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class NativeCompilationShouldHaveItsToolchainTests : ProjectRuleTest<NativeCompilationShouldHaveItsToolchain>
{
    private const string Native = Web + "\nPublishAot=true";
    private static readonly Place Sdk = new(0, Place.From, Part.Image);

    [Theory]
    [InlineData("sdk:10.0", "sdk:10.0-noble-aot")]
    [InlineData("sdk:10.0-alpine", "sdk:10.0-alpine-aot")]
    public void An_SDK_with_a_native_variant_triggers_and_gets_it(string image, string native)
    {
        var text = Build(image);

        var finding = Triggers(
            text, Native, Sdk,
            $"'Shop' is compiled to native code (PublishAot), which takes clang, and 'mcr.microsoft.com/dotnet/{image}' does not have it. Use 'mcr.microsoft.com/dotnet/{native}'.");

        Assert.Contains($"FROM mcr.microsoft.com/dotnet/{native}\n", Mended(text, Native, finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sdk:8.0", "Install 'clang' and 'zlib1g-dev' before it.")]
    [InlineData("sdk:9.0-alpine", "Install 'clang', 'build-base' and 'zlib-dev' before it.")]
    public void An_SDK_without_a_native_variant_triggers(string image, string advice) => Assert.Empty(Triggers(
        Build(image), Native, Sdk,
        $"'Shop' is compiled to native code (PublishAot), which takes clang, and 'mcr.microsoft.com/dotnet/{image}' does not have it. {advice}").Edits);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot\nRUN dotnet publish Shop.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN apt-get update && apt-get install -y clang zlib1g-dev\nRUN dotnet publish Shop.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS tools\nRUN apt-get install -y clang\nFROM tools\nRUN dotnet publish Shop.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nRUN ./prepare.sh\nRUN dotnet publish Shop.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nRUN dotnet publish Shop.csproj -p:PublishAot=false")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nRUN dotnet restore Shop.csproj")]
    [InlineData("FROM example.com/sdk:10.0\nRUN dotnet publish Shop.csproj")]
    public void A_toolchain_or_no_compilation_is_silent(string text) => Silent(text, Native);

    [Fact]
    public void A_project_without_it_is_silent() => Silent(Build("sdk:10.0"), Web);

    private static string Build(string image) => $"FROM mcr.microsoft.com/dotnet/{image}\nRUN dotnet publish src/Shop/Shop.csproj -o /app\n";
}
