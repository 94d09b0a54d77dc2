using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>An additional file of the project of a sample.</summary>
internal sealed class AdditionalFile(string path, string text) : AdditionalText
{
    /// <summary>What the build knows of the project.</summary>
    public static AdditionalFile Facts(string facts) => new(Sources.ProjectFolder + "obj/Debug/AttrDocker.facts", facts);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
