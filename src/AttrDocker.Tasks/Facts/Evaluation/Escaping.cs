using System.Globalization;
using System.Text;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>MSBuild's escapes, <c>%3B</c> for <c>;</c>.</summary>
internal static class Escaping
{
    private const string Special = "%*?@$();'";

    /// <summary>Escapes every character that means something to MSBuild.</summary>
    public static string Escape(string text)
    {
        if (text.IndexOfAny(Special.ToCharArray()) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Special.IndexOf(character) < 0)
            {
                escaped.Append(character);
            }
            else
            {
                escaped.Append('%').Append(((int)character).ToString("x2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Replaces every escape by its character; what is no escape stays.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '%' && index + 2 < text.Length
                && byte.TryParse(text.Substring(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                index += 2;
            }
            else
            {
                plain.Append(text[index]);
            }
        }

        return plain.ToString();
    }
}
