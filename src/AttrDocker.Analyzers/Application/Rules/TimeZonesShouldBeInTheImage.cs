using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>Without tzdata .NET knows UTC alone, and throws where another time zone is asked for by its name.</summary>
internal sealed class TimeZonesShouldBeInTheImage : AppRule
{
    public const string Id = "ADK6011";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Time zones should be in the image",
        "'{0}' has no tzdata, so that {1} finds no time zone. {2}",
        RuleCategory.Application,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        if (image.Run.Base.Facts.Lacks.HasFlag(ImageContents.TimeZones) && !image.Additions.MayHave("tzdata") && !image.Additions.MayHave("zoneinfo")
            && code.All<TimeZoneUse>() is [var first, ..])
        {
            yield return At(image.LocationOf(image.BasePlace), [first.Location], image.Run.Base.Image, first.Description, MissingData.Advice(image, "tzdata", null));
        }
    }
}
