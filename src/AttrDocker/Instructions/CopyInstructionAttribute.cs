namespace AttrDocker;

/// <summary>
/// The base of the attributes that become a <c>COPY</c> of files: the flags they share. It cannot be derived from
/// elsewhere.
/// </summary>
public abstract class CopyInstructionAttribute : FileInstructionAttribute
{
    private protected CopyInstructionAttribute()
    {
    }

    /// <summary>
    /// Keeps the parent folders of each source: all of them, or those after <c>/./</c> in the source. Sources may then
    /// hold <c>**</c>.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Copy("src/./**/*.csproj", "/app/", Parents = true)]</code>
    /// <code lang="dockerfile">COPY --parents src/./**/*.csproj /app/</code>
    /// Frontend 1.20 or newer. (Dockerfile reference, COPY --parents.)
    /// </remarks>
    public bool Parents { get; set; }

    /// <summary>
    /// Patterns of files to leave out, in the syntax of <c>.dockerignore</c>; each becomes one flag. Nothing is expanded.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Copy("docs", "/docs", Exclude = ["*.tmp", "**/drafts"])]</code>
    /// <code lang="dockerfile">COPY --exclude=*.tmp --exclude=**/drafts docs /docs</code>
    /// Frontend 1.19 or newer. (Dockerfile reference, COPY --exclude.)
    /// </remarks>
    public string[]? Exclude { get; set; }
}
