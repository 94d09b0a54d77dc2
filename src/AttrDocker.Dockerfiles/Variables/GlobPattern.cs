using System.Text;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>
/// A pattern of <c>${v#pattern}</c> and <c>${v/pattern/…}</c>: <c>*</c> is any text on a line, <c>?</c> any character of it. The builder
/// turns it into a regular expression; here it is matched in pieces, so that no pattern can make it slow.
/// </summary>
/// <remarks>
/// Between stars stand pieces of a fixed length. If a piece fits at several positions, the first one leaves most room for the pieces
/// behind it, so the earliest match is found without going back; the longest one is found in the same way from the end.
/// Characters are Unicode characters, as in Go, not UTF-16 units.
/// </remarks>
internal sealed class GlobPattern
{
    private const int Any = -1;
    private const int NewLine = '\n';

    /// <summary>What stands before, between and behind the stars.</summary>
    private readonly List<int[]> _pieces;

    private GlobPattern(List<int[]> pieces) => _pieces = pieces;

    /// <summary>Reads a pattern; <see langword="null"/> where a backslash protects something that needs no protection.</summary>
    public static GlobPattern? Parse(string text)
    {
        var (pieces, piece, characters) = (new List<int[]>(), new List<int>(), Characters(text));
        for (var i = 0; i < characters.Length; i++)
        {
            var c = characters[i];
            if (c == '\\')
            {
                c = ++i < characters.Length ? characters[i] : 0;
                if (c is not ('*' or '?' or '\\' or '}' or '/'))
                {
                    return null;
                }

                piece.Add(c);
            }
            else if (c == '*')
            {
                pieces.Add([.. piece]);
                piece.Clear();
            }
            else
            {
                piece.Add(c == '?' ? Any : c);
            }
        }

        pieces.Add([.. piece]);
        return new(pieces);
    }

    /// <summary>Takes the shortest or the longest match off the beginning or the end of a text.</summary>
    public string Trim(string value, bool fromEnd, bool isLongest)
    {
        var text = Characters(value);
        if (!fromEnd)
        {
            var end = isLongest ? LongestAt(text, 0) : ShortestAt(text, 0);
            return end > 0 ? Text(text, end, text.Length) : value;
        }

        // The builder turns both around, too.
        Array.Reverse(text);
        var turned = Reversed();
        var cut = isLongest ? turned.LongestAt(text, 0) : turned.ShortestAt(text, 0);
        if (cut <= 0)
        {
            return value;
        }

        Array.Reverse(text);
        return Text(text, 0, text.Length - cut);
    }

    /// <summary>Replaces the first match.</summary>
    public string ReplaceFirst(string value, string replacement)
    {
        var text = Characters(value);
        var (start, end) = Find(text, 0);
        return start < 0 ? value : Text(text, 0, start) + replacement + Text(text, end, text.Length);
    }

    /// <summary>Replaces each match. The replacement is a template of Go's regular expressions, in which <c>$0</c> is the match.</summary>
    public string ReplaceAll(string value, string replacement)
    {
        var text = Characters(value);
        var result = new StringBuilder();
        var (position, last) = (0, 0);
        while (position <= text.Length && Find(text, position) is var (start, end) && start >= 0)
        {
            result.Append(Text(text, last, start));
            if (end > last || start == 0)
            {
                result.Append(replacement.IndexOf('$') < 0 ? replacement : GoTemplate.Expand(replacement, Text(text, start, end)));
            }

            last = end;
            position = end > position ? end : position + 1;
        }

        return result.Append(Text(text, last, text.Length)).ToString();
    }

    private GlobPattern Reversed()
    {
        var pieces = new List<int[]>(_pieces.Count);
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            var piece = (int[])_pieces[i].Clone();
            Array.Reverse(piece);
            pieces.Add(piece);
        }

        return new(pieces);
    }

    /// <summary>The leftmost match from a position on, as long as can be; -1 where there is none.</summary>
    private (int Start, int End) Find(int[] text, int position)
    {
        while (position <= text.Length)
        {
            var start = IndexOf(_pieces[0], text, position, text.Length);
            if (start < 0)
            {
                break;
            }

            var end = LongestAt(text, start);
            if (end >= 0)
            {
                return (start, end);
            }

            // What does not fit on the rest of this line does not fit from a later place on it either.
            position = Math.Max(LineEnd(text, start + _pieces[0].Length) + 1 - _pieces[0].Length, start + 1);
        }

        return (-1, -1);
    }

    private int ShortestAt(int[] text, int start)
    {
        if (!FitsAt(_pieces[0], text, start))
        {
            return -1;
        }

        var position = start + _pieces[0].Length;
        var lineEnd = LineEnd(text, position);
        for (var i = 1; i < _pieces.Count; i++)
        {
            var at = IndexOf(_pieces[i], text, position, lineEnd);
            if (at < 0)
            {
                return -1;
            }

            position = at + _pieces[i].Length;
        }

        return position;
    }

    private int LongestAt(int[] text, int start)
    {
        if (_pieces.Count == 1)
        {
            return FitsAt(_pieces[0], text, start) ? start + _pieces[0].Length : -1;
        }

        // If all pieces fit somewhere, the last one fits at its last position.
        if (ShortestAt(text, start) < 0)
        {
            return -1;
        }

        var (piece, from) = (_pieces[_pieces.Count - 1], start + _pieces[0].Length);
        var at = LineEnd(text, from) - piece.Length;
        while (at > from && !FitsAt(piece, text, at))
        {
            at--;
        }

        return at + piece.Length;
    }

    private static int IndexOf(int[] piece, int[] text, int start, int end)
    {
        for (var at = start; at + piece.Length <= end; at++)
        {
            if (FitsAt(piece, text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool FitsAt(int[] piece, int[] text, int position)
    {
        if (position + piece.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < piece.Length; i++)
        {
            if (piece[i] != text[position + i] && (piece[i] != Any || text[position + i] == NewLine))
            {
                return false;
            }
        }

        return true;
    }

    private static int LineEnd(int[] text, int start)
    {
        var end = start < text.Length ? Array.IndexOf(text, NewLine, start) : -1;
        return end < 0 ? text.Length : end;
    }

    private static int[] Characters(string text)
    {
        var characters = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            characters.Add(isPair ? char.ConvertToUtf32(text, i) : text[i]);
            i += isPair ? 1 : 0;
        }

        return [.. characters];
    }

    private static string Text(int[] characters, int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            text.Append(characters[i] > char.MaxValue ? char.ConvertFromUtf32(characters[i]) : ((char)characters[i]).ToString());
        }

        return text.ToString();
    }
}
