namespace AttrDocker.Tasks.Files;

/// <summary>A copy of a person's file, kept beside it as <c>.orig</c> before it is replaced.</summary>
internal static class KeptFile
{
    /// <summary>
    /// Keeps a content as <c>name.orig</c>, or <c>name.orig.1</c> and so on when that is taken. A file that is there is never
    /// replaced; one with the same content is the copy already.
    /// </summary>
    /// <returns>The full path of the copy.</returns>
    public static string Keep(string path, byte[] content)
    {
        var copy = path + ".orig";
        for (var number = 1; ; number++)
        {
            if (AtomicFile.TryReplace(copy, content, expected: null) || AtomicFile.SameContent(AtomicFile.Read(copy), content))
            {
                return copy;
            }

            copy = path + ".orig." + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
