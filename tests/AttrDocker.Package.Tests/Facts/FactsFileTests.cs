using AttrDocker.Tasks.Facts;

namespace AttrDocker.Package.Tests.Facts;

public sealed class FactsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _unfollowed = [];

    public FactsFileTests()
    {
        _folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        _folder.Write("src/App/App.csproj", """<Project><ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup></Project>""");
        _folder.Write("src/A/A.csproj", "<Project />");
        _folder.Write("src/B/B.csproj", "<Project />");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("src/A/A.csproj", """<Project><ItemGroup><ProjectReference Include="../B/B.csproj" /></ItemGroup></Project>""", "Project=../B/B.csproj")]
    [InlineData("Directory.Build.props", "<Project />", "Import=../../Directory.Build.props")]
    [InlineData("src/Directory.Build.targets", "<Project />", "Import=../Directory.Build.targets")]
    [InlineData("src/A/Directory.Build.props", "<Project />", "Import=../A/Directory.Build.props")]
    [InlineData("Directory.Packages.props", "<Project />", "Import=../../Directory.Packages.props")]
    [InlineData("Directory.Build.rsp", "-nologo", "ResponseFile=../../Directory.Build.rsp")]
    [InlineData("src/App/MSBuild.rsp", "-nologo", "ResponseFile=MSBuild.rsp")]
    [InlineData("NuGet.config", "<configuration />", "NuGetConfig=../../NuGet.config")]
    [InlineData("src/A/nuget.config", """<configuration><packageSources><add key="f" value="https://f|g" /></packageSources></configuration>""", "NuGetConfig=../A/nuget.config", "PackageSource=f|https://f%7Cg|public")]
    [InlineData("nuget.config", """<configuration><packageSources><add key="here" value="src" /><add key="away" value="/" /></packageSources></configuration>""", "NuGetConfig=../../nuget.config", "LocalFeed=..", "OutsideFeed=away|/|../../nuget.config|1")]
    [InlineData("nuget.config", """<configuration><packageSources><add key="rooted" value="$ROOT/src" /></packageSources></configuration>""", "NuGetConfig=../../nuget.config", "OutsideFeed=rooted|$ROOT/src|../../nuget.config|1")]
    [InlineData("src/nuget.config", "<configuration>\n<packageSources>\n<clear />\n<add key=\"a|b\" value=\"../../feed\" />\n<add key=\"c\" value=\"C:\\packages\" />\n</packageSources>\n</configuration>", "NuGetConfig=../nuget.config", "OutsideFeed=a%7Cb|../../feed|../nuget.config|4", "OutsideFeed=c|C:\\packages|../nuget.config|5")]
    [InlineData("nuget.config", """<configuration><packageSources><add key="off" value="/off" /><add key="set" value="%FEED%/x" /></packageSources><disabledPackageSources><add key="off" value="true" /></disabledPackageSources></configuration>""", "NuGetConfig=../../nuget.config")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><CopyOutputSymbolsToPublishDirectory>true</CopyOutputSymbolsToPublishDirectory></PropertyGroup></Project>", "CopyOutputSymbolsToPublishDirectory=true", "Import=../../Directory.Build.props")]
    [InlineData("src/A/packages.lock.json", "{}", "LockFile=../A/packages.lock.json")]
    [InlineData("src/App/packages.App.lock.json", "{}", "LockFile=packages.App.lock.json")]
    [InlineData("global.json", "\uFEFF{ /* pinned */ \"sdk\": { \"version\": \"10.0.100\", \"rollForward\": \"latestPatch\" } }", "GlobalJson=../../global.json", "SdkVersion=10.0.100", "SdkRollForward=latestPatch")]
    [InlineData("global.json", "[broken", "GlobalJson=../../global.json")]
    [InlineData(".config/dotnet-tools.json", "{}", "ToolManifest=../../.config/dotnet-tools.json")]
    [InlineData("src/App/dotnet-tools.json", "{}", "ToolManifest=dotnet-tools.json")]
    public void What_appears_in_the_repository_appears_in_the_facts(string file, string text, params string[] added)
    {
        Update();
        var before = Lines();
        Assert.False(Update());

        _folder.Write(file, text.Replace("$ROOT", _folder.Path, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_folder[file], DateTime.UtcNow.AddSeconds(1));
        Assert.True(Update());
        Assert.Equal(added.Select(line => line.Replace("$ROOT", _folder.Path, StringComparison.Ordinal)), Lines().Except(before));
        Assert.Empty(before.Except(Lines()));
        Assert.False(Update());

        File.Delete(_folder[file]);
        _folder.Write("src/A/A.csproj", "<Project />");
        Assert.True(Update());
        Assert.Equal(before, Lines());
    }

    [Fact]
    public void A_change_that_says_the_same_leaves_the_file_untouched()
    {
        Update();
        var time = File.GetLastWriteTimeUtc(_folder["obj/facts"]);
        _folder.Write("src/A/A.csproj", "<Project><!-- nothing new --></Project>");
        Assert.True(Update());
        Assert.Equal(time, File.GetLastWriteTimeUtc(_folder["obj/facts"]));
    }

    [Theory]
    [InlineData("obj/facts")]
    [InlineData("obj/facts.cache")]
    public void A_file_that_was_changed_or_deleted_is_written_anew(string file)
    {
        Update();
        var lines = Lines();
        _folder.Write(file, "AssemblyName=Something else\n");
        Assert.True(Update());
        Assert.Equal(lines, Lines());
        File.Delete(_folder[file]);
        Assert.True(Update());
        Assert.Equal(lines, Lines());
    }

    [Fact]
    public void Another_evaluation_gives_other_facts()
    {
        Update();
        Assert.True(Update(new() { File = _folder["src/App/App.csproj"], Values = ["AssemblyName=Other"], ProjectReferences = [_folder["src/App/../B/B.csproj"], _folder["Missing.csproj"]] }));
        Assert.Equal(["AssemblyName=Other", "RuntimeIdentifiers=", "RepositoryRoot=../..", "Project=../A/A.csproj", "Project=../B/B.csproj"], Lines());
    }

    [Fact]
    public void Versions_are_those_that_restore_has_found()
    {
        _folder.Write("assets.json", """
            { "version": 3, "targets": {
              "net9.0": { "One/0.9.0": { "type": "package" } },
              "net10.0": { "One/1.2.3": { "type": "package" }, "Three/3.0.0": { "type": "project" } } } }
            """);
        Update(new()
        {
            File = _folder["src/App/App.csproj"],
            TargetFramework = "net10.0",
            AssetsFile = _folder["assets.json"],
            PackageReferences = ["Three/", "one/1.*", "Two/[2.0,3)"],
            FrameworkReferences = ["Microsoft.NETCore.App", "Microsoft.AspNetCore.App", "Microsoft.NETCore.App"],
        });
        Assert.Equal(
            ["FrameworkReference=Microsoft.AspNetCore.App", "FrameworkReference=Microsoft.NETCore.App", "PackageReference=Three/", "PackageReference=Two/[2.0,3)", "PackageReference=one/1.2.3"],
            Lines().Where(line => line.Contains("Reference=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "linux-arm64")]
    [InlineData("<PropertyGroup><RuntimeIdentifiers>linux-arm64; linux-x64</RuntimeIdentifiers></PropertyGroup>", "linux-arm64;linux-x64")]
    public void The_runtime_of_this_machine_is_no_fact_unless_the_project_names_it(string properties, string expected)
    {
        _folder.Write("src/App/App.csproj", $"<Project>{properties}</Project>");
        Update(new() { File = _folder["src/App/App.csproj"], RuntimeIdentifiers = ["linux-arm64", "linux-x64"], MachineRuntimeIdentifier = "linux-x64" });
        Assert.Contains("RuntimeIdentifiers=" + expected, Lines());
    }

    [Fact]
    public void Values_keep_to_their_line()
    {
        Update(new() { File = _folder["src/App/App.csproj"], Values = ["Empty="], OptionalValues = ["Title=a=b;c%41\r\nd", "None="] });
        Assert.Equal(["Empty=", "RuntimeIdentifiers=", "RepositoryRoot=../..", "Title=a=b;c%2541%0D%0Ad", "Project=../A/A.csproj"], Lines());
    }

    [Fact]
    public void Projects_that_reference_each_other_are_told_once_and_odd_names_as_they_are()
    {
        _folder.Write("src/A/A.csproj", """<Project><ItemGroup><ProjectReference Include="..\App\App.csproj;../ü %3B%25#/C.fsproj" /></ItemGroup></Project>""");
        _folder.Write("src/ü ;%#/C.fsproj", """<Project><ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup></Project>""");
        Update();
        Assert.Equal(["Project=../A/A.csproj", "Project=../ü ;%25#/C.fsproj"], Lines().Where(line => line.StartsWith("Project=", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_lies_outside_of_the_repository_is_left_out_but_for_projects()
    {
        Directory.Delete(_folder[".git"], recursive: true);
        _folder.Write("src/.git", "gitdir: elsewhere");
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("nuget.config", "<configuration />");
        _folder.Write("global.json", "{}");
        _folder.Write("C/C.csproj", "<Project />");
        _folder.Write("src/A/A.csproj", """<Project><ItemGroup><ProjectReference Include="../../C/C.csproj" /></ItemGroup></Project>""");
        Update();
        Assert.Equal(["AssemblyName=App", "RuntimeIdentifiers=", "RepositoryRoot=..", "Project=../../C/C.csproj", "Project=../A/A.csproj"], Lines());
    }

    [Fact]
    public void Of_a_repository_that_was_chosen_nothing_outside_is_told()
    {
        _folder.Write("Directory.Build.targets", """<Project><ItemGroup><ProjectReference Include="$(MSBuildThisFileDirectory)C/C.csproj" /></ItemGroup></Project>""");
        _folder.Write("src/Directory.Build.props", "<Project />");
        _folder.Write("nuget.config", "<configuration />");
        _folder.Write("global.json", "{}");
        _folder.Write("C/C.csproj", "<Project />");
        Update(new() { File = _folder["src/App/App.csproj"], RepositoryRoot = _folder["src"], ProjectReferences = [_folder["C/C.csproj"]] });
        Assert.Equal(["RuntimeIdentifiers=", "RepositoryRoot=..", "Project=../A/A.csproj", "Import=../Directory.Build.props"], Lines());
    }

    [Fact]
    public void Without_a_repository_all_that_the_build_uses_is_told()
    {
        Directory.Delete(_folder[".git"], recursive: true);
        _folder.Write("Directory.Build.props", "<Project />");
        Update();
        Assert.Equal(["AssemblyName=App", "RuntimeIdentifiers=", "Project=../A/A.csproj", "Import=../../Directory.Build.props"], Lines());
    }

    [Fact]
    public void What_cannot_be_followed_is_told_with_its_file()
    {
        _folder.Write("src/A/A.csproj", """<Project><Import Project="$(SolutionDir)x.props" /><ItemGroup><ProjectReference Include="@(Other);$(OutDir)/B.csproj" /><ProjectReference Include="@(Other)" /></ItemGroup></Project>""");
        Update();
        var project = _folder["src/A/A.csproj"];
        Assert.Equal([project + ": $(SolutionDir)x.props", project + ": @(Other);$(OutDir)/B.csproj", project + ": @(Other)"], _unfollowed);
    }

    private bool Update() => Update(new() { File = _folder["src/App/App.csproj"], Values = ["AssemblyName=App"] });

    private bool Update(EvaluatedProject project) => new FactsFile(_folder["obj/facts"]).Update(project, _unfollowed.Add);

    private string[] Lines() => _folder.Read("obj/facts").TrimEnd('\n').Split('\n');
}
