namespace AttrDocker.Dockerfiles.Variables;

/// <summary>A <c>$NAME</c> or <c>${NAME…}</c> in a word.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Operator">What follows the name in braces, such as <c>:-</c>; empty where nothing does.</param>
/// <param name="Operand">What follows the operator.</param>
/// <param name="Length">The number of characters that the reference takes up.</param>
public readonly record struct VariableReference(string Name, string Operator, string Operand, int Length)
{
    /// <summary>The operand where it has no variable itself, else <see langword="null"/>.</summary>
    public string? PlainOperand => Operand.IndexOf('$') < 0 ? Operand : null;

    /// <summary>Reads the reference that starts at a dollar sign.</summary>
    /// <returns>The reference, or <see langword="null"/> where the dollar sign stands for itself.</returns>
    public static VariableReference? Read(string text, int dollar)
    {
        var braced = dollar + 1 < text.Length && text[dollar + 1] == '{';
        var start = dollar + (braced ? 2 : 1);
        var end = start;
        while (end < text.Length && IsNameCharacter(text[end], first: end == start))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        var name = text.Substring(start, end - start);
        if (!braced)
        {
            return new(name, "", "", end - dollar);
        }

        var close = ClosingBrace(text, end);
        if (close < 0)
        {
            return null;
        }

        var inside = text.Substring(end, close - end);
        var operatorLength = inside.Length == 0 ? 0 : inside[0] == ':' && inside.Length > 1 ? 2 : 1;
        return new(name, inside.Substring(0, operatorLength), inside.Substring(operatorLength), close + 1 - dollar);
    }

    private static int ClosingBrace(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                depth++;
            }
            else if (text[i] == '}' && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNameCharacter(char character, bool first) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (!first && character is >= '0' and <= '9');
}
