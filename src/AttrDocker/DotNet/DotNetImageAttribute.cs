using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Opens the final stage of an image for this .NET project, on a stage <c>build</c> that restores and publishes the project. Both are
/// worked out from the project, and so is the ignore file beside the Dockerfile.
/// <para><c>FROM --platform=$BUILDPLATFORM &lt;image&gt; AS build … FROM &lt;image&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[DotNetImage]</code>
/// <code lang="dockerfile">
/// FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
/// ARG TARGETARCH
/// WORKDIR /source
/// COPY --link App.csproj ./
/// RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
///     dotnet restore App.csproj -a $TARGETARCH
/// COPY --link . ./
/// RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
///     dotnet publish App.csproj -a $TARGETARCH --no-restore -o /app
///
/// FROM mcr.microsoft.com/dotnet/aspnet:10.0
/// WORKDIR /app
/// COPY --link --from=build /app .
/// EXPOSE 8080
/// USER $APP_UID
/// ENTRYPOINT ["./App"]
/// </code>
/// <para>
/// What counts first is what this attribute and the attributes after it say; then the <c>Container*</c> properties and items of the
/// project; then what follows from the project. Instruction attributes after this one belong to the final stage: those up to the
/// last <see cref="PackagesAttribute"/> stand before the app is copied, the others after it, and all before <c>USER</c> and
/// <c>ENTRYPOINT</c>. <see cref="DotNetBuildAttribute"/> adds to the stage <c>build</c>. Other stages stand before.
/// </para>
/// <para>
/// A project that is no app for .NET is an error. With <c>AttrDockerDotNetImage</c> set to <c>true</c> in the project no attribute
/// is needed. (Docker documentation, Multi-stage builds.)
/// </para>
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class DotNetImageAttribute : RunnableStageAttribute
{
    /// <summary>An image of this project.</summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(Port = 9000)]</code>
    /// <code lang="dockerfile">
    /// FROM mcr.microsoft.com/dotnet/aspnet:10.0
    /// EXPOSE 9000
    /// </code>
    /// </remarks>
    public DotNetImageAttribute()
    {
    }

    /// <summary>
    /// The image of the final stage, or the name of an earlier stage; chosen by the project when not set: <c>aspnet</c>, <c>runtime</c> or
    /// <c>runtime-deps</c>, in the version that the project targets.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(BaseImage = "registry.example/dotnet/aspnet:10.0")]</code>
    /// <code lang="dockerfile">FROM registry.example/dotnet/aspnet:10.0</code>
    /// Wins over <c>ContainerBaseImage</c>. (Dockerfile reference, FROM.)
    /// </remarks>
    public string? BaseImage { get; set; }

    /// <summary>The image of the stage <c>build</c>; the SDK that <c>global.json</c> or else the project asks for when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(SdkImage = "registry.example/dotnet/sdk:10.0")]</code>
    /// <code lang="dockerfile">FROM --platform=$BUILDPLATFORM registry.example/dotnet/sdk:10.0 AS build</code>
    /// (Dockerfile reference, FROM.)
    /// </remarks>
    public string? SdkImage { get; set; }

    /// <summary>
    /// The distribution and variant of Microsoft's image, as the end of its tag: <c>alpine</c>, <c>noble</c>, <c>noble-chiseled</c>,
    /// <c>noble-chiseled-extra</c>, <c>azurelinux3.0-distroless</c>. An unknown one, and one that does not fit the project, are errors.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(Family = "noble-chiseled")]</code>
    /// <code lang="dockerfile">FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled</code>
    /// Wins over <c>ContainerFamily</c>. When not set it is <c>alpine</c> for the runtime identifiers of musl, chiseled for trimmed and
    /// native apps, and otherwise the distribution that Microsoft chose for the version. (Dockerfile reference, FROM.)
    /// </remarks>
    public string? Family { get; set; }

    /// <summary>Whether the project's title, description, authors, licence and addresses become labels.</summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(Labels = true)]</code>
    /// <code lang="dockerfile">LABEL org.opencontainers.image.title=App</code>
    /// The version is not among them: made from git it would change the Dockerfile with each commit. (Dockerfile reference, LABEL.)
    /// </remarks>
    public bool Labels { get; set; }

    /// <summary>Whether the files are copied with <c>--parents</c>: one line, however many projects there are.</summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(Parents = true)]</code>
    /// <code lang="dockerfile">COPY --link --parents App.csproj ./</code>
    /// Frontend 1.20 or newer; with an older <see cref="ImageAttribute.Syntax"/> it is an error. (Dockerfile reference, COPY --parents.)
    /// </remarks>
    public bool Parents { get; set; }

    /// <summary>
    /// Whether the stage <c>build</c> restores the .NET tools of the repository, for a build that runs them. Without a manifest of
    /// tools it is an error.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[DotNetImage(RestoreTools = true)]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    ///     dotnet tool restore --tool-manifest .config/dotnet-tools.json
    /// </code>
    /// (Dockerfile reference, RUN.)
    /// </remarks>
    public bool RestoreTools { get; set; }
}
