using AttrDocker.Dockerfiles.Images;
using static AttrDocker.Dockerfiles.Images.ImageContents;

namespace AttrDocker.Dockerfiles.Tests.Images;

public sealed class BaseImageFactsTests
{
    private const string DotNet = "mcr.microsoft.com/dotnet/";
    private const ImageContents None = ImageContents.None;
    private const ImageContents Sh = ImageContents.Shell;
    private const ImageContents Data = Icu | TimeZones;
    private const ImageContents Programs = Curl | Wget;

    public static TheoryData<string, string?, string?, ImageContents, ImageContents> Images => new()
    {
        // Image, user, distribution, has, lacks.
        { DotNet + "aspnet:8.0", "root", "Debian 12", Sh | Data, Programs | Clang },
        { DotNet + "aspnet:9.0-bookworm-slim-arm64v8", "root", "Debian 12", Sh | Data, Programs | Clang },
        { DotNet + "aspnet:10.0", "root", "Ubuntu 24.04", Sh | Data, Programs | Clang },
        { DotNet + "aspnet:10.0.1-noble-amd64", "root", "Ubuntu 24.04", Sh | Data, Programs | Clang },
        { DotNet + "aspnet:11.0-preview", "root", "Ubuntu 26.04", Sh | Data, Programs | Clang },
        { DotNet + "aspnet:11.0.0-preview.7-resolute", "root", "Ubuntu 26.04", Sh | Data, Programs | Clang },
        { DotNet + "aspnet:6.0-jammy", "root", "Ubuntu 22.04", Sh | Icu, Programs | Clang },
        { DotNet + "runtime:10.0-alpine", "root", "Alpine", Sh | Wget, Curl | Clang | Data },
        { DotNet + "runtime-deps:10.0-alpine3.23-extra", "root", "Alpine 3.23", Sh | Wget | Data, Curl | Clang },
        { DotNet + "aspnet:10.0-noble-chiseled", "1654", "Ubuntu 24.04", None, Sh | Programs | Clang | Data },
        { DotNet + "aspnet:10.0-noble-chiseled-composite", "1654", "Ubuntu 24.04", None, Sh | Programs | Clang | Data },
        { DotNet + "aspnet:10.0-noble-chiseled-extra", "1654", "Ubuntu 24.04", Data, Sh | Programs | Clang },
        { DotNet + "aspnet:8.0-azurelinux3.0", "root", "Azure Linux 3.0", Sh | Data, Clang },
        { DotNet + "runtime:8.0-cbl-mariner2.0-distroless", "1654", "CBL-Mariner 2.0", None, Sh | Programs | Clang | Data },
        { DotNet + "runtime:6.0-jammy-chiseled", null, "Ubuntu 22.04", None, Sh | Programs | Clang },
        { DotNet + "sdk:10.0", "root", "Ubuntu 24.04", Sh | Programs | Data, Clang },
        { DotNet + "sdk:10.0-noble-aot", "root", "Ubuntu 24.04", Sh | Programs | Data | Clang, None },
        { DotNet + "sdk:10.0-alpine3.23-aot-amd64", "root", "Alpine 3.23", Sh | Programs | Data | Clang, None },
        { DotNet + "sdk:9.0-azurelinux3.0", "root", "Azure Linux 3.0", Sh | Curl | Data, Clang },
        { DotNet + "nightly/aspnet:10.0-noble-chiseled", "1654", "Ubuntu 24.04", None, Sh | Programs | Clang | Data },
        { DotNet + "monitor:9", "1654", null, None, Sh | Programs | Clang },
        { DotNet + "aspnet", null, null, None, None },
        { DotNet + "aspnet:latest", null, null, None, None },
        { DotNet + "aspnet:10.0-somethingnew", null, null, None, None },
        { DotNet + "aspnet:12.0", null, null, None, None },
        { DotNet + "aspnet:10.0-nanoserver-ltsc2025", null, null, None, None },
        { "scratch", "root", null, None, Sh | Programs | Clang | Data },
        { "gcr.io/distroless/static-debian12:nonroot", "65532", null, TimeZones, Sh | Programs | Clang | Icu },
        { "gcr.io/distroless/base-debian13", "root", "Debian 13", TimeZones, Sh | Programs | Clang | Icu },
        { "debian:12-slim", "root", "Debian 12", Sh, Programs | Clang | Icu },
        { "docker.io/library/debian:bookworm", "root", "Debian 12", Sh, Programs | Clang | Icu },
        { "ubuntu:noble-20250101", "root", "Ubuntu 24.04", Sh, Programs | Clang | Data },
        { "ubuntu", "root", "Ubuntu", Sh, Programs | Clang | Data },
        { "alpine:3.22@sha256:0", "root", "Alpine 3.22", Sh | Wget, Curl | Clang | Data },
        { "busybox:musl", "root", "BusyBox", Sh | Wget, Curl | Clang | Data },
        { "fedora:42", "root", "Fedora 42", Sh | Curl, None },
        { "rockylinux/rockylinux:9", null, null, None, None },
        { "node:22-alpine3.22", "root", "Alpine 3.22", Sh, None },
        { "node:22-bookworm-slim", "root", "Debian 12", Sh, None },
        { "node:lts", "root", "Debian", Sh, None },
        { "golang:1.25-windowsservercore", null, null, None, None },
        { "maven:3.9-amazoncorretto-21", null, null, None, None },
        { "maven:3.9-eclipse-temurin-21-alpine", null, "Alpine", Sh, None },
        { "example.com/debian:12", null, null, None, None },
    };

    [Theory, MemberData(nameof(Images))]
    public void An_image_is_known_by_its_name_and_tag(string image, string? user, string? distribution, ImageContents has, ImageContents lacks)
    {
        var facts = BaseImageFacts.Of(image);

        Assert.Equal((user, distribution, has, lacks), (facts?.User, facts?.Distribution?.Description, facts?.Has ?? None, facts?.Lacks ?? None));
    }

    [Theory, MemberData(nameof(Images))]
    public void Nothing_is_both_there_and_missing(string image, string? user, string? distribution, ImageContents has, ImageContents lacks)
    {
        _ = (user, distribution);

        Assert.True((has & lacks) == None, image);
    }

    [Theory]
    [InlineData("aspnet:10.0", "ASPNETCORE_HTTP_PORTS", "8080")]
    [InlineData("aspnet:6.0", "ASPNETCORE_URLS", "http://+:80")]
    [InlineData("aspnet:6.0", "APP_UID", null)]
    [InlineData("runtime-deps:8.0-alpine", "APP_UID", "1654")]
    [InlineData("runtime-deps:8.0-alpine", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "true")]
    [InlineData("runtime-deps:8.0-alpine-extra", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", null)]
    [InlineData("sdk:10.0", "ASPNETCORE_HTTP_PORTS", null)]
    [InlineData("sdk:10.0", "DOTNET_RUNNING_IN_CONTAINER", "true")]
    [InlineData("sdk:10.0-alpine", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", null)]
    [InlineData("aspnet:latest", "ASPNETCORE_HTTP_PORTS", null)]
    public void A_NET_image_sets_variables(string image, string name, string? value) => Assert.Equal(value, BaseImageFacts.Of(DotNet + image)!.Variable(name));

    [Theory]
    [InlineData("alpine", true)]
    [InlineData("debian", false)]
    [InlineData("busybox", null)]
    public void A_distribution_has_its_C_library(string image, bool? isMusl) =>
        Assert.Equal(isMusl, BaseImageFacts.Of(image)!.Distribution!.IsMusl);
}
