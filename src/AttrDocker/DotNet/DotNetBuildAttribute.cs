using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Opens the stage <c>build</c> of a <see cref="DotNetImageAttribute"/>, which comes later: instruction attributes after this one are
/// added to it.
/// <para><c>FROM --platform=$BUILDPLATFORM &lt;image&gt; AS &lt;name&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[DotNetBuild(Comment = "Restores and publishes")]</code>
/// <code lang="dockerfile">
/// # Restores and publishes
/// FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
/// </code>
/// Instructions up to the last <see cref="PackagesAttribute"/> stand before the project is restored, the others after its sources are
/// copied and before it is published. Without a <see cref="DotNetImageAttribute"/> it is an error. (Docker documentation, Multi-stage builds.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class DotNetBuildAttribute : StageOpeningAttribute
{
    /// <summary>The stage that builds this project.</summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetBuild(Name = "publish")]</code>
    /// <code lang="dockerfile">FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS publish</code>
    /// </remarks>
    public DotNetBuildAttribute()
    {
    }
}
