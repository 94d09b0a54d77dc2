namespace AttrDocker.Package.Tests.Building;

public class FactsTests(PackedPackage package)
{
    private const string File = "obj/Debug/net10.0/AttrDocker.facts";

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
            InvariantGlobalization=a;b;c#%25 *?,($x)'
            RuntimeIdentifier=
            RuntimeIdentifiers=linux-x64;linux-arm64
            RepositoryRoot=..
            FrameworkReference=Microsoft.NETCore.App
            PackageReference=AttrDocker/{package.Version}
            Import=Directory.Build.props
            Import=Directory.Build.targets
            Import=Directory.Packages.props
            NuGetConfig=nuget.config

            """,
            project.Read("obj/Debug/net10.0/AttrDocker.facts"));
    }

    [Fact]
    public void What_the_project_says_of_its_image_follows_in_the_same_build_and_compiles_once()
    {
        using var project = new TestProject(package, repository: "src/App");

        // The default path is for the image that the project will ask for.
        project.Describe("alpine:3.20", "Described.Dockerfile");
        project.Write("../Library/Library.csproj", Library(""));
        project.Write("../Deep/Deep.csproj", Library(""));
        project.Build().MustSucceed();
        var before = Facts(project);

        project.Write("App.csproj", project.Read("App.csproj").Replace("</Project>", """
            <PropertyGroup>
              <AttrDockerDotNetImage>true</AttrDockerDotNetImage>
              <Title>One; two</Title><Description>100%
            sure</Description><Authors>Me</Authors>
              <ContainerUser>app</ContainerUser><ContainerFamily>alpine</ContainerFamily><ContainerImageTags>1;latest</ContainerImageTags>
            </PropertyGroup>
            <ItemGroup>
              <ContainerPort Include="8080;9090" /><ContainerPort Include="53" Type="udp" />
              <ContainerEnvironmentVariable Include="A" Value="x;y=z" /><ContainerLabel Include="l" Value="v" />
              <ContainerAppCommand Include="dotnet" /><ContainerAppCommandArgs Include="App.dll;--run" /><ContainerDefaultArgs Include="--help" />
              <FrameworkReference Include="Microsoft.AspNetCore.App" />
              <ProjectReference Include="..\Library\Library.csproj" />
            </ItemGroup></Project>
            """, StringComparison.Ordinal));
        project.Write("../Library/Library.csproj", Library("""<ProjectReference Include="../Deep/Deep.csproj" />"""));
        project.Write("../Library/packages.lock.json", "{ \"version\": 1, \"dependencies\": {} }");
        project.Write("../Library/Directory.Build.props", "<Project><Import Project=\"../common.props\" /></Project>");
        project.Write("../common.props", "<Project />");
        project.Write("../../global.json", "{ \"sdk\": { \"version\": \"10.0.100\", \"rollForward\": \"latestMinor\" } }");
        project.Write("../../nuget.config", """<configuration><packageSources><add key="far" value="https://far.example/v3/index.json" /><add key="near" value="feed" /></packageSources></configuration>""");
        Directory.CreateDirectory(project["../../feed"]);
        project.Write("Directory.Build.rsp", "-nologo");
        project.Build().MustSucceed();
        Assert.Equal(
            [
                "RepositoryRoot=../..", "DotNetImage=true", "Title=One; two", "Description=100%25%0Asure", "Authors=Me", "ContainerFamily=alpine", "ContainerUser=app",
                "ContainerImageTags=1;latest", "ContainerAppCommand=dotnet", "ContainerAppCommandArgs=App.dll", "ContainerAppCommandArgs=--run", "ContainerDefaultArgs=--help",
                "ContainerPort=8080/tcp", "ContainerPort=9090/tcp", "ContainerPort=53/udp", "ContainerEnvironmentVariable=A=x;y=z", "ContainerLabel=l=v",
                "FrameworkReference=Microsoft.AspNetCore.App", "FrameworkReference=Microsoft.NETCore.App", $"PackageReference=AttrDocker/{package.Version}",
                "Project=../Deep/Deep.csproj", "Project=../Library/Library.csproj",
                "Import=../Library/Directory.Build.props", "Import=../common.props", "Import=Directory.Build.props", "Import=Directory.Build.targets", "Import=Directory.Packages.props",
                "ResponseFile=Directory.Build.rsp", "NuGetConfig=nuget.config", "NuGetConfig=../../nuget.config", "LocalFeed=../../feed",
                "PackageSource=far|https://far.example/v3/index.json|public", "LockFile=../Library/packages.lock.json",
                "GlobalJson=../../global.json", "SdkVersion=10.0.100", "SdkRollForward=latestMinor",
            ],
            Facts(project).SkipWhile(line => !line.StartsWith("RepositoryRoot", StringComparison.Ordinal)));
        Assert.Equal(before.TakeWhile(line => !line.StartsWith("RepositoryRoot", StringComparison.Ordinal)), Facts(project).TakeWhile(line => !line.StartsWith("RepositoryRoot", StringComparison.Ordinal)));

        var (written, compiled) = (project.TimeOf(File), project.TimeOf("obj/Debug/net10.0/App.dll"));
        project.Build().MustSucceed();
        Assert.Equal((written, compiled), (project.TimeOf(File), project.TimeOf("obj/Debug/net10.0/App.dll")));

        // The compiler sees them: it runs once for a fact alone, and no more.
        project.Write("../Library/packages.lock.json", "{ \"version\": 1, \"dependencies\": { \"net10.0\": {} } }");
        System.IO.File.Delete(project["../../global.json"]);
        project.Build().MustSucceed();
        Assert.DoesNotContain("SdkVersion=10.0.100", Facts(project));
        Assert.NotEqual(compiled, project.TimeOf("obj/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void A_publish_and_a_runtime_on_the_command_line_change_no_fact()
    {
        using var project = new TestProject(package, """
            <TargetFramework>net10.0</TargetFramework>
            <PublishSingleFile Condition="'$(Single)' == 'true'">true</PublishSingleFile>
            """);
        DotNet.Run(project.Folder, "restore").MustSucceed();
        var facts = new List<string>();
        foreach (var command in (string[])["-p:Single=true", "-p:Single=true;_IsPublishing=true", "-p:Single=true;_CommandLineDefinedRuntimeIdentifier=true;RuntimeIdentifier=linux-arm64"])
        {
            DotNet.Run(project.Folder, "msbuild", "-t:_AttrDockerWriteFacts", command).MustSucceed();
            var file = Directory.GetFiles(project["obj"], "AttrDocker.facts", SearchOption.AllDirectories).Single();
            facts.Add(System.IO.File.ReadAllText(file));
            System.IO.File.Delete(file);
        }

        Assert.Contains("SelfContained=true\n", facts[0], StringComparison.Ordinal);
        Assert.Contains("RuntimeIdentifier=\nRuntimeIdentifiers=\n", facts[0], StringComparison.Ordinal);
        Assert.Equal(facts[0], facts[1]);
        Assert.Equal(facts[0], facts[2]);
    }

    [Fact]
    public void The_imports_are_those_of_msbuild_itself()
    {
        using var project = new TestProject(package, """
            <TargetFramework>net10.0</TargetFramework>
            <Eng>$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory), 'repository.marker'))/eng</Eng>
            <CustomBeforeMicrosoftCommonTargets>$(Eng)/before.targets</CustomBeforeMicrosoftCommonTargets>
            """, repository: "a ü#b'c/App");
        project.Write("App.csproj", project.Read("App.csproj").Replace("</Project>", """
            <Import Project="$(Eng)\*.props" />
            <Import Project="../../eng/$(OutputType.ToLowerInvariant()).targets" Condition=" '$(MSBuildProjectName)' == 'App' and !Exists('none') " />
            <Import Project="../../eng/never.targets" Condition="'$(Nobody)' == 'true' or HasTrailingSlash('$(Eng)')" /></Project>
            """, StringComparison.Ordinal));
        project.Write("../../repository.marker", "");
        project.Write("Directory.Build.props", """<Project><Import Project="$([MSBuild]::GetPathOfFileAbove('$(MSBuildThisFile)', '$(MSBuildThisFileDirectory)../'))" /></Project>""");
        project.Write("../../Directory.Build.props", "<Project><PropertyGroup><AfterMicrosoftNETSdkTargets>$(AfterMicrosoftNETSdkTargets);$(MSBuildThisFileDirectory)eng/after.targets</AfterMicrosoftNETSdkTargets></PropertyGroup></Project>");
        foreach (var file in (string[])["one.props", "two.props", "exe.targets", "before.targets", "after.targets", "never.targets"])
        {
            project.Write("../../eng/" + file, "<Project />");
        }

        DotNet.Run(project.Folder, "restore").MustSucceed();
        DotNet.Run(project.Folder, "msbuild", "-t:_AttrDockerWriteFacts").MustSucceed();
        // The whole project in one text, each import headed by its path.
        DotNet.Run(project.Folder, "msbuild", "-pp:whole.xml").MustSucceed();
        var imported = project.Read("whole.xml").Split('\n')
            .Where(line => line.StartsWith(project.Root, StringComparison.Ordinal) && !line.StartsWith(project["obj"], StringComparison.Ordinal) && !line.StartsWith(project["App.csproj"], StringComparison.Ordinal))
            .Select(line => "Import=" + Path.GetRelativePath(project.Folder, line.TrimEnd()).Replace("%", "%25", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(imported, Facts(project).Where(line => line.StartsWith("Import=", StringComparison.Ordinal)));
        Assert.Contains("Import=../../eng/exe.targets", imported);
    }

    [Fact]
    public void Each_framework_has_its_own_facts()
    {
        using var project = new TestProject(package, "<TargetFrameworks>net10.0; netstandard2.0</TargetFrameworks><OutputType>Library</OutputType><LangVersion>latest</LangVersion>");
        project.Build("-p:AttrDockerMode=Off").MustSucceed();
        Assert.Contains("TargetFramework=netstandard2.0\nTargetFrameworks=net10.0;netstandard2.0\nDotNetVersion=\nSdkKind=library\n", project.Read("obj/Debug/netstandard2.0/AttrDocker.facts"), StringComparison.Ordinal);
        Assert.Contains("TargetFramework=net10.0\nTargetFrameworks=net10.0;netstandard2.0\nDotNetVersion=10.0\nSdkKind=library\n", project.Read("obj/Debug/net10.0/AttrDocker.facts"), StringComparison.Ordinal);
    }

    private static string Library(string items) =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";

    private static string[] Facts(TestProject project) => project.Read(File).TrimEnd('\n').Split('\n');
}
