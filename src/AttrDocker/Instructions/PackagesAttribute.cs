using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Installs packages of the distribution, with the package manager of the stage's image, and leaves nothing else in the layer.
/// <para><c>RUN &lt;package manager&gt; &lt;packages&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Packages("libfontconfig1")]</code>
/// <code lang="dockerfile">
/// RUN apt-get update &amp;&amp; \
///     apt-get install -y --no-install-recommends libfontconfig1 &amp;&amp; \
///     rm -rf /var/lib/apt/lists/*
/// </code>
/// <c>apk</c>, <c>dnf</c> or <c>tdnf</c> where the image has those. The names are the distribution's own. An image without a
/// package manager (chiseled, distroless, <c>scratch</c>), and one of which it is not known, are errors. (Dockerfile reference, RUN.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class PackagesAttribute : DockerfileAttribute
{
    /// <summary>Installs packages.</summary>
    /// <param name="packages">The names of the packages, with a version where the package manager takes one; at least one.</param>
    /// <remarks>
    /// <code lang="csharp">[Packages("libgdiplus", "fonts-liberation")]</code>
    /// <code lang="dockerfile">
    /// RUN apt-get update &amp;&amp; \
    ///     apt-get install -y --no-install-recommends libgdiplus fonts-liberation &amp;&amp; \
    ///     rm -rf /var/lib/apt/lists/*
    /// </code>
    /// </remarks>
    public PackagesAttribute(params string[] packages)
    {
    }
}
