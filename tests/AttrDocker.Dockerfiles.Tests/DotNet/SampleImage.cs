using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>The .NET image of a sample.</summary>
internal static class SampleImage
{
    public static PresetImage Of(string facts, PresetOutline? outline = null) =>
        DotNetPreset.Expand(outline ?? PresetOutline.Plain, ProjectFacts.Parse(facts));

    /// <summary>The text of an image with which nothing is wrong.</summary>
    public static string Text(string facts, PresetOutline? outline = null)
    {
        var image = Of(facts, outline);
        Assert.Empty(image.Findings);
        return DockerfileWriter.Write(image.Dockerfile!.WithRequiredSyntax());
    }

    /// <summary>What a stage is built on; the final one is the last.</summary>
    public static string BaseOf(PresetImage image, int fromEnd = 1) => image.Dockerfile!.Stages[^fromEnd].From.Image["mcr.microsoft.com/dotnet/".Length..];

    /// <summary>An outline whose final stage holds instructions.</summary>
    public static PresetOutline Final(params Instruction[] instructions) => Final(new From(""), instructions);

    /// <summary>An outline whose final stage opens so and holds instructions.</summary>
    public static PresetOutline Final(From from, params Instruction[] instructions) =>
        new() { Dockerfile = new() { Stages = [new(from, instructions.ToEquatableArray())] } };
}
