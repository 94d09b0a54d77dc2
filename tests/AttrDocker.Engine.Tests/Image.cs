using System.Globalization;
using System.Text.Json;

namespace AttrDocker.Engine.Tests;

/// <summary>An image that a test built; its name is removed from the engine with it.</summary>
internal sealed class Image(Engine engine, string tag) : IDisposable
{
    private readonly Lazy<IReadOnlySet<string>> _files = new(() => engine.Files(tag));

    /// <summary>The name it was built under.</summary>
    public string Name => tag;

    /// <summary>What it is, whatever it is called.</summary>
    public string Id => engine.Ask("image", "inspect", "--format", "{{.Id}}", tag);

    /// <summary>Bytes of all layers, those of the base image included.</summary>
    public long Size => long.Parse(engine.Ask("image", "inspect", "--format", "{{.Size}}", tag), CultureInfo.InvariantCulture);

    /// <summary>The image's paths, listed once: it takes a second or more.</summary>
    public IReadOnlySet<string> Files => _files.Value;

    /// <summary>The image's part of <c>docker image inspect</c>.</summary>
    public JsonElement Inspect()
    {
        using var answer = JsonDocument.Parse(engine.Ask("image", "inspect", tag));
        return answer.RootElement[0].Clone();
    }

    /// <summary>Starts a container that publishes a port on a free port of the loopback interface.</summary>
    public Container Start(int port) =>
        new(engine, engine.Ask("run", "--detach", "--publish", $"127.0.0.1::{port}", tag), port);

    /// <summary>Starts a container that shares another one's network, so that the two reach each other as <c>localhost</c>.</summary>
    public Container StartBeside(Container other, params IEnumerable<string> environment) =>
        new(engine, engine.Ask(["run", "--detach", "--network", $"container:{other.Id}", .. environment.SelectMany(variable => new[] { "--env", variable }), tag]), port: 0);

    public void Dispose() => engine.Run("image", "rm", tag);
}
