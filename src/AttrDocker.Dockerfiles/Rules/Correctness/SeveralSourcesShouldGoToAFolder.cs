namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Unless the destination is a folder already, each of several sources takes the place of the one before.</summary>
public sealed class SeveralSourcesShouldGoToAFolder : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2025";

    private static readonly RuleDescriptor Folder = new(
        Id,
        "Several sources should go to a folder",
        "Several sources go to '{0}', and unless that is a folder already each one replaces the one before. Write '{0}/'.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Folder;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (place, transfer, scope, escape) in context.Instructions<FileTransfer>())
        {
            var destination = scope.Expand(transfer.Destination, escape);
            if (transfer.Sources.Count + transfer.Files.Count < 2 || !destination.IsKnown || destination.Value.Length == 0
                || NamesAFolder(destination.Value) || context.WorkingFolders.Holds(place, destination.Value))
            {
                continue;
            }

            yield return new(Folder, place.At(Part.Destination), [transfer.Destination])
            {
                Edits = [new ReplaceValue(place.At(Part.Destination), transfer.Destination, transfer.Destination + "/")],
                EditTitle = $"Change to '{transfer.Destination}/'",
            };
        }
    }

    // A backslash ends a folder on Windows.
    private static bool NamesAFolder(string path) => path[path.Length - 1] is '/' or '\\' || path.Substring(path.LastIndexOf('/') + 1) is "." or "..";
}
