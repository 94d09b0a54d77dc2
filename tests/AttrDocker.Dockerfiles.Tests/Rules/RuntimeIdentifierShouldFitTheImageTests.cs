using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Application;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class RuntimeIdentifierShouldFitTheImageTests : ProjectRuleTest<RuntimeIdentifierShouldFitTheImage>
{
    private const string ToMusl = "Build on an Alpine image of the SDK without another runtime identifier, or publish for 'linux-musl-x64' or 'linux-musl-arm64'.";
    private static readonly Place Final = new(1, Place.From, Part.Image);

    [Fact]
    public void The_SDK_on_Ubuntu_and_the_app_on_Alpine_triggers() => Triggers(
        Two("sdk:10.0", "", "aspnet:10.0-alpine"), Web, Final,
        "'Shop' is built for glibc, because the SDK's image is Ubuntu, but 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine' has musl: it does not start there. " + ToMusl);

    [Fact]
    public void An_identifier_of_the_publish_step_triggers() => Triggers(
        Two("sdk:10.0", "-r linux-musl-x64", "aspnet:10.0"), Web, Final,
        "'Shop' is built for musl, because it is published for 'linux-musl-x64', but 'mcr.microsoft.com/dotnet/aspnet:10.0' has glibc: it does not start there. Run it on an Alpine image, or publish for 'linux-x64' or 'linux-arm64'.");

    [Fact]
    public void An_identifier_of_the_project_triggers() => Triggers(
        Two("sdk:10.0-alpine", "", "aspnet:10.0-alpine"), Web + "\nRuntimeIdentifier=linux-x64", Final,
        "'Shop' is built for glibc, because the project says 'linux-x64', but 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine' has musl: it does not start there. " + ToMusl);

    [Theory]
    [InlineData("sdk:10.0", "", "aspnet:10.0", "./Shop")]
    [InlineData("sdk:10.0-alpine", "-a $TARGETARCH", "aspnet:10.0-alpine", "./Shop")]
    [InlineData("sdk:10.0", "--os linux-musl", "aspnet:10.0-alpine", "./Shop")]
    [InlineData("sdk:10.0", "-r linux-musl-arm64", "runtime-deps:10.0-alpine", "./Shop")]
    [InlineData("sdk:10.0", "-r $RID", "aspnet:10.0-alpine", "./Shop")]
    [InlineData("sdk:10.0", "", "aspnet:10.0-alpine", "./Other")]
    [InlineData("sdk", "", "aspnet:10.0-alpine", "./Shop")]
    public void The_same_C_library_or_an_unknown_one_is_silent(string sdk, string flags, string runtime, string program) =>
        Silent(Two(sdk, flags, runtime).Replace("./Shop", program, StringComparison.Ordinal), Web);

    [Fact]
    public void An_assembly_runs_on_both() => Silent(Two("sdk:10.0", "", "aspnet:10.0-alpine").Replace("\"./Shop\"", "\"dotnet\", \"Shop.dll\"", StringComparison.Ordinal), Web);

    [Fact]
    public void A_layer_of_compatibility_is_silent() =>
        Silent(Two("sdk:10.0", "", "aspnet:10.0-alpine").Replace("COPY --from", "RUN apk add gcompat\nCOPY --from", StringComparison.Ordinal), Web);

    [Fact]
    public void Several_identifiers_are_silent() => Silent(Two("sdk:10.0", "", "aspnet:10.0-alpine"), Web + "\nRuntimeIdentifiers=linux-x64;linux-musl-x64");

    private static string Two(string sdk, string flags, string runtime) => $"""
        FROM mcr.microsoft.com/dotnet/{sdk} AS build
        RUN dotnet publish src/Shop/Shop.csproj {flags} -o /app
        FROM mcr.microsoft.com/dotnet/{runtime}
        WORKDIR /app
        COPY --from=build /app .
        ENTRYPOINT ["./Shop"]
        """;
}
