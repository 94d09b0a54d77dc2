using System.Diagnostics;
using System.Globalization;

namespace AttrDocker.Benchmarks;

/// <summary>
/// What the facts add to a build with nothing changed, of an application with many projects in its closure. The target that writes
/// them and the one that it depends on are run in turn, in processes that do little else: in a whole build of so many projects, some
/// seconds, the difference would be lost in the noise.
/// </summary>
internal static class FactsCost
{
    private const string Project = "src/App/App.csproj";

    public static int Run(int pairs, int projects)
    {
        var root = Directory.CreateTempSubdirectory("attrdocker-facts-cost-").FullName;
        try
        {
            CreateSolution(root, projects);
            BuildCost.DotNet(root, $"restore {Project}");
            Measure("nothing changed", root, pairs, static _ => { });
            Measure("a project file changed", root, pairs, static root => File.SetLastWriteTimeUtc(Path.Combine(root, "src/Library1/Library1.csproj"), DateTime.UtcNow));
            var facts = File.ReadAllLines(Path.Combine(root, "src/App/obj/Debug/net10.0/AttrDocker.facts"));
            Console.WriteLine($"{facts.Count(static line => line.StartsWith("Project=", StringComparison.Ordinal))} projects and {facts.Count(static line => line.StartsWith("Import=", StringComparison.Ordinal))} imports in the facts");
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>An application, and libraries each of which references the next two: every one is in the closure, by many ways.</summary>
    private static void CreateSolution(string root, int projects)
    {
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        Write(root, "Directory.Build.props", "<Project><PropertyGroup><RepoRoot>$(MSBuildThisFileDirectory)</RepoRoot><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        Write(root, "Directory.Build.targets", "<Project />");
        Write(root, "Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        Write(root, "src/Directory.Build.props", "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" /><Import Project=\"$(RepoRoot)eng/common.props\" /></Project>");
        Write(root, "eng/common.props", "<Project><PropertyGroup Condition=\"'$(Configuration)' == 'Release'\"><DebugType>none</DebugType></PropertyGroup></Project>");
        Write(root, "nuget.config", $"<configuration><packageSources><add key=\"attrdocker\" value=\"{Path.Combine(BuildCost.RepositoryRoot(), "artifacts", "package")}\" /></packageSources></configuration>");
        Write(root, Project, ProjectText(References(0, projects), "<PackageReference Include=\"AttrDocker\" VersionOverride=\"*\" />"));
        Write(root, "src/App/Program.cs", "static class Program { static void Main() { } }\n");
        for (var i = 1; i < projects; i++)
        {
            Write(root, $"src/Library{i}/Library{i}.csproj", ProjectText(References(i, projects), ""));
        }
    }

    private static string References(int project, int projects) =>
        string.Concat(new[] { project + 1, project + 2 }.Where(other => other < projects).Select(other => $"<ProjectReference Include=\"..\\Library{other}\\Library{other}.csproj\" />"));

    private static string ProjectText(string references, string packages) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <RestorePackagesPath>$(RepoRoot)packages</RestorePackagesPath>
            <CentralPackageFloatingVersionsEnabled>true</CentralPackageFloatingVersionsEnabled>
          </PropertyGroup>
          <ItemGroup>
            {references}{packages}
          </ItemGroup>
        </Project>
        """;

    private static void Write(string root, string relative, string text)
    {
        var file = Path.Combine(root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static void Measure(string what, string root, int pairs, Action<string> before)
    {
        var (with, without, differences) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = -1; i < pairs; i++)
        {
            before(root);
            var (a, b) = i % 2 == 0 ? (Time(root, "_AttrDockerWriteFacts"), Time(root, "GenerateMSBuildEditorConfigFile")) : BuildCost.Swap(Time(root, "GenerateMSBuildEditorConfigFile"), Time(root, "_AttrDockerWriteFacts"));
            if (i >= 0)
            {
                with.Add(a);
                without.Add(b);
                differences.Add(a - b);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: with the facts {BuildCost.Median(with) * 1000:F0} ms, without {BuildCost.Median(without) * 1000:F0} ms, difference by pair: median {BuildCost.Median(differences) * 1000:F1} ms, min {differences.Min() * 1000:F1}, max {differences.Max() * 1000:F1} ({pairs} pairs)"));
    }

    private static double Time(string root, string target)
    {
        var clock = Stopwatch.StartNew();
        BuildCost.DotNet(root, $"msbuild {Project} -t:{target} -m:1");
        return clock.Elapsed.TotalSeconds;
    }
}
