using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AttrDocker.Cli.Inspecting;

namespace AttrDocker.Cli.Reports;

/// <summary>Writes JSON: indented, with <c>\n</c>, readable characters as they are, without members that are <see langword="null"/>.</summary>
internal static class JsonOutput
{
    // Characters beyond ASCII and quotes stay readable; no HTML is ever made of this.
    private static readonly JsonShapes Shapes = new(new JsonSerializerOptions(JsonShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the report of <c>lint</c>.</summary>
    public static void Write(JsonReport report, TextWriter output) => Write(report, Shapes.JsonReport, output);

    /// <summary>Writes the report of <c>lint</c> as SARIF.</summary>
    public static void Write(SarifLog log, TextWriter output) => Write(log, Shapes.SarifLog, output);

    /// <summary>Writes what <c>inspect</c> found.</summary>
    public static void Write(JsonDockerfile dockerfile, TextWriter output) => Write(dockerfile, Shapes.JsonDockerfile, output);

    private static void Write<T>(T value, JsonTypeInfo<T> shape, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(value, shape));
        output.Write('\n');
    }
}

/// <summary>The shapes that are written, made known at compile time: reflection costs start-up time.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(JsonDockerfile))]
internal sealed partial class JsonShapes : JsonSerializerContext;
