using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A value of a mount that the builder refuses once its variables are expanded: permissions, owners, sizes, and the root folder as target.</summary>
public sealed class MountValueShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2006";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Mount value should be valid",
        "{0}. {1}",
        RuleCategory.Correctness,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Valid;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var run in context.Instructions<Run>())
        {
            for (var i = 0; i < run.Instruction.Mounts.Count; i++)
            {
                foreach (var (part, what, advice) in Problems(run.Instruction.Mounts[i], run, context.WorkingFolders.Any(run.Place)))
                {
                    yield return new(Valid, run.Place.At(part, i), [what, advice]);
                }
            }
        }
    }

    private static IEnumerable<(Part Part, string What, string Advice)> Problems(Mount mount, ScopedInstruction<Run> run, bool hasWorkingFolder) =>
        new[] { OfTarget(mount, run, hasWorkingFolder), OfSize(mount, run) }.Concat(OfOwner(mount, run)).OfType<(Part, string, string)>();

    private static (Part, string, string)? OfTarget(Mount mount, ScopedInstruction<Run> run, bool hasWorkingFolder)
    {
        if (mount is ConfidentialMount)
        {
            return null;
        }

        // Without a target the working folder is meant, which is the root unless something sets it.
        return mount.Target is null
            ? hasWorkingFolder ? null : (Part.Mount, $"A mount of type '{mount.Type}' needs a target", "Write 'target=' and the folder to mount at.")
            : run.ValueOf(mount.Target) == "/" ? (Part.MountTarget, "A mount cannot replace the root folder", "Give it another 'target'.") : null;
    }

    private static (Part, string, string)? OfSize(Mount mount, ScopedInstruction<Run> run) =>
        mount is TmpfsMount tmpfs && run.ValueOf(tmpfs.Size) is { } size && !GoText.IsSize(size.AsSpan())
            ? (Part.MountSize, $"'{size}' is no size", "Write a number with a unit, such as '64m'.")
            : null;

    private static IEnumerable<(Part, string, string)?> OfOwner(Mount mount, ScopedInstruction<Run> run)
    {
        var (mode, uid, gid) = mount switch
        {
            CacheMount cache => (cache.Mode, cache.Uid, cache.Gid),
            ConfidentialMount secret => (secret.Mode, secret.Uid, secret.Gid),
            _ => (null, null, null),
        };
        return
        [
            OfNumber(run.ValueOf(mode), Part.MountMode, "mode", 8, "octal permissions, such as '0755'"),
            OfNumber(run.ValueOf(uid), Part.MountUid, "uid", 10, "a number, such as '1000'"),
            OfNumber(run.ValueOf(gid), Part.MountGid, "gid", 10, "a number, such as '1000'"),
        ];
    }

    private static (Part, string, string)? OfNumber(string? value, Part part, string option, int @base, string wanted) =>
        value is null || GoText.ParseUint(value.AsSpan(), @base) is not null ? null : (part, $"'{value}' is no value of the mount option '{option}'", $"Write {wanted}.");
}
