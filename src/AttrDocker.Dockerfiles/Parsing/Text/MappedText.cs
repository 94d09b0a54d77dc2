using System.Text;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// A text that was put together from pieces of the source (continued lines, a flag without its quotes, a decoded JSON
/// string), and knows where each of its characters stands there.
/// </summary>
internal sealed class MappedText
{
    private readonly List<Segment>? _segments;

    private MappedText(string text, List<Segment>? segments) => (Text, _segments) = (text, segments);

    public string Text { get; }

    /// <summary>The source itself.</summary>
    public static MappedText Of(string source) => new(source, null);

    /// <summary>The number of pieces after the first one; for a continued instruction, the number of line breaks that were taken out.</summary>
    public int Breaks => _segments is null ? 0 : _segments.Count - 1;

    /// <summary>The position where a piece begins, counted from 0 for the first one that has another before it.</summary>
    public int Break(int index) => _segments![index + 1].Position;

    /// <summary>Where the character at a position stands in the source.</summary>
    public int OffsetOf(int position)
    {
        if (_segments is null)
        {
            return position;
        }

        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Position <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _segments.Count == 0 ? 0 : _segments[low].Offset + position - _segments[low].Position;
    }

    /// <summary>Puts a text together.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<Segment> _segments = [];
        private int _next = -1;

        public int Length => _text.Length;

        /// <summary>Adds a piece of a text that begins at an offset of the source.</summary>
        public void Append(string text, int start, int end, int offset)
        {
            _segments.Add(new(_text.Length, offset));
            _text.Append(text, start, end - start);
            _next = -1;
        }

        /// <summary>Adds a character that stands at an offset of the source.</summary>
        public void Append(char c, int offset)
        {
            if (offset != _next)
            {
                _segments.Add(new(_text.Length, offset));
            }

            _text.Append(c);
            _next = offset + 1;
        }

        /// <summary>Begins a new text; the one before must not be used any more.</summary>
        public Builder Clear()
        {
            _text.Clear();
            _segments.Clear();
            _next = -1;
            return this;
        }

        /// <summary>The text so far.</summary>
        /// <param name="offset">Where an empty text stands.</param>
        public TextSlice Build(int offset)
        {
            if (_segments.Count == 0)
            {
                _segments.Add(new(0, offset));
            }

            var text = _text.ToString();
            return new(new(text, _segments), 0, text.Length);
        }
    }

    private readonly record struct Segment(int Position, int Offset);
}
