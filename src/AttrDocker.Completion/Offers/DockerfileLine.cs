using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Completion.Offers;

/// <summary>The lines that an instruction becomes, for descriptions.</summary>
internal static class DockerfileLine
{
    /// <summary>The lines without the comment above them; empty where the instruction holds a value that cannot be written.</summary>
    public static string Of(Instruction instruction, Dockerfile dockerfile)
    {
        try
        {
            return DockerfileWriter.WriteInstruction(instruction with { Comment = null }, dockerfile.Directives.Escape).TrimEnd('\n');
        }
        catch (UnwritableValueException)
        {
            return "";
        }
    }
}
