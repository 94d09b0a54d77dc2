using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>Without ICU .NET knows the invariant culture alone, and throws where another one is asked for by its name.</summary>
internal sealed class CulturesShouldBeInTheImage : AppRule
{
    public const string Id = "ADK6010";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Cultures should be in the image",
        "'{0}' has no ICU, so that {1} throws CultureNotFoundException. {2}",
        RuleCategory.Application,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        // An app that is invariant by its own choice throws everywhere.
        if (!image.Run.Project.IsInvariant && image.Run.Base.Facts.Lacks.HasFlag(ImageContents.Icu) && !image.Additions.MayHave("icu")
            && code.All<CultureUse>() is [var first, ..])
        {
            yield return At(image.LocationOf(image.BasePlace), [first.Location], image.Run.Base.Image, first.Description, MissingData.Advice(image, "icu-libs", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false"));
        }
    }
}
