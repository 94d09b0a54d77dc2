using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>
/// A sample with the places marked where diagnostics are expected: <c>{|ADK0010:Copy("a", "b")|}</c>. Marks may nest.
/// </summary>
/// <param name="Text">The sample without marks.</param>
/// <param name="Marks">The ids and spans, in the order in which they start.</param>
internal sealed record Markup(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    public static Markup Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var marks = new List<(string Id, TextSpan Span)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "{|ADK", 0, 5) == 0)
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (string.CompareOrdinal(marked, i, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Assert.True(open.Count == 0, "A mark is never closed with |}.");
        return new Markup(text.ToString(), [.. marks.OrderBy(static m => m.Span.Start).ThenBy(static m => m.Id, StringComparer.Ordinal)]);
    }
}
