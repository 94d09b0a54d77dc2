using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>The folder of the app is root's, as <c>WORKDIR</c> and <c>COPY</c> made it: an app that runs as another user cannot write there.</summary>
/// <remarks>Only folders that the image's own instructions make are looked at: on all others a volume may be mounted that is the user's.</remarks>
internal sealed class WrittenFolderShouldBeTheUsers : AppRule
{
    public const string Id = "ADK6014";

    // Web projects publish this folder, so that it is there.
    private const string WebRoot = "wwwroot";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Written folder should be the user's",
        "The app writes '{0}', but the container of {1} runs as '{2}', and '{3}' is root's. Write to the temporary folder or to a volume, or give '{2}' a folder of its own in the image.",
        RuleCategory.Application,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        if (image.Owners is not { User: { } user, WorkDir: { } workDir } owners || FolderOwners.IsRoot(user))
        {
            yield break;
        }

        var stays = code.All<FolderChange>().Count == 0;
        foreach (var write in code.All<FileWrite>())
        {
            if (PathOf(write.Path, image, workDir, stays) is { } path && IsMadeThere(path, write.IsFolder, owners) && owners.RootFolderAbove(path) is { } folder)
            {
                yield return At(write.Location, [image.LocationOf(owners.UserPlace)], path, image.Owner, user, folder);
            }
        }
    }

    private static string? PathOf(CodePath path, AppImage image, string workDir, bool stays) =>
        path.Text[0] == '/' ? ImagePath.Combine("/", path.Text)
        : path.Start == PathStart.AppFolder ? (image.Run.Command.Assembly ?? image.Run.Command.Executable) is { } app ? ImagePath.Combine(ImagePath.Parent(ImagePath.Combine(workDir, app.Text)), path.Text) : null
        : stays ? ImagePath.Combine(workDir, path.Text) : null;

    // To make a folder that is there does nothing. A file needs its folder: where the image has none, a volume brings it.
    private static bool IsMadeThere(string path, bool isFolder, FolderOwners owners) =>
        isFolder ? !owners.HasMade(path) && ImagePath.Name(path) != WebRoot : owners.HasMade(ImagePath.Parent(path));
}
