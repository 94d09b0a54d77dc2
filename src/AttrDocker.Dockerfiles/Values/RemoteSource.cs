namespace AttrDocker.Dockerfiles.Values;

/// <summary>Sources that are no paths of the build context. (Dockerfile reference, "ADD"; tried on Engine 28.5.)</summary>
internal static class RemoteSource
{
    /// <summary>Whether the builder takes a source for a download: <c>http://</c> or <c>https://</c>, in lower case.</summary>
    public static bool IsDownload(string source) => IsWeb(source) && !IsGit(source);

    /// <summary>Whether it takes it for a git repository: <c>git://</c>, <c>ssh://</c>, <c>user@host:path</c>, or a web address whose path ends in <c>.git</c>.</summary>
    public static bool IsGit(string source)
    {
        if (IsWeb(source))
        {
            var end = source.IndexOfAny(['#', '?']);
            return (end < 0 ? source : source.Substring(0, end)).EndsWith(".git", StringComparison.Ordinal);
        }

        return StartsWith(source, "git://") || StartsWith(source, "ssh://") || IsScpForm(source);
    }

    private static bool IsWeb(string source) => StartsWith(source, "http://") || StartsWith(source, "https://");

    private static bool IsScpForm(string source)
    {
        var (at, colon, slash) = (source.IndexOf('@'), source.IndexOf(':'), source.IndexOf('/'));
        return at > 0 && colon > at + 1 && (slash < 0 || slash > colon);
    }

    private static bool StartsWith(string source, string scheme) => source.StartsWith(scheme, StringComparison.Ordinal);
}
