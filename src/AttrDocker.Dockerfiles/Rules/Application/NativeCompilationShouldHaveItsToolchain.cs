using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Images.Known;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Application;

/// <summary>Publishing with <c>PublishAot</c> links with <c>clang</c>, which the plain images of the SDK do not have.</summary>
public sealed class NativeCompilationShouldHaveItsToolchain : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK6004";

    private static readonly string[] Linkers = ["clang", "gcc", "build-base", "build-essential"];

    private static readonly RuleDescriptor HaveItsToolchain = new(
        Id,
        "Native compilation should have its toolchain",
        "'{0}' is compiled to native code (PublishAot), which takes clang, and '{1}' does not have it. {2}",
        RuleCategory.Application,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => HaveItsToolchain;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Project is not { IsNative: true } project)
        {
            yield break;
        }

        foreach (var stage in context.ProjectSteps.Where(static s => s.Verb == "publish" && s.PropertyOf("PublishAot") is null).Select(static s => s.Place.Stage).Distinct())
        {
            if (context.Bases[stage] is not { Facts: { DotNet: { IsSdk: true } sdk } facts } start || !facts.Lacks.HasFlag(ImageContents.Clang)
                || StageAdditions.Of(context, start.Chain) is var additions && Array.Exists(Linkers, additions.MayHave))
            {
                continue;
            }

            var native = NativeOf(sdk, start.Image);
            var written = context.Dockerfile.Stages[start.Place.Stage].From.Image;
            yield return new(HaveItsToolchain, start.Place, [project.AssemblyName, start.Image, Advice(native, facts)])
            {
                Edits = native is not null && written == start.Image ? [new ReplaceValue(start.Place, written, native)] : [],
                EditTitle = native is not null && written == start.Image ? $"Change to '{native}'" : null,
            };
        }
    }

    private static string? NativeOf(DotNetImage sdk, string image) =>
        sdk is { IsFloating: true, Release: { HasNativeSdk: true } release, Family: { Variant: "" } family } && release.Distributions.Contains(family.Distribution)
            ? image.Substring(0, image.LastIndexOf(':') + 1) + sdk.Version + "-" + family.Distribution + "-aot" : null;

    private static string Advice(string? native, BaseImageFacts facts) =>
        native is not null ? $"Use '{native}'."
        : facts.Distribution?.IsMusl == true ? "Install 'clang', 'build-base' and 'zlib-dev' before it."
        : "Install 'clang' and 'zlib1g-dev' before it.";
}
