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
            return WithoutMargin(block.Value);
        }
    }

    /// <summary>The text without the margin that the documentation file puts before each line.</summary>
    private static string WithoutMargin(string block)
    {
        var lines = block.Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).ToList();
        var margin = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Length == 0 ? "" : line[margin..])).TrimEnd();
    }

    public override string ToString() => Documentation.Id(Member);
}
