using AttrDocker.Dockerfiles.Images.Known;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>The SDK's image holds compilers and NuGet, several times the size of what an app needs to run.</summary>
/// <remarks>Only a stage that runs a built app is meant: one that tests, watches or develops needs the SDK.</remarks>
public sealed class FinalStageShouldNotUseAnSdkImage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1023";

    private static readonly RuleDescriptor NotSdk = new(
        Id,
        "Final stage should not use an SDK image",
        "The final stage runs '{0}' on the SDK's image, which holds compilers and is several times as large. {1}",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotSdk;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var stage in context.FinalStages)
        {
            if (context.Bases[stage] is not { Facts.DotNet: { IsSdk: true } sdk } start || ContainerCommand.Of(context, stage)?.Assembly is not { } app)
            {
                continue;
            }

            var runtime = RuntimeOf(sdk, start.Image, context.Project is null or { IsWeb: true } ? "aspnet" : "runtime");
            var from = context.Dockerfile.Stages[stage].From.Image;
            var builds = start.Chain.Any(i => context.Dockerfile.Stages[i].Instructions.Any(static instruction => instruction is Run));
            var isCertain = !builds && from == start.Image && sdk.IsFloating && !sdk.HasNativeTools;
            yield return new(NotSdk, new(stage, Place.From, Part.Image), [app.Text, Advice(builds, runtime)])
            {
                Edits = isCertain ? [new ReplaceValue(new(stage, Place.From, Part.Image), from, runtime)] : [],
                EditTitle = isCertain ? $"Change to '{runtime}'" : null,
            };
        }
    }

    /// <summary>The image of the same tag where there is one; the patches of the SDK are numbered in another way.</summary>
    private static string RuntimeOf(DotNetImage sdk, string image, string repository) =>
        sdk is { IsFloating: true, HasNativeTools: false } ? image.Replace("/sdk:", $"/{repository}:")
        : DotNetImages.Prefix + repository + (sdk.Release is { } release ? ":" + release : "");

    private static string Advice(bool builds, string runtime) =>
        builds ? $"Copy what it publishes into a stage that starts from '{runtime}'." : $"Start it from '{runtime}'.";
}
