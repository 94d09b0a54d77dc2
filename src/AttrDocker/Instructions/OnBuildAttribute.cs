using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Keeps an instruction in the image, to run in the builds that are based on it.
/// <para><c>ONBUILD &lt;instruction&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[OnBuild("COPY . /app/src")]</code>
/// <code lang="dockerfile">ONBUILD COPY . /app/src</code>
/// (Dockerfile reference, ONBUILD.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class OnBuildAttribute : DockerfileAttribute
{
    /// <summary>Keeps <paramref name="instruction"/> for later.</summary>
    /// <param name="instruction">
    /// One instruction as Dockerfile text, with its own quoting. It is parsed and checked like the rest: several, none, or an
    /// <c>ONBUILD</c>, <c>FROM</c> or <c>MAINTAINER</c> are errors.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[OnBuild("RUN make -C /app/src")]</code>
    /// <code lang="dockerfile">ONBUILD RUN make -C /app/src</code>
    /// </remarks>
    public OnBuildAttribute(string instruction)
    {
    }
}
