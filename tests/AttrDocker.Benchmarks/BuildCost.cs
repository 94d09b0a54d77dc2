using System.Diagnostics;
using System.Globalization;

namespace AttrDocker.Benchmarks;

/// <summary>
/// What the package adds to <c>dotnet build</c> with nothing changed: two projects that differ in the package alone are built in turn,
/// and the times are compared pair by pair, so that a machine whose speed drifts does not decide.
/// </summary>
internal static class BuildCost
{
    /// <summary>An image as most are: its sources exist, so that the build has nothing to tell.</summary>
    private const string Attributes = """
        using AttrDocker;

        [BuildStage("debian:12"), WorkDir("/source"), Copy("App.csproj", "./"), Copy(".", "."), Run("make", "make install DESTDIR=/out")]
        [RuntimeStage("debian:12", Port = 8080), CopyFrom("builder", "/out", "/"), Entrypoint("/usr/bin/app")]

        """;

    public static int Run(int pairs)
    {
        var root = Directory.CreateTempSubdirectory("attrdocker-build-cost-").FullName;
        try
        {
            var (with, without) = (Path.Combine(root, "with"), Path.Combine(root, "without"));
            CreateProject(with, package: true);
            CreateProject(without, package: false);
            Measure("build, nothing changed", pairs, with, without, static _ => { });
            Measure("build, one file changed", pairs, with, without, static folder =>
                File.WriteAllText(Path.Combine(folder, "Changed.cs"), $"class Changed {{ public const string At = \"{Guid.NewGuid()}\"; }}"));
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void CreateProject(string folder, bool package)
    {
        var source = Path.Combine(RepositoryRoot(), "artifacts", "package");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                {(package ? "<PackageReference Include=\"AttrDocker\" Version=\"*\" />" : "")}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), (package ? Attributes : "") + "static class Program { static void Main() { } }\n");
        for (var i = 0; i < 50; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"Class{i}.cs"), Sources.Ordinary(i));
        }

        DotNet(folder, "build");
        if (package && !File.Exists(Path.Combine(folder, "Dockerfile")))
        {
            throw new InvalidOperationException("The package wrote no Dockerfile: run 'dotnet pack' first.");
        }
    }

    private static void Measure(string what, int pairs, string with, string without, Action<string> before)
    {
        var ratios = new List<double>();
        var (withTimes, withoutTimes) = (new List<double>(), new List<double>());
        for (var i = -1; i < pairs; i++)
        {
            before(with);
            before(without);

            // Who goes first alternates, so that warming up favours neither.
            var (a, b) = i % 2 == 0 ? (Time(with), Time(without)) : Swap(Time(without), Time(with));
            if (i >= 0)
            {
                withTimes.Add(a);
                withoutTimes.Add(b);
                ratios.Add(a / b);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: with {Median(withTimes):F3} s, without {Median(withoutTimes):F3} s, ratio by pair: median {Median(ratios):F3}, min {ratios.Min():F3}, max {ratios.Max():F3} ({pairs} pairs)"));
    }

    internal static (double A, double B) Swap(double b, double a) => (a, b);

    private static double Time(string folder)
    {
        var clock = Stopwatch.StartNew();
        DotNet(folder, "build --no-restore");
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>Runs the <c>dotnet</c> command in a folder; it must succeed.</summary>
    internal static void DotNet(string folder, string arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments + " -nologo -v:q") { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["CI"] = "";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    internal static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AttrDocker.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run this from the repository.");
        }

        return folder.FullName;
    }
}
