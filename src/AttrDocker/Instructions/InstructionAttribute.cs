using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Writes one instruction as Dockerfile text: the way to whatever is newer than these attributes, or has no attribute of
/// its own.
/// <para><c>&lt;instruction&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Instruction("RUN --mount=type=cache,target=/root/.m2 mvn package")]</code>
/// <code lang="dockerfile">
/// RUN --mount=type=cache,target=/root/.m2 \
///     mvn package
/// </code>
/// What the text says is written as the other attributes write it, so its layout and quoting may change.
/// (Dockerfile reference, Format.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class InstructionAttribute : DockerfileAttribute
{
    /// <summary>Writes <paramref name="text"/>.</summary>
    /// <param name="text">
    /// One instruction, with its own quoting. It is parsed and checked like the rest: several, none, or a <c>FROM</c>, which is
    /// a stage attribute here, are errors.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[Instruction("ENV LANG=C.UTF-8 LC_ALL=C.UTF-8")]</code>
    /// <code lang="dockerfile">
    /// ENV LANG=C.UTF-8 \
    ///     LC_ALL=C.UTF-8
    /// </code>
    /// </remarks>
    public InstructionAttribute(string text)
    {
    }
}
