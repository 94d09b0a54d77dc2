using AttrDocker.Cli.Files;
using AttrDocker.Cli.Fixing;

namespace AttrDocker.Cli.Linting;

/// <summary>What was found in one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Problems">What is wrong, in the order of the text.</param>
/// <param name="Suppressed">What would be wrong if comments of the file did not say otherwise, in the order of the text.</param>
internal sealed record FileReport(InputFile File, string Text, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Suppressed)
{
    /// <summary>What <c>--fix</c> has mended before that; <see langword="null"/> where it was not asked to.</summary>
    public IReadOnlyList<Mend>? Mends { get; init; }
}
