using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Opens a stage that builds something for a later one. Its name is <c>builder</c> unless set.
/// <para><c>FROM &lt;image&gt; AS &lt;name&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[BuildStage("maven:3.6.3-jdk-11", Comment = "Builder image")]</code>
/// <code lang="dockerfile">
/// # Builder image
/// FROM maven:3.6.3-jdk-11 AS builder
/// </code>
/// A second one without a <see cref="StageOpeningAttribute.Name"/> in the same image is an error. (Dockerfile reference, FROM;
/// Docker documentation, Multi-stage builds.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class BuildStageAttribute : StageOpeningAttribute
{
    /// <summary>A build stage on an image, or on an earlier stage given by name.</summary>
    /// <param name="image">
    /// An image reference (<c>name:tag</c>, <c>name@sha256:…</c>), the name of an earlier stage or of a named build context,
    /// or <c>scratch</c>. Global <c>ARG</c>s are expanded; a variable that no global <see cref="ArgAttribute"/> declares is
    /// an error.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[BuildStage("maven:3.6.3-jdk-11")]</code>
    /// <code lang="dockerfile">FROM maven:3.6.3-jdk-11 AS builder</code>
    /// </remarks>
    public BuildStageAttribute(string image)
    {
    }

    /// <summary>A build stage on an earlier stage of the same image, given by its class.</summary>
    /// <param name="image">The class of the earlier stage; a class that is no stage of this image is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[BuildStage(typeof(Restore), Name = "compile")]</code>
    /// <code lang="dockerfile">FROM restore AS compile</code>
    /// </remarks>
    public BuildStageAttribute(Type image)
    {
    }
}
