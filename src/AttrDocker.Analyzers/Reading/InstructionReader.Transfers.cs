using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Reading;

/// <summary><c>COPY</c> and <c>ADD</c>.</summary>
internal static partial class InstructionReader
{
    private static Copy Copy(ArgumentReader a, string? from) => new(Sources(a), a.Text("destination", Part.Destination))
    {
        From = from,
        Chown = a.Optional("Chown", Part.Chown),
        Chmod = a.Optional("Chmod", Part.Chmod),
        Link = a.Flag("Link"),
        Parents = a.Flag("Parents"),
        Exclude = a.OptionalTexts("Exclude", Part.Exclude),
    };

    private static Copy CopyText(ArgumentReader a) => new([], a.Text("destination", Part.Destination))
    {
        Files = [Heredoc.Of(a.Text("text", Part.Heredoc), a.Flag("Expand"))],
        Chown = a.Optional("Chown", Part.Chown),
        Chmod = a.Optional("Chmod", Part.Chmod),
        Link = a.Flag("Link"),
    };

    private static Add Add(ArgumentReader a) => new(Sources(a), a.Text("destination", Part.Destination))
    {
        Chown = a.Optional("Chown", Part.Chown),
        Chmod = a.Optional("Chmod", Part.Chmod),
        Link = a.Flag("Link"),
        Exclude = a.OptionalTexts("Exclude", Part.Exclude),
        Checksum = a.Optional("Checksum", Part.Checksum),
        KeepGitDir = a.Flag("KeepGitDir"),
        Unpack = a.OptionalFlag("Unpack"),
    };

    private static EquatableArray<string> Sources(ArgumentReader a) => a.Texts(a.Has("sources") ? "sources" : "source", Part.Source);

    private static string StageReference(ArgumentReader a)
    {
        a.Refer(Part.From, ReferenceKind.Stage);
        return a.StageName("stage", Part.From);
    }

    private static string Reference(ArgumentReader a, string parameter, ReferenceKind kind)
    {
        a.Refer(Part.From, kind);
        return a.Text(parameter, Part.From);
    }
}
