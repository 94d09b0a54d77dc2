using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>Why a path is certainly not in a stage. Each is said on evidence that working Dockerfiles do not give.</summary>
internal abstract record Absence;

/// <summary>A command wrote it into a mount of its own <c>RUN</c>, which does not become part of the stage.</summary>
/// <param name="Reason">What wrote it.</param>
/// <param name="Mount">The mount, with its type: <c>cache mount '/root/.cache'</c>.</param>
internal sealed record LostToMount(string Reason, MountedFolder Mount) : Absence;

/// <summary>It is one mistyped letter away from what the stage is known to write.</summary>
/// <param name="Slips">What may be meant, the most convincing first.</param>
internal sealed record Misspelt(IReadOnlyList<Slip> Slips) : Absence;

/// <summary>The stage that takes it knows it by a name that is one letter away, so that one of the two is misspelt.</summary>
/// <param name="Segment">The position of the name in the path.</param>
/// <param name="Written">The name as written.</param>
/// <param name="Intended">The name that the stage knows it by.</param>
/// <param name="By">What has that name: a destination, or a command.</param>
internal sealed record KnownOtherwise(int Segment, string Written, string Intended, NameBearer By) : Absence;

/// <summary>It has a name that tools decide, with a mistyped letter.</summary>
/// <param name="Segment">The position of the name in the path.</param>
/// <param name="Written">The name as written.</param>
/// <param name="Intended">The name that tools look for.</param>
internal sealed record FixedOtherwise(int Segment, string Written, string Intended) : Absence;

/// <summary>A command wrote the name into another folder.</summary>
/// <param name="Outputs">Where to.</param>
/// <param name="Rest">The rest of the path, where the name is that of a folder on the way; else empty.</param>
internal sealed record WrittenElsewhere(IReadOnlyList<Explanation> Outputs, string Rest) : Absence;

/// <summary>The stage makes something else, and nobody reads that.</summary>
/// <param name="Outputs">What it makes.</param>
internal sealed record OtherProduct(IReadOnlyList<Explanation> Outputs) : Absence;

/// <summary>It lies in a folder whose content is declared, and is none of it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Products">What is declared there.</param>
internal sealed record Undeclared(string Folder, IReadOnlyList<string> Products) : Absence;

/// <summary>It was removed, and nothing has written it since.</summary>
/// <param name="Removal">What removed it.</param>
internal sealed record Removed(Trace Removal) : Absence;

/// <summary>Everything that the stage does is known, and nothing of it writes the path.</summary>
/// <param name="Folder">The nearest folder around it that is there.</param>
internal sealed record NeverWritten(string Folder) : Absence;
