using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>Changes of documents that do not touch each other. They change text, so all else in the document stays as it is, byte for byte.</summary>
internal sealed class SourceChanges
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>Whether there is nothing to change.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Adds a change.</summary>
    public void Add(DocumentId document, TextChange change)
    {
        if (!_changes.TryGetValue(document, out var changes))
        {
            _changes[document] = changes = [];
        }

        if (!changes.Contains(change))
        {
            changes.Add(change);
        }
    }

    /// <summary>Adds the changes of others, all or none of them; the same change twice is one.</summary>
    public void AddUnlessInConflict(SourceChanges other)
    {
        var additions = other._changes.SelectMany(static pair => pair.Value.Select(change => (Document: pair.Key, Change: change))).ToList();
        if (!additions.Any(a => _changes.TryGetValue(a.Document, out var mine) && mine.Any(m => AreInConflict(m, a.Change))))
        {
            additions.ForEach(a => Add(a.Document, a.Change));
        }
    }

    /// <summary>Makes the changes.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var pair in _changes)
        {
            var text = await solution.GetDocument(pair.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(pair.Key, text.WithChanges(pair.Value.OrderBy(static c => c.Span.Start)));
        }

        return solution;
    }

    private static bool AreInConflict(TextChange one, TextChange other) => !one.Equals(other)
        && (one.Span.OverlapsWith(other.Span) || ((one.Span.IsEmpty || other.Span.IsEmpty) && one.Span.IntersectsWith(other.Span)));
}
