using AttrDocker.Dockerfiles.Packages;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Tests.Packages;

public class ImagePackagesTests
{
    private const string Apt = "apt-get update && apt-get install -y --no-install-recommends a 'b c' && rm -rf /var/lib/apt/lists/*";
    private const string Apk = "apk add --no-cache a 'b c'";

    [Theory]
    [InlineData("debian:13", Apt)]
    [InlineData("docker.io/library/ubuntu", Apt)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", Apt)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-alpine", Apk)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0", "tdnf install -y a 'b c' && tdnf clean all")]
    [InlineData("node:24-alpine3.23", Apk)]
    [InlineData("alpine", Apk)]
    [InlineData("fedora:43", "dnf install -y --setopt=install_weak_deps=False a 'b c' && dnf clean all")]
    [InlineData("registry.example/base:1-bookworm", Apt)]
    [InlineData("registry.example/base:alpine3.22", Apk)]
    [InlineData("registry.example/noble:1-trixie@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Apt)]
    [InlineData("maven:3.9-eclipse-temurin-21", Apt)]
    [InlineData("gradle:9-jdk21-alpine", Apk)]
    [InlineData("tomcat:11-jdk21", Apt)]
    [InlineData("php:8.4-fpm", Apt)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:13.0", Apt)]
    [InlineData("rockylinux:9-minimal", "microdnf install -y a 'b c' && microdnf clean all")]
    [InlineData("amazonlinux:2023", "dnf install -y --setopt=install_weak_deps=False a 'b c' && dnf clean all")]
    [InlineData("amazonlinux:2", "yum install -y a 'b c' && yum clean all")]
    [InlineData("opensuse/leap:16.0", "zypper --non-interactive install --no-recommends a 'b c' && zypper clean --all")]
    public void The_name_tells_the_package_manager(string image, string command) =>
        Assert.Equal(command, Assert.IsType<Run>(Resolved(image)).Command is ShellForm shell ? shell.Text : "");

    [Theory]
    [InlineData("scratch", true)]
    [InlineData("busybox:1.37", true)]
    [InlineData("gcr.io/distroless/base-debian12:nonroot", true)]
    [InlineData("mcr.microsoft.com/dotnet/runtime:10.0-azurelinux3.0-distroless", true)]
    [InlineData("archlinux", false)]
    [InlineData("maven:3.9-amazoncorretto-21", false)]
    [InlineData("openjdk:21", false)]
    [InlineData("registry.example/windows:1-noble", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-windowsservercore-ltsc2022", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra", true)]
    [InlineData("gcr.io/distroless/static", true)]
    [InlineData("registry.example/base", false)]
    [InlineData("eclipse-temurin:21-ubi9-minimal", false)]
    [InlineData("python:3.14-windowsservercore", false)]
    [InlineData("$BASE", false)]
    public void Where_nothing_can_be_installed_the_packages_stay(string image, bool isWithout)
    {
        Assert.IsType<InstallPackages>(Resolved(image));
        Assert.Equal(isWithout, ImagePackages.Of(image).IsWithout);
    }

    [Fact]
    public void A_stage_has_the_packages_of_the_image_below()
    {
        var dockerfile = new Dockerfile
        {
            Stages =
            [
                new(new From("alpine:3") { Name = "base" }, []),
                new(new From("base") { Name = "tools" }, []),
                new(new From("tools"), [new InstallPackages(["a"]) { Comment = "Tools" }]),
            ],
        };

        Assert.Equal("alpine:3", PackageInstallation.BaseImageOf(StageGraph.Of(dockerfile), 2));
        Assert.Equal(new Run(new ShellForm(["apk add --no-cache a"])) { Comment = "Tools" }, PackageInstallation.Resolve(dockerfile).Stages[2].Instructions[0]);
    }

    private static Instruction Resolved(string image) =>
        PackageInstallation.Resolve(new Dockerfile { Stages = [new(new From(image), [new InstallPackages(["a", "b c"])])] }).Stages[0].Instructions[0];
}
