using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ShellFormShouldHaveAShellTests : RuleTest<ShellFormShouldHaveAShell>
{
    private const string Chiseled = "mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled";

    [Fact]
    public void A_command_in_a_chiseled_image_triggers() => Triggers(
        Text($"FROM {Chiseled}\nRUN mkdir /data"),
        new(0, 0, Part.Command),
        "'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' has no shell, which this RUN needs. Do it in a build stage, and copy what it makes.");

    [Theory]
    [InlineData("scratch", "CMD")]
    [InlineData("gcr.io/distroless/base-debian12:nonroot", "ENTRYPOINT")]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:8.0-azurelinux3.0-distroless", "ENTRYPOINT")]
    public void The_shell_form_of_what_the_container_runs_triggers(string image, string keyword) => Triggers(
        Text($"FROM {image}\n{keyword} /app/server --verbose"),
        new(0, 0, Part.Command),
        $"'{image}' has no shell, which this {keyword} needs. Give the program and each argument as a string of its own, the exec form.");

    [Fact]
    public void The_shell_form_of_a_health_check_triggers() => Triggers(
        Text("FROM scratch\nHEALTHCHECK CMD /app/server --check"),
        new(0, 0, Part.Command),
        "'scratch' has no shell, which this HEALTHCHECK needs. Give the program and each argument as a string of its own, the exec form.");

    [Fact]
    public void A_shell_as_the_program_triggers() => Triggers(
        Text("FROM gcr.io/distroless/static\nENTRYPOINT [\"/bin/sh\", \"-c\", \"/server\"]"),
        new(0, 0, Part.Command),
        "'gcr.io/distroless/static' has no shell, which this ENTRYPOINT needs. Start the program itself.");

    [Fact]
    public void A_stage_that_builds_on_such_a_stage_triggers() => Triggers(
        Text($"FROM {Chiseled} AS base\nWORKDIR /app\nFROM base\nRUN ./migrate"),
        new(1, 0, Part.Command),
        "'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' has no shell, which this RUN needs. Do it in a build stage, and copy what it makes.");

    [Fact]
    public void An_argument_in_the_tag_is_replaced_by_its_default() => Triggers(
        Text("ARG TAG=10.0-noble-chiseled\nFROM mcr.microsoft.com/dotnet/aspnet:$TAG\nRUN ls"),
        new(0, 0, Part.Command),
        "'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' has no shell, which this RUN needs. Do it in a build stage, and copy what it makes.");

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nRUN ls")]
    [InlineData($"FROM {Chiseled}\nENTRYPOINT [\"./Shop\"]")]
    [InlineData($"FROM {Chiseled}\nRUN [\"./migrate\"]")]
    [InlineData($"FROM {Chiseled}\nHEALTHCHECK NONE")]
    [InlineData($"FROM {Chiseled}\nCOPY --from=busybox /bin/sh /bin/sh\nRUN ls")]
    [InlineData($"FROM {Chiseled}\nCOPY --from=busybox /bin /tools\nSHELL [\"/tools/sh\", \"-c\"]\nRUN ls")]
    [InlineData("FROM scratch\nADD rootfs.tar.xz /\nCMD bash")]
    [InlineData("FROM scratch\nCOPY --from=build / /\nRUN ls")]
    [InlineData("FROM scratch\nWORKDIR /\nCOPY rootfs .\nRUN ls")]
    [InlineData("FROM scratch\nCOPY rootfs $TARGET\nRUN ls")]
    [InlineData($"FROM {Chiseled}\nRUN --mount=from=busybox,source=/bin,target=/bin ls")]
    [InlineData("FROM gcr.io/distroless/base:debug\nENTRYPOINT ls")]
    [InlineData("FROM gcr.io/distroless/python3-debian12\nRUN ls")]
    [InlineData("FROM example.com/chiseled\nRUN ls")]
    [InlineData("ARG IMAGE\nFROM $IMAGE\nRUN ls")]
    public void A_shell_or_none_needed_is_silent(string text) => Silent(Text(text));

    [Fact]
    public void A_named_context_is_silent() =>
        Assert.Empty(Check(new RuleContext(Text("FROM scratch\nRUN ls")) { KindOf = static _ => ReferenceKind.Context }));
}
