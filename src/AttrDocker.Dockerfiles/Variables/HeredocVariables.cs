using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>Finds the variables in the text of a heredoc of <c>COPY</c> or <c>ADD</c>. Quotes protect nothing there, an escape character does.</summary>
internal static class HeredocVariables
{
    /// <summary>The names, each once, in their order.</summary>
    public static IEnumerable<string> Names(string content, char escape)
    {
        var (slice, names) = (TextSlice.Of(content), new List<string>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var position = 0; position < content.Length;)
        {
            if (content[position] != '$')
            {
                position += content[position] == escape ? 2 : 1;
                continue;
            }

            var word = new WordParts();
            var lexer = new ShellLexer(slice, escape, null, word) { Position = position };
            if (!lexer.ReadSpecial())
            {
                break;
            }

            position = lexer.Position;
            names.AddRange(WordExpansion.Expand(word.ToParts(), static _ => null, escape).Unmatched.Where(seen.Add));
        }

        return names;
    }
}
