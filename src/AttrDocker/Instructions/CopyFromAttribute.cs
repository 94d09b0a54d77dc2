using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Copies files and folders from an earlier stage of the same image.
/// <para><c>COPY --from=&lt;stage&gt; &lt;source&gt;… &lt;destination&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[CopyFrom("builder", "/usr/src/app/target/app.jar", "/usr/app/app.jar")]</code>
/// <code lang="dockerfile">COPY --from=builder /usr/src/app/target/app.jar /usr/app/app.jar</code>
/// An unknown stage, a later one, and the stage itself are errors. A path that the stage is known not to hold is
/// reported. (Dockerfile reference, COPY --from.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CopyFromAttribute : CopyInstructionAttribute
{
    /// <summary>Copies one source from a stage given by name.</summary>
    /// <param name="stage">The name of an earlier stage. Not expanded.</param>
    /// <param name="source">The path in that stage, from its root; may be a pattern.</param>
    /// <param name="destination">The path in this stage; with a <c>/</c> at its end it is a folder.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFrom("builder", "/out/app", "/app")]</code>
    /// <code lang="dockerfile">COPY --from=builder /out/app /app</code>
    /// </remarks>
    public CopyFromAttribute(string stage, string source, string destination)
    {
    }

    /// <summary>Copies several sources from a stage given by name.</summary>
    /// <param name="stage">The name of an earlier stage. Not expanded.</param>
    /// <param name="sources">The paths in that stage, from its root. None at all is an error.</param>
    /// <param name="destination">The folder in this stage. With several sources, no <c>/</c> at its end is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFrom("builder", ["/out/app", "/out/app.conf"], "/app/")]</code>
    /// <code lang="dockerfile">COPY --from=builder /out/app /out/app.conf /app/</code>
    /// </remarks>
    public CopyFromAttribute(string stage, string[] sources, string destination)
    {
    }

    /// <summary>Copies one source from a stage given by its class.</summary>
    /// <param name="stage">The class of an earlier stage; a class that is no stage of this image is an error.</param>
    /// <param name="source">The path in that stage, from its root; may be a pattern.</param>
    /// <param name="destination">The path in this stage; with a <c>/</c> at its end it is a folder.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFrom(typeof(Builder), "/out/app", "/app")]</code>
    /// <code lang="dockerfile">COPY --from=builder /out/app /app</code>
    /// </remarks>
    public CopyFromAttribute(Type stage, string source, string destination)
    {
    }

    /// <summary>Copies several sources from a stage given by its class.</summary>
    /// <param name="stage">The class of an earlier stage; a class that is no stage of this image is an error.</param>
    /// <param name="sources">The paths in that stage, from its root. None at all is an error.</param>
    /// <param name="destination">The folder in this stage. With several sources, no <c>/</c> at its end is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFrom(typeof(Builder), ["/out/app", "/out/app.conf"], "/app/")]</code>
    /// <code lang="dockerfile">COPY --from=builder /out/app /out/app.conf /app/</code>
    /// </remarks>
    public CopyFromAttribute(Type stage, string[] sources, string destination)
    {
    }
}
