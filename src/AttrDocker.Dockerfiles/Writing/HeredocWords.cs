using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>Says what heredocs the builder would see in a shell text, by asking the parser.</summary>
internal static class HeredocWords
{
    /// <summary>Whether a text opens any heredoc.</summary>
    public static bool HasAny(string text) => HeredocReader.FindAll(TextSlice.Of(text)).Count > 0;

    /// <summary>Whether the heredocs that a text opens are just those given, in their order.</summary>
    public static bool Match(string text, IReadOnlyList<Heredoc> heredocs) => AreSame(HeredocReader.FindAll(TextSlice.Of(text)), heredocs);

    /// <summary>The same for an instruction as it is written, over as many lines as it takes.</summary>
    public static bool MatchInstruction(string text, char escape, IReadOnlyList<Heredoc> heredocs)
    {
        var lines = new LogicalLineReader(text, escape, 0);
        lines.Read();
        return AreSame(HeredocReader.FindAll(InstructionText.Of(lines.Line, escape), lines.Line), heredocs);
    }

    /// <summary>Whether the word of a heredoc is read as that heredoc where blanks divide words.</summary>
    public static bool IsWord(Heredoc heredoc) =>
        !heredoc.Word.Any(char.IsWhiteSpace) && HeredocReader.Open(TextSlice.Of(heredoc.Word)) == heredoc with { Content = "" };

    private static bool AreSame(List<(TextSlice Where, Heredoc Opened)> found, IReadOnlyList<Heredoc> heredocs)
    {
        if (found.Count != heredocs.Count)
        {
            return false;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Opened != heredocs[i] with { Content = "" })
            {
                return false;
            }
        }

        return true;
    }
}
