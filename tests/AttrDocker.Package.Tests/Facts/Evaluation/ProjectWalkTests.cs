using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Facts.Evaluation;

namespace AttrDocker.Package.Tests.Facts.Evaluation;

public sealed class ProjectWalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_directory_files_are_imported_and_those_that_they_import()
    {
        Project("src/App/App.csproj", "");
        Project("Directory.Build.props", "");
        Project("Directory.Build.targets", "");
        Project("Directory.Packages.props", "");
        Project("src/Directory.Build.props", """<Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />""");
        Assert.Equal(["src/Directory.Build.props", "Directory.Build.props", "Directory.Packages.props", "Directory.Build.targets"], Imports("src/App/App.csproj"));
    }

    [Fact]
    public void Properties_lead_to_imports()
    {
        Project("App/App.csproj", """
            <PropertyGroup><Eng>..\eng\</Eng></PropertyGroup>
            <Import Project="$(Eng)*.props" />
            <ImportGroup Condition="'$(FromProps)' == 'yes'"><Import Project="$(MSBuildProjectDirectory)/../eng/b.targets;../eng/missing.targets" /></ImportGroup>
            <Choose>
              <When Condition="'$(FromProps)' == 'no'"><PropertyGroup><Chosen>../eng/when.targets</Chosen></PropertyGroup></When>
              <Otherwise><PropertyGroup><Chosen>../eng/otherwise.targets</Chosen></PropertyGroup></Otherwise>
            </Choose>
            <Import Project="$(Chosen)" />
            <Import Project="Sdk.props" Sdk="Some.Sdk" />
            <Import Project="$(SolutionDir)solution.props" Condition="Exists('$(SolutionDir)solution.props')" />
            <Import Project="App.csproj" />
            <PropertyGroup><CustomAfterMicrosoftCommonTargets>$(CustomAfterMicrosoftCommonTargets);../eng/hook.targets</CustomAfterMicrosoftCommonTargets></PropertyGroup>
            <Target Name="Never"><PropertyGroup><Chosen>../eng/when.targets</Chosen></PropertyGroup></Target>
            """);
        Project("eng/a.props", "<PropertyGroup><FromProps>yes</FromProps></PropertyGroup>");
        foreach (var file in (string[])["b.props", "b.targets", "when.targets", "otherwise.targets", "hook.targets"])
        {
            Project("eng/" + file, "");
        }

        Assert.Equal(["eng/a.props", "eng/b.props", "eng/b.targets", "eng/otherwise.targets", "eng/hook.targets"], Imports("App/App.csproj"));
    }

    [Fact]
    public void What_the_configuration_decides_is_taken_to_hold()
    {
        Project("App.csproj", """
            <Import Project="release.props" Condition="'$(Configuration)' == 'Release'" />
            <Import Project="windows.props" Condition="'$(OS)' == 'Windows_NT'" />
            """);
        Project("release.props", "");
        Project("windows.props", "");
        Assert.Equal(["release.props"], Imports("App.csproj"));
    }

    [Fact]
    public void Directory_files_can_be_named_or_switched_off()
    {
        Project("App/App.csproj", "<PropertyGroup><ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets></PropertyGroup>");
        Project("Directory.Build.targets", "");
        Project("Directory.Packages.props", "");
        Project("other.props", "");
        Project("Directory.Build.props", "<PropertyGroup><DirectoryPackagesPropsPath>$(MSBuildThisFileDirectory)other.props</DirectoryPackagesPropsPath></PropertyGroup>");
        Assert.Equal(["Directory.Build.props", "other.props"], Imports("App/App.csproj"));
    }

    [Fact]
    public void References_are_those_that_the_last_values_of_the_properties_give()
    {
        foreach (var name in (string[])["A", "B", "C", "D", "E", "F", "G a;b#%25ü"])
        {
            Project($"{name}/{name}.csproj", "");
        }

        Project("Directory.Build.props", """<ItemGroup><ProjectReference Include="$(Root)/A/A.csproj" Condition="'$(WithA)' == 'true'" /></ItemGroup>""");
        Project("App/App.csproj", """
            <PropertyGroup><Root>..</Root><WithA>true</WithA></PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="..\B\B.csproj; ../Missing/Missing.csproj; @(Others)" />
              <ProjectReference Include="../C/C.csproj" Condition="'$(TargetFramework)' == 'net48'" ReferenceOutputAssembly="false" />
              <ProjectReference Include="../D/D.csproj" Condition="'$(UseLocalD)' == 'true'" />
              <ProjectReference Include="../G*/*.csproj;../?/E.csproj;../**/F.csproj" Exclude="../F/F.csproj" />
              <ProjectReference Remove="../E/E.csproj" />
            </ItemGroup>
            """);
        Assert.Equal(["A/A.csproj", "B/B.csproj", "C/C.csproj", "G a;b#%25ü/G a;b#%25ü.csproj"], Relative(Walk("App/App.csproj").References));
    }

    [Fact]
    public void A_project_that_is_not_on_disk_or_no_xml_still_has_its_directory_files()
    {
        Project("Directory.Build.props", "");
        _folder.Write("broken.csproj", "<Project><PropertyGroup>");
        _folder.Write("Directory.Build.targets", "not xml at all");
        Assert.Equal(["Directory.Build.props", "Directory.Build.targets"], Imports("app.cs.csproj"));
        Assert.Equal(["Directory.Build.props", "Directory.Build.targets"], Imports("broken.csproj"));
    }

    [Fact]
    public void An_old_project_with_a_namespace_is_read_too()
    {
        Project("own.props", "");
        _folder.Write("App.csproj", "<Project ToolsVersion=\"15.0\" xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><Import Project=\"own.props\" /><Import Project=\"$(MSBuildToolsPath)\\Microsoft.CSharp.targets\" /></Project>");
        Assert.Equal(["own.props"], Imports("App.csproj"));
    }

    private void Project(string file, string content) => _folder.Write(file, $"<Project>{content}</Project>");

    private ProjectWalk Walk(string project)
    {
        var files = new WatchedFiles();
        return ProjectWalk.Of(_folder[project], files, new ProjectXml(files));
    }

    private string[] Imports(string project) => Relative(Walk(project).Imports);

    private string[] Relative(IEnumerable<string> files) => [.. files.Select(file => Path.GetRelativePath(_folder.Path, file))];
}
