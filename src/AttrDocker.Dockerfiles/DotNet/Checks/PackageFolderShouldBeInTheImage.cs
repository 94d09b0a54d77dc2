using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>The configuration of NuGet is copied into the image, a folder that it names on the machine is not.</summary>
internal sealed class PackageFolderShouldBeInTheImage : PresetRule
{
    public const string Id = "ADK6015";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Package folder should be in the image",
        "The package source '{0}' is the folder '{1}' ({2}, line {3}), which the image does not have, so that its restore fails (NU1301). Move the folder into the repository, and name it from there.",
        RuleCategory.Application,
        RuleSeverity.Warning);

    public override IEnumerable<PresetFinding> Check(PresetContext preset) => preset.Facts.Restore.OutsideFeeds
        .Where(feed => !MayBeMade(feed, preset.Outline))
        .Select(feed => At(PresetArgument.None, feed.Name, feed.Folder, feed.File, feed.Line));

    /// <summary>Whether an image of one's own may have the folder, or what is added to the build stage names it.</summary>
    private static bool MayBeMade(OutsideFeed feed, PresetOutline outline) => outline.SdkImage is not null || outline.BuildStage is { } stage
        && outline.Dockerfile.Stages[stage].Instructions.Any(instruction => instruction switch
        {
            FileTransfer transfer => Leads(transfer.Destination, feed),
            Run run => ShellScript.Of(run.Command) is var script && (!script.IsReadable || script.Commands.Any(command => command.Words.Any(word => Leads(word.Text, feed)))),
            _ => false,
        });

    private static bool Leads(string text, OutsideFeed feed) => text.IndexOf(feed.Folder.TrimEnd('/'), StringComparison.Ordinal) >= 0;
}
