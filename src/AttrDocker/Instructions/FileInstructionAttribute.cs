namespace AttrDocker;

/// <summary>
/// The base of the attributes that put files into the stage: what <c>COPY</c> and <c>ADD</c> share. It cannot be derived
/// from elsewhere.
/// </summary>
public abstract class FileInstructionAttribute : DockerfileAttribute
{
    private protected FileInstructionAttribute()
    {
    }

    /// <summary>
    /// The owner of the files, <c>user[:group]</c>, names or ids; <c>0:0</c> when not set. Names are looked up in the stage's
    /// own <c>/etc/passwd</c> and <c>/etc/group</c>. An error on Windows images.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Copy("app.jar", "/app/", Chown = "app:app")]</code>
    /// <code lang="dockerfile">COPY --chown=app:app app.jar /app/</code>
    /// Variables are expanded. (Dockerfile reference, COPY --chown.)
    /// </remarks>
    public string? Chown { get; set; }

    /// <summary>
    /// The permissions of the files: octal (<c>755</c>), or symbolic (<c>u=rwX,go=rX</c>); the source's own when not set.
    /// Anything else is an error.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Copy("run.sh", "/app/", Chmod = "755")]</code>
    /// <code lang="dockerfile">COPY --chmod=755 run.sh /app/</code>
    /// Octal: frontend 1.2 or newer; symbolic: 1.14. Variables are expanded. (Dockerfile reference, COPY --chmod.)
    /// </remarks>
    public string? Chmod { get; set; }

    /// <summary>
    /// Puts the files into a layer that does not depend on the ones before it, so that it stays cached when they change.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Copy("app.jar", "/app/", Link = true)]</code>
    /// <code lang="dockerfile">COPY --link app.jar /app/</code>
    /// Symbolic links in the destination path are then not followed. Frontend 1.4 or newer. (Dockerfile reference,
    /// COPY --link.)
    /// </remarks>
    public bool Link { get; set; }
}
