using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class PackageManagerShouldBelongToTheDistributionTests : RuleTest<PackageManagerShouldBelongToTheDistribution>
{
    [Fact]
    public void The_one_of_Alpine_on_Ubuntu_triggers() => Triggers(
        Text("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nRUN apk add --no-cache icu-libs"),
        new(0, 0, Part.Command),
        "'apk' is not in 'mcr.microsoft.com/dotnet/aspnet:10.0', which is Ubuntu 24.04. Use 'apt-get', with the names that its packages have.");

    [Fact]
    public void The_line_of_the_command_is_pointed_at() => Triggers(
        Text("FROM alpine:3.22\nRUN mkdir /x && \\\n    apt-get update && \\\n    apt-get install -y curl"),
        new(0, 0, Part.Command, 1),
        "'apt-get' is not in 'alpine:3.22', which is Alpine 3.22. Use 'apk', with the names that its packages have.");

    [Fact]
    public void A_heredoc_is_pointed_at() => Triggers(
        Text("FROM node:22-alpine\nRUN <<EOF\nyum install -y curl\nEOF\n"),
        new(0, 0, Part.Heredoc),
        "'yum' is not in 'node:22-alpine', which is Alpine. Use 'apk', with the names that its packages have.");

    [Fact]
    public void An_image_without_packages_triggers() => Triggers(
        Text("FROM busybox\nRUN apk add curl"),
        new(0, 0, Part.Command),
        "'apk' is not in 'busybox', which is BusyBox. Install in another stage, and copy what is needed.");

    [Theory]
    [InlineData("golang:1.25", "apk add git")]
    [InlineData("python:3.13-slim", "sudo dnf install -y gcc")]
    [InlineData("rockylinux:9", "apt-get update")]
    [InlineData("rockylinux:9-minimal", "dnf install -y git")]
    [InlineData("centos:7", "dnf install -y git")]
    [InlineData("tomcat:10", "yum install -y git")]
    [InlineData("debian:12-slim", "sh -c 'yum install curl'")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:8.0-alpine3.22", "apt-get update")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:9.0-azurelinux3.0", "apt-get update")]
    public void A_foreign_one_triggers(string image, string command) => Assert.Single(Check(Text($"FROM {image}\nRUN {command}")));

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nRUN apt-get update && apt-get install -y curl")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine\nRUN apk add --no-cache icu-libs")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0\nRUN tdnf install -y fontconfig")]
    [InlineData("FROM rockylinux:9-minimal\nRUN microdnf install -y curl")]
    [InlineData("FROM fedora\nRUN yum install -y curl")]
    [InlineData("FROM debian:12\nRUN if command -v apk; then apk add curl; else apt-get update; fi")]
    [InlineData("FROM debian:12\nRUN apt-get update || apk add curl")]
    [InlineData("FROM debian:12\nRUN apt-get update && apt-get install -y dnf\nRUN dnf --installroot=/x install bash")]
    [InlineData("FROM debian:12\nCOPY --from=alpine /sbin/apk /sbin/apk\nRUN apk add curl")]
    [InlineData("FROM debian:12\nCOPY setup.sh /\nRUN /setup.sh\nRUN apk add curl")]
    [InlineData("FROM debian:12\nRUN echo apk add")]
    [InlineData("FROM maven:3.9-amazoncorretto-21\nRUN yum install -y git")]
    [InlineData("FROM openjdk:21\nRUN yum install -y git")]
    [InlineData("FROM centos:7\nRUN yum install -y git")]
    [InlineData("FROM oraclelinux:9-slim\nRUN microdnf install -y git")]
    [InlineData("FROM python:3.13-windowsservercore-ltsc2022\nRUN apk add x")]
    [InlineData("FROM example.com/debian:12\nRUN apk add curl")]
    [InlineData("FROM alpine\nSHELL [\"pwsh\", \"-c\"]\nRUN apt-get $(")]
    public void Its_own_one_or_an_unknown_base_is_silent(string text) => Silent(Text(text));
}
