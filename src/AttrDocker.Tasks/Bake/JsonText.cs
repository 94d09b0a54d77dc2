using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AttrDocker.Tasks.Bake;

/// <summary>
/// Strings of a bake file: those of JSON, in which <c>${…}</c> and <c>%{…}</c> are templates. (RFC 8259, section 7; HCL JSON Syntax
/// Specification, Strings.)
/// </summary>
internal static class JsonText
{
    /// <summary>A string that stands for itself.</summary>
    public static string Quote(string value) => QuoteTemplate(value.Replace("${", "$${").Replace("%{", "%%{"));

    /// <summary>A string whose <c>${…}</c> the builder replaces.</summary>
    public static string QuoteTemplate(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' or '\\' => quoted.Append('\\').Append(unit),
                < ' ' => quoted.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text of a quoted path, which is given without its quotes.</summary>
    public static string Unquote(string quoted) =>
        Regex.Replace(quoted, @"\\(.)", "$1", RegexOptions.CultureInvariant).Replace("$${", "${").Replace("%%{", "%{");
}
