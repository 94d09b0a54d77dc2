namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>Reads the form that hadolint introduced: <c># tool [stage|global] ignore=list</c>, with blanks where one likes.</summary>
internal static class IgnoreComment
{
    /// <summary>The scope and what follows <c>ignore=</c>; <see langword="null"/> where the comment is no such one.</summary>
    public static (IgnoreScope Scope, string List)? Parse(string comment, string tool)
    {
        var equals = comment.IndexOf('=');
        if (equals < 0)
        {
            return null;
        }

        var words = comment.Substring(1, equals - 1).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 3) || words[0] != tool || words[words.Length - 1] != "ignore")
        {
            return null;
        }

        var list = comment.Substring(equals + 1).Trim();
        return words.Length == 2 ? (IgnoreScope.Instruction, list)
            : words[1] == "stage" ? (IgnoreScope.Stage, list)
            : words[1] == "global" ? (IgnoreScope.File, list)
            : null;
    }
}

/// <summary>How far a suppression reaches.</summary>
internal enum IgnoreScope
{
    Instruction,
    Stage,
    File,
}
