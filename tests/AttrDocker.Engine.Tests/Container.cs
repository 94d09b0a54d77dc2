using System.Globalization;

namespace AttrDocker.Engine.Tests;

/// <summary>A container that a test started; it is removed, running or not, with it.</summary>
internal sealed class Container(Engine engine, string id, int port) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The exit code of the container's first process, 137 when it had to be killed.</summary>
    public int ExitCode => int.Parse(engine.Ask("inspect", "--format", "{{.State.ExitCode}}", id), CultureInfo.InvariantCulture);

    /// <summary>Asks for <c>/</c> over HTTP until something answers.</summary>
    /// <exception cref="EngineException">The container ended first; the message holds its log.</exception>
    /// <exception cref="TimeoutException">Nothing answered; the message holds the container's log.</exception>
    public async Task<string> Ask(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{Address()}/"), Timeout = TimeSpan.FromSeconds(5) };
        for (var end = DateTime.UtcNow + Patience; ;)
        {
            try
            {
                return await http.GetStringAsync("", cancellation);
            }
            // The port is published before the service listens, so early calls are refused or cut off.
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
            {
                if (DateTime.UtcNow > end)
                {
                    throw new TimeoutException($"Nothing answers on {http.BaseAddress} ({exception.Message}). The container's log:\n{Log}", exception);
                }

                await Task.Delay(100, cancellation);
            }
        }
    }

    /// <summary>Stops the container as <c>docker stop</c> does: SIGTERM, and SIGKILL when that is not heeded in time.</summary>
    public void Stop(TimeSpan patience) =>
        engine.Ask("stop", "--time", patience.TotalSeconds.ToString(CultureInfo.InvariantCulture), id);

    public void Dispose() => engine.Run("rm", "--force", "--volumes", id);

    private string Address()
    {
        var published = engine.Run("port", id, port.ToString(CultureInfo.InvariantCulture));
        return published.Succeeded
            ? published.Output.TrimEnd('\n')
            : throw new EngineException("The container has ended and publishes nothing. Its log is:", Log);
    }

    private Command Log => engine.Run("logs", id);
}
