using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Opens the final stage: the image that is run.
/// <para><c>FROM &lt;image&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[RuntimeStage("openjdk:11", Port = 8080, Entrypoint = ["java", "-jar", "/app/app.jar"])]</code>
/// <code lang="dockerfile">
/// FROM openjdk:11
/// EXPOSE 8080
/// ENTRYPOINT ["java", "-jar", "/app/app.jar"]
/// </code>
/// Exactly one per image, after all other stages; several, or one that is not last, are errors. None is an error too,
/// unless <see cref="ImageAttribute.Target"/> names the stage to build. (Dockerfile reference, FROM.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class RuntimeStageAttribute : RunnableStageAttribute
{
    /// <summary>The final stage on an image, or on an earlier stage given by name.</summary>
    /// <param name="image">
    /// An image reference (<c>name:tag</c>, <c>name@sha256:…</c>), the name of an earlier stage or of a named build context,
    /// or <c>scratch</c>. Global <c>ARG</c>s are expanded; a variable that no global <see cref="ArgAttribute"/> declares is
    /// an error.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("openjdk:11")]</code>
    /// <code lang="dockerfile">FROM openjdk:11</code>
    /// </remarks>
    public RuntimeStageAttribute(string image)
    {
    }

    /// <summary>The final stage on an earlier stage of the same image, given by its class.</summary>
    /// <param name="image">The class of the earlier stage; a class that is no stage of this image is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage(typeof(Base), Name = "app")]</code>
    /// <code lang="dockerfile">FROM base AS app</code>
    /// </remarks>
    public RuntimeStageAttribute(Type image)
    {
    }
}
