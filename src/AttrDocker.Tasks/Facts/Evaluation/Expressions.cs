using System.Text;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>Replaces <c>$(…)</c> in the text of project files: properties, and the functions by which imports are found.</summary>
internal sealed class Expressions(PropertyValues properties, WatchedFiles files)
{
    private readonly PropertyFunctions _functions = new(files);

    /// <summary>The text with every <c>$(…)</c> replaced, or null when one of them cannot be known.</summary>
    public string? Expand(string text, Place place)
    {
        var start = text.IndexOf("$(", StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var expanded = new StringBuilder();
        var rest = 0;
        for (; start >= 0; start = text.IndexOf("$(", rest, StringComparison.Ordinal))
        {
            var end = ClosingOf(text, start + 1);
            if (end < 0 || Evaluate(text.Substring(start + 2, end - start - 2).Trim(), place) is not { } value)
            {
                return null;
            }

            expanded.Append(text, rest, start - rest).Append(value);
            rest = end + 1;
        }

        return expanded.Append(text, rest, text.Length - rest).ToString();
    }

    /// <summary>The index of the parenthesis that closes the one at an index, quotes respected; -1 when there is none.</summary>
    internal static int ClosingOf(string text, int open)
    {
        var depth = 0;
        for (var index = open; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return index;
                case '\'' or '"' or '`':
                    var close = text.IndexOf(text[index], index + 1);
                    if (close < 0)
                    {
                        return -1;
                    }

                    index = close;
                    break;
            }
        }

        return -1;
    }

    /// <summary>What stands between <c>$(</c> and <c>)</c>: a name or a static function, and calls on its value.</summary>
    private string? Evaluate(string expression, Place place)
    {
        string? value;
        int rest;
        if (expression.StartsWith("[", StringComparison.Ordinal))
        {
            var dots = expression.IndexOf("]::", StringComparison.Ordinal);
            var open = dots < 0 ? -1 : expression.IndexOf('(', dots);
            var close = open < 0 ? -1 : ClosingOf(expression, open);
            if (close < 0)
            {
                return null;
            }

            var type = expression.Substring(1, dots - 1).Trim();
            var method = expression.Substring(dots + 3, open - dots - 3).Trim();
            var arguments = Arguments(expression.Substring(open + 1, close - open - 1), place);
            value = arguments is null ? null : Escaped(_functions.Static(type, method, arguments, place));
            rest = close + 1;
        }
        else
        {
            rest = expression.IndexOf('.');
            rest = rest < 0 ? expression.Length : rest;
            value = Property(expression.Substring(0, rest), place);
        }

        return value is null || rest == expression.Length ? value : Call(value, expression, rest, place);
    }

    /// <summary>Calls on a value, one after the other: <c>.Trim().Replace('a', 'b')</c>.</summary>
    private string? Call(string value, string expression, int dot, Place place)
    {
        var open = expression.IndexOf('(', dot);
        var close = open < 0 ? -1 : ClosingOf(expression, open);
        if (expression[dot] != '.' || close < 0 || Arguments(expression.Substring(open + 1, close - open - 1), place) is not { } arguments)
        {
            return null;
        }

        var result = Escaped(PropertyFunctions.OnText(Escaping.Unescape(value), expression.Substring(dot + 1, open - dot - 1).Trim(), arguments));
        return result is null || close + 1 == expression.Length ? result : Call(result, expression, close + 1, place);
    }

    private static string? Escaped(string? value) => value is null ? null : Escaping.Escape(value);

    /// <summary>The arguments of a function, without escapes.</summary>
    private List<string>? Arguments(string text, Place place)
    {
        var arguments = new List<string>();
        var start = 0;
        for (var index = 0; index <= text.Length && text.Trim().Length > 0; index++)
        {
            if (index == text.Length || text[index] == ',')
            {
                var argument = text.Substring(start, index - start).Trim();
                var quoted = argument.Length > 1 && argument[0] is '\'' or '"' or '`' && argument[argument.Length - 1] == argument[0];
                if (Expand(quoted ? argument.Substring(1, argument.Length - 2) : argument, place) is not { } value)
                {
                    return null;
                }

                arguments.Add(Escaping.Unescape(value));
                start = index + 1;
            }
            else if (text[index] == '(')
            {
                index = ClosingOf(text, index) is var close && close >= 0 ? close : text.Length - 1;
            }
            else if (text[index] is '\'' or '"' or '`')
            {
                index = text.IndexOf(text[index], index + 1) is var close && close >= 0 ? close : text.Length - 1;
            }
        }

        return arguments;
    }

    private string? Property(string name, Place place) => Escaped(OfFile(name, place)) ?? properties[name];

    private static string? OfFile(string name, Place place) => name.ToUpperInvariant() switch
    {
        "MSBUILDTHISFILEDIRECTORY" => WithSlash(place.Folder),
        "MSBUILDTHISFILEFULLPATH" => place.File,
        "MSBUILDTHISFILE" => Path.GetFileName(place.File),
        "MSBUILDTHISFILENAME" => Path.GetFileNameWithoutExtension(place.File),
        "MSBUILDTHISFILEEXTENSION" => Path.GetExtension(place.File),
        "MSBUILDPROJECTDIRECTORY" => place.ProjectFolder,
        "PROJECTDIR" => WithSlash(place.ProjectFolder),
        "MSBUILDPROJECTFULLPATH" or "PROJECTPATH" => place.Project,
        "MSBUILDPROJECTFILE" or "PROJECTFILENAME" => Path.GetFileName(place.Project),
        "MSBUILDPROJECTNAME" or "PROJECTNAME" => Path.GetFileNameWithoutExtension(place.Project),
        "MSBUILDPROJECTEXTENSION" or "PROJECTEXT" => Path.GetExtension(place.Project),
        _ => null,
    };

    private static string WithSlash(string folder) => folder.EndsWith("/", StringComparison.Ordinal) || folder.EndsWith("\\", StringComparison.Ordinal) ? folder : folder + Path.DirectorySeparatorChar;
}
