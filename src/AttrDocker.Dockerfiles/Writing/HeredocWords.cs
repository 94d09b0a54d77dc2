namespace AttrDocker.Dockerfiles.Writing;

/// <summary>Finds the words of a shell text that BuildKit takes for heredocs, as its lexer divides words.</summary>
internal static class HeredocWords
{
    /// <summary>Whether the heredocs that a text opens are just those given, in their order.</summary>
    public static bool Match(string text, EquatableArray<Heredoc> heredocs)
    {
        var words = Find(text);
        if (words.Count != heredocs.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') != heredocs[i].Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The heredoc words of a text, quotes and all.</summary>
    public static List<string> Find(string text)
    {
        var words = new List<string>();
        if (text.IndexOf("<<", StringComparison.Ordinal) < 0)
        {
            return words;
        }

        var start = 0;
        var quote = '\0';
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (quote == '\0' && char.IsWhiteSpace(text[i])))
            {
                var word = text.Substring(start, i - start);
                if (Quoting.LooksLikeHeredoc(word) && word.IndexOf('<', word.IndexOf("<<", StringComparison.Ordinal) + 2) < 0)
                {
                    words.Add(word);
                }

                start = i + 1;
            }
            else if (text[i] == '\\' && quote != '\'')
            {
                i = Math.Min(i + 1, text.Length - 1);
            }
            else if (quote == '\0' ? text[i] is '"' or '\'' : text[i] == quote)
            {
                quote = quote == '\0' ? text[i] : '\0';
            }
        }

        return words;
    }
}
