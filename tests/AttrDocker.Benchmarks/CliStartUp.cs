using System.Diagnostics;
using System.Globalization;

namespace AttrDocker.Benchmarks;

/// <summary>
/// Times whole processes of the command line, several builds of it side by side: each round runs all of them, so that a busy
/// machine slows all alike. A tool is an executable, or an assembly for <c>dotnet</c>.
/// </summary>
internal static class CliStartUp
{
    private const int Rounds = 15;
    private const int Files = 1000;

    private const string Dockerfile = """
        FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
        WORKDIR /src
        COPY Directory.Build.props Directory.Packages.props ./
        COPY src/Shop/Shop.csproj src/Shop/
        RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore src/Shop
        COPY . .
        RUN --mount=type=cache,target=/root/.nuget/packages \
            dotnet publish src/Shop -c Release -o /app --no-restore

        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ENV ASPNETCORE_HTTP_PORTS=8080 LANG=C.UTF-8
        WORKDIR /app
        COPY --from=build /app ./
        EXPOSE 8080
        USER $APP_UID
        ENTRYPOINT ["dotnet", "Shop.dll"]

        """;

    /// <summary>Measures and prints medians in milliseconds.</summary>
    /// <returns>The exit code: 0, or 2 without a tool.</returns>
    public static int Run(string[] tools)
    {
        if (tools.Length == 0)
        {
            Console.Error.WriteLine("Name the builds to time, such as artifacts/native/attrdocker or bin/Release/net10.0/attrdocker.dll.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("attrdocker-").FullName;
        try
        {
            Generate(folder);
            string[][] commands = [["--version"], ["lint", Path.Combine(folder, "s0", "Dockerfile")], ["lint", folder], ["lint", folder, "--format", "json"]];
            string[] names = ["--version", "lint, 1 file", $"lint, {Files} files", $"lint, {Files} files, json"];
            for (var i = 0; i < commands.Length; i++)
            {
                var times = tools.Select(static _ => new List<double>()).ToArray();
                for (var round = 0; round < Rounds; round++)
                {
                    for (var tool = 0; tool < tools.Length; tool++)
                    {
                        times[tool].Add(Time(tools[tool], commands[i]));
                    }
                }

                for (var tool = 0; tool < tools.Length; tool++)
                {
                    times[tool].Sort();
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"{names[i],-24} {times[tool][Rounds / 2],6:0} ms (fastest {times[tool][0],6:0})  {tools[tool]}"));
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static void Generate(string folder)
    {
        for (var i = 0; i < Files; i++)
        {
            var service = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"s{i}")));
            File.WriteAllText(Path.Combine(service.FullName, "Dockerfile"), Dockerfile.Replace("Shop", string.Create(CultureInfo.InvariantCulture, $"Shop{i}"), StringComparison.Ordinal));
        }
    }

    private static double Time(string tool, string[] arguments)
    {
        var start = tool.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [tool, .. arguments]) : new ProcessStartInfo(tool, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    }
}
