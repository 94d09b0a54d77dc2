using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Values;

/// <summary>Addresses as Go's <c>net.ParseIP</c> reads them: no short forms, no zeros in front, no zone.</summary>
internal static class IpAddress
{
    /// <summary>Whether a text is an address of version 4 or 6.</summary>
    public static bool IsValid(string text) => text.IndexOf(':') < 0 ? IsVersion4(text) : IsVersion6(text);

    private static bool IsVersion4(string text)
    {
        var bytes = text.Split('.');
        return bytes.Length == 4 && Array.TrueForAll(bytes, static b => b.Length is > 0 and <= 3 && (b.Length == 1 || b[0] != '0') && GoText.ParseUint(b.AsSpan(), 10) <= 255);
    }

    private static bool IsVersion6(string text)
    {
        // Two colons stand for one row of zeros.
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        var (head, tail) = gap < 0 ? ("", text) : (text.Substring(0, gap), text.Substring(gap + 2));
        var groups = Count(head, isEnd: false) + Count(tail, isEnd: true);
        return gap < 0 ? groups == 8 : groups <= 7;
    }

    /// <summary>The number of groups; too many where one is invalid. At the end an address of version 4 counts as two.</summary>
    private static int Count(string text, bool isEnd)
    {
        var groups = text.Length == 0 ? [] : text.Split(':');
        var count = groups.Length;
        for (var i = 0; i < groups.Length; i++)
        {
            if (isEnd && i == groups.Length - 1 && IsVersion4(groups[i]))
            {
                count++;
            }
            else if (groups[i].Length is 0 or > 4 || !groups[i].All(Uri.IsHexDigit))
            {
                return 9;
            }
        }

        return count;
    }
}
