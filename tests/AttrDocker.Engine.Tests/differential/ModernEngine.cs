using System.ComponentModel;
using System.Text.Json;

namespace AttrDocker.Engine.Tests.Differential;

/// <summary>An engine whose Dockerfile frontend can be asked what it thinks of a file without building it: BuildKit 0.15 or later.</summary>
internal static class ModernEngine
{
    private const string Variable = "ATTRDOCKER_MODERN_ENGINE";

    private static readonly Lazy<string?> WhyNot = new(Refusal);

    /// <summary>
    /// The engine that <c>ATTRDOCKER_MODERN_ENGINE</c> names a docker client of. Without one the calling test is skipped and says why,
    /// or fails where <c>ATTRDOCKER_MODERN_ENGINE_REQUIRED=1</c> says that it must run.
    /// </summary>
    public static Engine OfThisMachine
    {
        get
        {
            if (WhyNot.Value is { } reason)
            {
                Engine.SkipUnlessRequired(reason, Variable + "_REQUIRED");
            }

            return new Engine(Client!);
        }
    }

    private static string? Client => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } client ? client : null;

    /// <summary>What an engine refuses a Dockerfile for, in its own words; <see langword="null"/> where it accepts it. Nothing is built.</summary>
    public static string? Refusal(this Engine engine, string dockerfile)
    {
        using var folder = new TemporaryFolder();
        var command = engine.Run("buildx", "build", "--progress=quiet", "--call=check,format=json", "--file", folder.Write("Dockerfile", dockerfile), folder.Folder("context"));
        if (command.Output.IndexOf('{') is >= 0 and var start)
        {
            using var answer = JsonDocument.Parse(command.Output.AsMemory(start));
            return answer.RootElement.TryGetProperty("buildError", out var error) ? error.GetProperty("message").GetString() : null;
        }

        // An empty or unreadable file is refused before there is anything to check.
        return command.Error.Contains("ERROR: ") ? command.Error[command.Error.IndexOf("ERROR: ", StringComparison.Ordinal)..].Trim()
            : throw new EngineException("The engine did not answer.", command);
    }

    private static string? Refusal()
    {
        if (Client is not { } client)
        {
            return $"{Variable} names no docker client with build checks. Run differential/start-modern-engine beside this test's source and set it to what that prints.";
        }

        try
        {
            return new Engine(client).Refusal("FROM scratch\nRUN <<EOF\nEOF\n") is { } message ? $"{client} refuses a heredoc: {message}" : null;
        }
        catch (EngineException exception)
        {
            return $"{client} has no build checks: {exception.Command.Error.Trim()}";
        }
        catch (Win32Exception exception)
        {
            return $"{client} cannot be started: {new Win32Exception(exception.NativeErrorCode).Message}.";
        }
    }
}
