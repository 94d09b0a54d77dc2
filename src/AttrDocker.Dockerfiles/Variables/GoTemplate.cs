using System.Text;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>
/// A replacement as Go's <c>Regexp.Expand</c> reads it. It takes a dollar sign that came out of a variable or stands behind a backslash:
/// the builder does not protect them in <c>${v//pattern/replacement}</c>.
/// </summary>
internal static class GoTemplate
{
    /// <summary>Replaces <c>$0</c> and <c>${0}</c> by the match, <c>$$</c> by a dollar sign, and every other name by nothing.</summary>
    public static string Expand(string template, string match)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '$')
            {
                text.Append(template[i]);
            }
            else if (i + 1 < template.Length && template[i + 1] == '$')
            {
                text.Append('$');
                i++;
            }
            else
            {
                var brace = i + 1 < template.Length && template[i + 1] == '{' ? 1 : 0;
                var start = i + 1 + brace;
                var end = start;
                while (end < template.Length && (template[end] == '_' || char.IsLetterOrDigit(template, end)))
                {
                    end += char.IsSurrogatePair(template, end) ? 2 : 1;
                }

                if (end == start || (brace == 1 && (end == template.Length || template[end] != '}')))
                {
                    text.Append('$');
                    continue;
                }

                text.Append(end == start + 1 && template[start] == '0' ? match : "");
                i = end - 1 + brace;
            }
        }

        return text.ToString();
    }
}
