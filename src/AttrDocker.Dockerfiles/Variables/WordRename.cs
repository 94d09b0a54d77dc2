using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>Gives a variable in a word another name.</summary>
internal static class WordRename
{
    /// <summary>The edits that do so; none where the variable stands in a pattern, which the model keeps as it was written.</summary>
    public static EquatableArray<Edit> Edits(WordUse word, string oldName, string newName)
    {
        if (word.IsHeredoc || !Word.TryParse(word.Text, out var parts, out _))
        {
            return [];
        }

        var renamed = Word.Format(Rename(parts, oldName, newName));
        return renamed == word.Text || WordExpansion.Expand(renamed, static _ => null).Unmatched.Contains(oldName) ? [] : [new ReplaceValue(word.Place, word.Text, renamed)];
    }

    private static EquatableArray<WordPart> Rename(EquatableArray<WordPart> parts, string oldName, string newName) => parts.Select(part => part is Reference reference
        ? reference with { Name = reference.Name == oldName ? newName : reference.Name, Operand = Rename(reference.Operand, oldName, newName) }
        : part).ToEquatableArray();
}
