using System.Globalization;

namespace AttrDocker.Engine.Tests;

/// <summary>A container that a test started; it is removed, running or not, with it.</summary>
internal sealed class Container(Engine engine, string id, int port) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The exit code of the container's first process, 137 when it had to be killed.</summary>
    public int ExitCode => int.Parse(engine.Ask("inspect", "--format", "{{.State.ExitCode}}", id), CultureInfo.InvariantCulture);

    /// <summary>Its name at the engine.</summary>
    public string Id => id;

    /// <summary>Where its port is published.</summary>
    public Uri BaseAddress => new($"http://{Address()}/");

    /// <summary>Asks over HTTP until something answers, and answers as wished.</summary>
    /// <param name="cancellation">Ends the asking.</param>
    /// <param name="path">What to ask for.</param>
    /// <param name="isWished">Whether an answer is the one to wait for; any is, if not given.</param>
    /// <exception cref="EngineException">The container ended first; the message holds its log.</exception>
    /// <exception cref="TimeoutException">Nothing answered; the message holds the container's log.</exception>
    public async Task<string> Ask(CancellationToken cancellation, string path = "", Func<string, bool>? isWished = null)
    {
        using var http = new HttpClient { BaseAddress = BaseAddress, Timeout = TimeSpan.FromSeconds(5) };
        for (var end = DateTime.UtcNow + Patience; ;)
        {
            try
            {
                var answer = await http.GetStringAsync(path, cancellation);
                if (isWished?.Invoke(answer) != false)
                {
                    return answer;
                }

                if (DateTime.UtcNow > end)
                {
                    throw new TimeoutException($"{http.BaseAddress}{path} still answers: {answer}. The container's log:\n{Log}");
                }

                await Task.Delay(100, cancellation);
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
