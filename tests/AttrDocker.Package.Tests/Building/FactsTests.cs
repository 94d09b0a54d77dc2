namespace AttrDocker.Package.Tests.Building;

public class FactsTests(PackedPackage package)
{
    [Fact]
    public void The_facts_are_one_line_each_whatever_the_values_hold()
    {
        using var project = new TestProject(
            package,
            """
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyName>App's one</AssemblyName>
            <Version>1.2.3-beta</Version>
            <RuntimeIdentifiers Condition="'$(Runtimes)' == 'true'">
              linux-x64;
              linux-arm64
            </RuntimeIdentifiers>
            <InvariantGlobalization>a;b%3Bc#%25 *?,($x)'</InvariantGlobalization>
            <UseAppHost>false</UseAppHost>
            """,
            repository: "a#b'c");
        // The target alone: a build for several runtimes would want packages that are not here.
        DotNet.Run(project.Folder, "restore").MustSucceed();
        DotNet.Run(project.Folder, "msbuild", "-t:_AttrDockerWriteFacts", "-p:Runtimes=true").MustSucceed();
        Assert.Equal(
            $"""
            AssemblyName=App's one
            ProjectName=App
            ProjectFile=App.csproj
            ProjectDirectory={project.Folder}
            Version=1.2.3-beta
            TargetFramework=net10.0
            TargetFrameworks=
            DotNetVersion=10.0
            SdkKind=console
            OutputType=Exe
            UseAppHost=false
            SelfContained=false
            PublishAot=
            PublishTrimmed=
            PublishSingleFile=
            InvariantGlobalization=a;b;c#% *?,($x)'
            RuntimeIdentifier=
            RuntimeIdentifiers=linux-x64;linux-arm64

            """,
            project.Read("obj/Debug/net10.0/AttrDocker.facts"));
    }

    [Fact]
    public void Each_framework_has_its_own_facts()
    {
        using var project = new TestProject(package, "<TargetFrameworks>net10.0; netstandard2.0</TargetFrameworks><OutputType>Library</OutputType><LangVersion>latest</LangVersion>");
        project.Build("-p:AttrDockerMode=Off").MustSucceed();
        Assert.Contains("TargetFramework=netstandard2.0\nTargetFrameworks=net10.0;netstandard2.0\nDotNetVersion=\nSdkKind=library\n", project.Read("obj/Debug/netstandard2.0/AttrDocker.facts"), StringComparison.Ordinal);
        Assert.Contains("TargetFramework=net10.0\nTargetFrameworks=net10.0;netstandard2.0\nDotNetVersion=10.0\nSdkKind=library\n", project.Read("obj/Debug/net10.0/AttrDocker.facts"), StringComparison.Ordinal);
    }
}
