using System.Globalization;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Packages;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Application;

/// <summary>A NuGet package that calls a library of the operating system throws where it is missing; .NET's runtime images hold only what .NET needs.</summary>
public sealed class PackageShouldFindItsNativeLibraries : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK6006";

    private static readonly RuleDescriptor FindThem = new(
        Id,
        "Package should find its native libraries",
        "The package '{0}' takes {1}, which '{2}' does not have. {3}",
        RuleCategory.Application,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => FindThem;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var run in ProjectRun.All(context))
        {
            if (run.Base.Facts is not { DotNet.IsRuntime: true, Distribution: { } distribution } facts)
            {
                continue;
            }

            var additions = StageAdditions.Of(context, run.Base.Chain);
            foreach (var need in NativeNeed.All.Where(need => (facts.Lacks & need.Content) == need.Content))
            {
                if (context.App.Packages.Any(package => Has(package, need)) && !need.Traces.Any(additions.MayHave))
                {
                    yield return new(FindThem, new(run.Stage, Place.From, Part.Image), [need.Package, need.What, run.Base.Image, Advice(need, facts, distribution)]);
                }
            }
        }
    }

    private static bool Has(string package, NativeNeed need)
    {
        var (id, version) = package.IndexOf('/') is >= 0 and var slash ? (package.Substring(0, slash), package.Substring(slash + 1)) : (package, "");
        return string.Equals(id, need.Package, StringComparison.OrdinalIgnoreCase)
            && (need.UpTo is not { } limit || (int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) && major < limit));
    }

    private static string Advice(NativeNeed need, BaseImageFacts facts, Distribution distribution) =>
        facts.Lacks.HasFlag(ImageContents.Shell) && need.Content == ImageContents.Icu ? "Take the variant with '-extra'."
        : facts.Lacks.HasFlag(ImageContents.Shell) ? "Take an image with a package manager, and install it."
        : need.PackageOf(distribution.Name) is { } name ? $"Install '{name}' with '{distribution.PackageManagers[0]}'" + (need.Content == ImageContents.Icu ? ", and set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false." : ".")
        : $"Install it with '{distribution.PackageManagers[0]}'.";
}
