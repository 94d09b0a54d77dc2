namespace AttrDocker.Tests;

/// <summary>Facts files of samples, in the form in which the build writes them.</summary>
internal static class SampleFacts
{
    /// <summary>A web project alone in its folder.</summary>
    public const string Web = """
        AssemblyName=App
        ProjectName=App
        ProjectFile=App.csproj
        ProjectDirectory=/src/App
        Version=1.0.0
        TargetFramework=net10.0
        TargetFrameworks=
        DotNetVersion=10.0
        SdkKind=web
        OutputType=Exe
        UseAppHost=true
        SelfContained=false
        PublishAot=
        PublishTrimmed=
        PublishSingleFile=
        InvariantGlobalization=
        RuntimeIdentifier=
        RuntimeIdentifiers=
        FrameworkReference=Microsoft.NETCore.App
        FrameworkReference=Microsoft.AspNetCore.App
        """;

    /// <summary>A worker alone in its folder.</summary>
    public const string Worker = """
        AssemblyName=App
        ProjectFile=App.csproj
        ProjectDirectory=/src/App
        TargetFramework=net10.0
        DotNetVersion=10.0
        SdkKind=worker
        OutputType=Exe
        UseAppHost=true
        FrameworkReference=Microsoft.NETCore.App
        """;

    /// <summary>A web project that references another one, in a repository with central package management.</summary>
    public const string Orders = """
        AssemblyName=Orders.Api
        ProjectName=Orders.Api
        ProjectFile=Orders.Api.csproj
        ProjectDirectory=/repo/src/Orders.Api
        TargetFramework=net10.0
        DotNetVersion=10.0
        SdkKind=web
        OutputType=Exe
        UseAppHost=true
        RepositoryRoot=../..
        FrameworkReference=Microsoft.AspNetCore.App
        PackageReference=Npgsql/10.0.0
        Project=../Orders.Domain/Orders.Domain.csproj
        Import=../../Directory.Build.props
        Import=../../Directory.Packages.props
        NuGetConfig=../../nuget.config
        GlobalJson=../../global.json
        """;

    /// <summary>Facts with other values for some keys, and with more items.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="lines">Lines <c>Key=value</c>; those of the same keys that are there give way.</param>
    public static string With(this string facts, params string[] lines)
    {
        var kept = facts.Split('\n').Where(line => !lines.Any(other => KeyOf(line) == KeyOf(other)));
        return string.Join("\n", kept.Concat(lines));
    }

    private static string KeyOf(string line) => line[..line.IndexOf('=', StringComparison.Ordinal)];
}
