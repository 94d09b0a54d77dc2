using System.ComponentModel;

namespace AttrDocker.Engine.Tests;

/// <summary>What came of looking for a container engine: one that builds with BuildKit, or the reason why there is none.</summary>
internal sealed record EngineSearch(Engine? Engine, string Reason)
{
    private static readonly Lazy<EngineSearch> Once = new(() => Among(Clients()));

    /// <summary>The search of this test run. An engine that is started later is not seen.</summary>
    public static EngineSearch Result => Once.Value;

    /// <summary>Looks among docker clients, the first one that does everything being taken.</summary>
    public static EngineSearch Among(IEnumerable<string> clients)
    {
        var reasons = new List<string>();
        foreach (var client in clients)
        {
            if (Refusal(client) is not { } reason)
            {
                return new EngineSearch(new Engine(client), "");
            }

            reasons.Add($"{client}: {reason}");
        }

        return new EngineSearch(null, reasons.Count == 0
            ? "There is no docker on PATH. Name a client in ATTRDOCKER_ENGINE, or install one."
            : $"No usable container engine. {string.Join(" ", reasons)}");
    }

    // A machine may have several: a newer client without BuildKit often hides the engine's own.
    private static IEnumerable<string> Clients()
    {
        if (Environment.GetEnvironmentVariable("ATTRDOCKER_ENGINE") is { Length: > 0 } named)
        {
            return [named];
        }

        var docker = OperatingSystem.IsWindows() ? "docker.exe" : "docker";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, docker))
            .Where(File.Exists);
    }

    private static string? Refusal(string client)
    {
        try
        {
            var version = Command.Run(client, ["version", "--format", "{{.Server.Version}}"], TimeSpan.FromSeconds(20));
            if (!version.Succeeded)
            {
                return $"no engine answers ({FirstLine(version.Error)}).";
            }

            new Engine(client).BuildAndInspect("FROM scratch\nLABEL probe=probe\n");
            return null;
        }
        catch (EngineException exception)
        {
            return $"cannot build with BuildKit ({FirstLine(exception.Command.Error)}).";
        }
        catch (TimeoutException exception)
        {
            return $"does not come to an end ({FirstLine(exception.Message)}).";
        }
        catch (Win32Exception exception)
        {
            // .NET's own message tells the working directory as well, the system's only what is wrong.
            return $"cannot be started ({new Win32Exception(exception.NativeErrorCode).Message}).";
        }
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
