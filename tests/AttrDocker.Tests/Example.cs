using System.Reflection;
using System.Xml.Linq;

namespace AttrDocker.Tests;

/// <summary>An example in the documentation of a member: attributes in C#, and the lines that they become.</summary>
internal sealed record Example(MemberInfo Member, string CSharp, string Dockerfile)
{
    internal static IReadOnlyList<Example> All { get; } = [.. Documentation.PublicMembers.SelectMany(Of)];

    internal static IEnumerable<Example> Of(MemberInfo member)
    {
        var blocks = Documentation.Of(member)?.Descendants("code").ToList() ?? [];
        Assert.True(blocks.Count % 2 == 0, $"{Documentation.Id(member)} shows C# without its Dockerfile, or the other way round.");

        return blocks.Chunk(2).Select(pair => new Example(member, Text(pair[0], "csharp"), Text(pair[1], "dockerfile")));

        string Text(XElement block, string language)
        {
            Assert.True(block.Attribute("lang")?.Value == language, $"{Documentation.Id(member)} shows its C# first, then its Dockerfile.");
            return string.Join("\n", block.Value.Trim().Split('\n').Select(line => line.Trim()));
        }
    }

    public override string ToString() => Documentation.Id(Member);
}
