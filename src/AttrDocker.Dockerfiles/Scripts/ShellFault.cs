namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>What makes a text no script for any POSIX shell.</summary>
/// <param name="Position">Where in the text it is.</param>
/// <param name="Problem">What is wrong, as a clause: <c>nothing follows '&amp;&amp;'</c>.</param>
/// <param name="Advice">What to do, as a sentence.</param>
internal sealed record ShellFault(int Position, string Problem, string Advice)
{
    // What ends a command, and what needs one after it.
    private static readonly string[] Separators = ["&&", "||", "|", ";", "&"];
    private static readonly string[] Connectors = ["&&", "||", "|", "|&"];

    // Keywords after which the reader of commands begins anew.
    private static readonly string[] Openings = ["if", "then", "else", "elif", "while", "until", "do", "!", "{"];

    // Grammars of their own, in which operators and brackets mean something else.
    private static readonly string[] Foreign = ["case", "esac", "[[", "]]", "select", "function", "coproc"];

    private static readonly (string Opening, string Closing)[] Blocks = [("if", "fi"), ("while", "done"), ("until", "done"), ("for", "done"), ("{", "}")];

    /// <summary>The first fault of a text that is certain; <see langword="null"/> where there is none, or where the text has what is read too roughly here.</summary>
    public static ShellFault? Of(string text)
    {
        var isRead = ShellLexer.TryRead(text, out var tokens, out _, out var unclosedQuote);
        if (!IsPlain(text) || tokens.Any(static token => Foreign.Any(token.Is)) || tokens.Zip(tokens.Skip(1), static (a, b) => a.Is("(") && b.Is("(")).Contains(true))
        {
            return null;
        }

        if (!isRead)
        {
            return unclosedQuote is { } quote
                ? new(quote, $"the quotation mark before '{Excerpt(text, quote + 1)}' is never closed", $"Add the closing {text[quote]}, or write \\{text[quote]} for the character itself.")
                : null;
        }

        return InOperators(tokens) ?? InParentheses(tokens) ?? InBlocks(tokens);
    }

    // Not so with what holds scripts or quotes that the reader of words goes past roughly, and with lines that may never be reached.
    private static bool IsPlain(string text)
    {
        if (new[] { "`", "<<", "$'", "\nexit", "\nexec" }.Any(text.Contains) || (text.Contains("$(") && text.Contains("#")))
        {
            return false;
        }

        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end < 0 || text.IndexOfAny(['\'', '"', '\\', '{'], start + 2, end - start - 2) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ShellFault? InOperators(IReadOnlyList<ShellToken> tokens)
    {
        ShellToken? before = null;
        foreach (var token in tokens)
        {
            var fault = before switch
            {
                { Kind: ShellTokenKind.Redirection } when token.Kind != ShellTokenKind.Word => WithoutTarget(before),
                { Kind: ShellTokenKind.Operator } when token.Is(")") && Connectors.Contains(before.Text) => WithoutNext(before),
                null or { IsNewLine: true } when IsSeparator(token) => new ShellFault(
                    token.Start,
                    $"nothing stands before '{token.Text}'{(before is null ? "" : " on its line")}",
                    $"Write the command that is missing, or remove '{token.Text}'."),
                { Kind: ShellTokenKind.Operator } when IsSeparator(token) && (IsSeparator(before) || Connectors.Contains(before.Text)) => new(
                    token.Start,
                    $"nothing stands between '{before.Text}' and '{token.Text}'",
                    "Write the command that is missing, or remove one of them."),
                _ => null,
            };
            if (fault is not null)
            {
                return fault;
            }

            // Lines may end after && and its kin.
            before = token.IsNewLine && before is not null && Connectors.Contains(before.Text) ? before : token;
        }

        return before switch
        {
            { Kind: ShellTokenKind.Redirection } => WithoutTarget(before),
            { Kind: ShellTokenKind.Operator } when Connectors.Contains(before.Text) => WithoutNext(before),
            _ => null,
        };
    }

    private static bool IsSeparator(ShellToken token) => token is { Kind: ShellTokenKind.Operator, IsNewLine: false } && Separators.Contains(token.Text);

    private static ShellFault WithoutTarget(ShellToken redirection) =>
        new(redirection.Start, $"no file follows '{redirection.Text}'", $"Write the file, or remove '{redirection.Text}'.");

    private static ShellFault WithoutNext(ShellToken connector) =>
        new(connector.Start, $"nothing follows '{connector.Text}'", $"Write the command that is missing, or remove '{connector.Text}'.");

    private static ShellFault? InParentheses(IReadOnlyList<ShellToken> tokens)
    {
        var open = new Stack<int>();
        foreach (var token in tokens)
        {
            if (token.Is("("))
            {
                open.Push(token.Start);
            }
            else if (token.Is(")"))
            {
                if (open.Count == 0)
                {
                    return new(token.Start, "nothing opens the ')'", "Add '(' where it begins, or quote the ')'.");
                }

                open.Pop();
            }
        }

        return open.Count == 0 ? null : new(open.Peek(), "nothing closes the '('", "Add ')' where it ends, or quote the '('.");
    }

    // A closing keyword counts wherever it is, an opening one at the beginning of a command; and the other way round.
    private static ShellFault? InBlocks(IReadOnlyList<ShellToken> tokens)
    {
        var keywords = Keywords(tokens).ToList();
        foreach (var closing in Blocks.Select(static block => block.Closing).Distinct())
        {
            var openings = Blocks.Where(block => block.Closing == closing).Select(static block => block.Opening).ToList();
            var opened = keywords.Where(token => openings.Any(token.Is)).ToList();
            var closed = keywords.Where(token => token.Is(closing)).ToList();

            // Some shells take braces around the body of a loop, too.
            if (opened.Count > tokens.Count(token => token.Is(closing)) && !(closing == "done" && tokens.Any(static token => token.Is("{"))))
            {
                var last = opened[opened.Count - 1];
                return new(last.Start, $"'{last.Word.Literal}' has no '{closing}'", $"Add '{closing}' where it ends.");
            }

            if (closed.Count > tokens.Count(token => openings.Any(token.Is)))
            {
                return new(closed[closed.Count - 1].Start, $"nothing begins what '{closing}' ends", $"Remove '{closing}', or write what is missing before it.");
            }
        }

        return null;
    }

    private static IEnumerable<ShellToken> Keywords(IReadOnlyList<ShellToken> tokens)
    {
        var isStart = true;
        foreach (var token in tokens)
        {
            if (isStart && token.Kind == ShellTokenKind.Word)
            {
                yield return token;
            }

            isStart = token.Kind == ShellTokenKind.Operator || (isStart && Openings.Any(token.Is));
        }
    }

    private static string Excerpt(string text, int start)
    {
        const int length = 20;
        var line = text.Substring(start).Split('\n')[0];
        return line.Length <= length ? line : line.Substring(0, length) + "…";
    }
}
