using System.Runtime.InteropServices;
using AttrDocker.Engine.Tests.Differential;

namespace AttrDocker.Engine.Tests.Apps;

/// <summary>An app that is compiled to native code in its image, which then has neither .NET nor a shell.</summary>
public sealed class NativeAppTests : IDisposable
{
    private const string RuntimeDeps = "mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_native_app_becomes_an_image_with_little_else_that_runs_as_its_user()
    {
        var engine = ModernEngine.OfThisMachine.WithImages(SdkWithPackages.NativeSdk, RuntimeDeps);
        var repository = Write();
        using var sdk = new SdkWithPackages(engine, _folder, SdkWithPackages.NativeSdk, (repository, "Native.csproj"));

        using var image = Build(engine, repository, sdk);

        Assert.Equal("native: True, wrote /app/new", engine.Ask("run", "--rm", image.Name));
        Assert.Equal("1654", image.Inspect().GetProperty("Config").GetProperty("User").GetString());
        Assert.Equal(["app/", "app/Native"], image.Files.Except(engine.Files(RuntimeDeps)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    // The runtime identifier is named so that the machine restores what the image will.
    private string Write()
    {
        _folder.Write("native/.git/HEAD", "ref: refs/heads/main\n");
        _folder.Write("native/Native.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <RuntimeIdentifiers>linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}</RuntimeIdentifiers>
                <AttrDockerDotNetImage>true</AttrDockerDotNetImage>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AttrDocker" Version="{SdkWithPackages.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        // WORKDIR makes the folder for the user that such a base image has.
        _folder.Write("native/Program.cs", """
            System.IO.File.WriteAllText("/app/new", "");
            System.Console.WriteLine($"native: {!System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeCompiled}, wrote /app/new");
            """);
        return _folder.Folder("native");
    }

    private static Image Build(Engine engine, string repository, SdkWithPackages sdk)
    {
        var tag = $"attrdocker-test-{Guid.NewGuid():N}";
        var command = engine.Run("buildx", "build", "--progress=plain", "--tag", tag, "--build-context", $"{SdkWithPackages.NativeSdk}={sdk.Reference}", repository);
        return command.Succeeded ? new Image(engine, tag) : throw new EngineException("The image does not build.", command);
    }
}
