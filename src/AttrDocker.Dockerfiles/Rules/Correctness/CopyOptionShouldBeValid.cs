using AttrDocker.Dockerfiles.Values;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>What <c>COPY</c> and <c>ADD</c> refuse once their variables are expanded: permissions, a checksum, and a download by <c>COPY</c>.</summary>
public sealed class CopyOptionShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2016";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Copy option should be valid",
        "'{0}' {1}. {2}",
        RuleCategory.Correctness,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Valid;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var transfer in context.Instructions<FileTransfer>())
        {
            // An empty flag is none.
            if (transfer.ValueOf(transfer.Instruction.Chmod) is { Length: > 0 } mode && !Permissions.IsValid(mode))
            {
                yield return new(Valid, transfer.Place.At(Part.Chmod), [mode, "is no value of '--chmod'", "Write octal permissions up to '7777', or clauses such as 'u=rwX,go=rX'."]);
            }

            foreach (var finding in transfer.Instruction is Copy copy ? OfSources(copy, transfer) : OfChecksum((Add)transfer.Instruction, transfer))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfSources(Copy copy, ScopedInstruction<FileTransfer> transfer)
    {
        for (var i = 0; i < copy.Sources.Count; i++)
        {
            if (transfer.ValueOf(copy.Sources[i]) is not { } source || (!RemoteSource.IsDownload(source) && !RemoteSource.IsGit(source)))
            {
                continue;
            }

            var add = copy.ToAdd();
            yield return new(Valid, transfer.Place.At(Part.Source, i), [source, RemoteSource.IsGit(source) ? "is a git repository, which COPY does not fetch" : "is a download, which COPY does not fetch", "Use ADD."])
            {
                Edits = add is null ? [] : [new ReplaceInstruction(transfer.Place, add)],
                EditTitle = add is null ? null : "Use ADD",
            };
        }
    }

    private static IEnumerable<Finding> OfChecksum(Add add, ScopedInstruction<FileTransfer> transfer)
    {
        if (transfer.ValueOf(add.Checksum) is not { Length: > 0 } checksum)
        {
            return [];
        }

        var problem = add.Sources.Count != 1 ? ("is the checksum of one download, and there are others", "Give each an ADD of its own.")
            : transfer.ValueOf(add.Sources[0]) is not { } source || RemoteSource.IsGit(source) ? null
            : !RemoteSource.IsDownload(source) ? ($"is a checksum, and '{source}' is neither a download nor a git repository", "Remove '--checksum'.")
            : Checksum.FindProblem(checksum) is var (reason, advice) ? ($"is no checksum: {reason}", advice)
            : default((string, string)?);
        return problem is var (what, toDo) ? [new(Valid, transfer.Place.At(Part.Checksum), [checksum, what, toDo])] : [];
    }
}
