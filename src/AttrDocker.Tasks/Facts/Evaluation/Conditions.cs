using System.Globalization;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>
/// MSBuild's conditions in three values: where the SDK, the command line or the configuration decides, the answer is unknown (null).
/// One use serves one condition.
/// </summary>
internal sealed class Conditions(string text, Place place, Expressions expressions, WatchedFiles files)
{
    private int _at;

    /// <summary>Whether a condition holds; null when that cannot be known.</summary>
    public static bool? Hold(string? condition, Place place, Expressions expressions, WatchedFiles files) =>
        string.IsNullOrWhiteSpace(condition) ? true : new Conditions(condition!, place, expressions, files).Or();

    private bool? Or()
    {
        var value = And();
        while (TakeWord("or"))
        {
            var other = And();
            value = value == true || other == true ? true : value is null || other is null ? null : false;
        }

        return value;
    }

    private bool? And()
    {
        var value = Term();
        while (TakeWord("and"))
        {
            var other = Term();
            value = value == false || other == false ? false : value is null || other is null ? null : true;
        }

        return value;
    }

    private bool? Term()
    {
        if (Take("!"))
        {
            return !Term();
        }

        if (Take("("))
        {
            var value = Or();
            Take(")");
            return value;
        }

        var (left, isCall) = Operand();
        return isCall ? Truth(left)
            : Take("==") ? Compare(left, static order => order == 0)
            : Take("!=") ? Compare(left, static order => order != 0)
            : Take("<=") || Take(">=") || Take("<") || Take(">") ? Skip()
            : Truth(left);
    }

    private bool? Compare(string? left, Func<int, bool> answer)
    {
        var (right, _) = Operand();
        return left is null || right is null ? null : answer(Order(left, right));
    }

    /// <summary>Versions and numbers are compared by what only the SDK sets.</summary>
    private bool? Skip()
    {
        Operand();
        return null;
    }

    private static int Order(string left, string right) =>
        double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
            ? one.CompareTo(other)
            : string.Compare(Escaping.Unescape(left), Escaping.Unescape(right), StringComparison.OrdinalIgnoreCase);

    private static bool? Truth(string? value) => value?.ToUpperInvariant() switch
    {
        "TRUE" or "ON" or "YES" or "!FALSE" or "!OFF" or "!NO" => true,
        "FALSE" or "OFF" or "NO" or "!TRUE" or "!ON" or "!YES" => false,
        _ => null,
    };

    /// <summary>A quoted text, a word, <c>$(…)</c>, or a call of <c>Exists</c> or <c>HasTrailingSlash</c>.</summary>
    private (string? Value, bool IsCall) Operand()
    {
        SkipBlanks();
        var start = _at;
        if (start == text.Length)
        {
            return (null, false);
        }

        if (text[start] == '\'')
        {
            _at = ClosingQuote(start);
            var quoted = text.Substring(start + 1, Math.Max(_at - start - 1, 0));
            _at = Math.Min(_at + 1, text.Length);
            return (expressions.Expand(quoted, place), false);
        }

        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '.' or '-' or '$' or '@' or '%'))
        {
            if (text[_at++] is '$' or '@' or '%' && _at < text.Length && text[_at] == '(')
            {
                _at = Expressions.ClosingOf(text, _at) is var end && end >= 0 ? end + 1 : text.Length;
            }
        }

        var word = text.Substring(start, _at - start);
        if (_at < text.Length && text[_at] == '(' && word.Length > 0)
        {
            var close = Expressions.ClosingOf(text, _at) is var end && end >= 0 ? end : text.Length;
            var argument = expressions.Expand(text.Substring(_at + 1, close - _at - 1).Trim().Trim('\''), place);
            _at = Math.Min(close + 1, text.Length);
            return (argument is null ? null : Call(word, argument), true);
        }

        // Nothing that is understood: the end, so that every loop ends.
        _at = _at == start ? text.Length : _at;
        return (expressions.Expand(word, place), false);
    }

    /// <summary>A quote inside of <c>$(…)</c> does not end the text.</summary>
    private int ClosingQuote(int start)
    {
        for (var index = start + 1; index < text.Length; index++)
        {
            if (text[index] == '\'')
            {
                return index;
            }

            if (text[index] == '$' && index + 1 < text.Length && text[index + 1] == '(')
            {
                index = Expressions.ClosingOf(text, index + 1) is var end && end >= 0 ? end : text.Length;
            }
        }

        return text.Length;
    }

    private string? Call(string function, string argument) => function.ToUpperInvariant() switch
    {
        "EXISTS" => place.PathOf(argument) is { } path && (files.HasFile(path) || files.HasFolder(path)) ? "True" : "False",
        "HASTRAILINGSLASH" => argument.EndsWith("/", StringComparison.Ordinal) || argument.EndsWith("\\", StringComparison.Ordinal) ? "True" : "False",
        _ => null,
    };

    private bool TakeWord(string word) =>
        PeekIs(word) && (_at + word.Length == text.Length || !char.IsLetterOrDigit(text[_at + word.Length])) && Take(word);

    private bool Take(string token)
    {
        if (!PeekIs(token))
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    private bool PeekIs(string token)
    {
        SkipBlanks();
        return string.Compare(text, _at, token, 0, token.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
