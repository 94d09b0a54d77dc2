using System.Text.RegularExpressions;

namespace AttrDocker.Tasks.Bake;

/// <summary>A target as it stands in a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Project">The project whose image it is, as seen from the file's folder.</param>
/// <param name="Text">Its lines, without the comma that may follow.</param>
internal sealed record BakeFileTarget(string Name, string Project, string Text)
{
    private static readonly Regex Shape = new(
        @"\G    ""(?<name>[\w-]+)"": \{\n      ""//"": ""(?<project>(?:[^""\\]|\\.)*)"",\n(?:      .*\n)*    \}(?=,?\n)", RegexOptions.CultureInvariant);

    private static readonly Regex Argument = new(
        @"^        ""(?<name>\w+)"": ""\$\{\k<name>\}"",?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>The variables that its arguments take their values from.</summary>
    public IEnumerable<string> Variables => Argument.Matches(Text).Cast<Match>().Select(static match => match.Groups["name"].Value);

    /// <summary>The target as it will stand in the file.</summary>
    public static BakeFileTarget Of(BakeTarget target) => new(target.Name, target.Project, target.ToText());

    /// <summary>Reads the target at a position, and goes on after it and its comma.</summary>
    /// <returns>The target, or null where none begins.</returns>
    public static BakeFileTarget? Read(string text, ref int position)
    {
        if (Shape.Match(text, position) is not { Success: true } match)
        {
            return null;
        }

        position = text.IndexOf('\n', match.Index + match.Length) + 1;
        return new(match.Groups["name"].Value, JsonText.Unquote(match.Groups["project"].Value), match.Value + "\n");
    }

}
