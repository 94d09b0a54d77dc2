namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>A web app <c>Shop</c> for .NET 10 with an image, the facts that its build writes, and ASP.NET Core.</summary>
internal static class AppSample
{
    public const string Facts = """
        AssemblyName=Shop
        ProjectFile=Shop.csproj
        ProjectDirectory=/src/App
        DotNetVersion=10.0
        SdkKind=web
        OutputType=Exe
        UseAppHost=true

        """;

    /// <summary>Looks for just the marked diagnostics in an app and its image.</summary>
    /// <param name="attributes">The attributes of its image, with marks.</param>
    /// <param name="code">Its top-level statements, with marks; <c>app</c> and <c>builder</c> are there.</param>
    /// <param name="messages">The messages, or none to leave them open.</param>
    /// <param name="facts">The facts of the project.</param>
    /// <param name="settings">Its <c>appsettings.json</c>, or none.</param>
    public static Task VerifyAsync(string attributes, string code, string[]? messages = null, string facts = Facts, string? settings = null) => AnalyzerRun.VerifyAsync(
        $$"""
        using System;
        using System.Globalization;
        using System.Net;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        {{code}}

        {{attributes}}
        class Shop;
        """,
        messages,
        files: [new AdditionalFile("/src/App/obj/AttrDocker.facts", facts), .. settings is null ? Array.Empty<AdditionalFile>() : [new AdditionalFile("/src/App/appsettings.json", settings)]],
        references: Sources.WebReferences);
}
