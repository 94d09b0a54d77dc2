using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Opens any other stage, such as a common base, a test run or an export of files.
/// <para><c>FROM &lt;image&gt; [AS &lt;name&gt;]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Stage("debian:13", Name = "base")]</code>
/// <code lang="dockerfile">FROM debian:13 AS base</code>
/// (Dockerfile reference, FROM.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class StageAttribute : RunnableStageAttribute
{
    /// <summary>A stage on an image, or on an earlier stage given by name.</summary>
    /// <param name="image">
    /// An image reference (<c>name:tag</c>, <c>name@sha256:…</c>), the name of an earlier stage or of a named build context,
    /// or <c>scratch</c>. Global <c>ARG</c>s are expanded; a variable that no global <see cref="ArgAttribute"/> declares is
    /// an error.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[Stage("builder", Name = "test")]</code>
    /// <code lang="dockerfile">FROM builder AS test</code>
    /// </remarks>
    public StageAttribute(string image)
    {
    }

    /// <summary>A stage on an earlier stage of the same image, given by its class.</summary>
    /// <param name="image">The class of the earlier stage; a class that is no stage of this image is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Stage(typeof(Builder), Name = "test")]</code>
    /// <code lang="dockerfile">FROM builder AS test</code>
    /// </remarks>
    public StageAttribute(Type image)
    {
    }
}
