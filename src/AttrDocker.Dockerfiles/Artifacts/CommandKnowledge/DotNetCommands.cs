namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary><c>dotnet</c>. Since SDK 3.0 <c>-o</c> is seen from the working folder; older ones saw it from the project's, so both count.</summary>
internal static class DotNetCommands
{
    private static readonly string[] Values =
        ["-c", "--configuration", "-f", "--framework", "-r", "--runtime", "-a", "--arch", "--os", "-v", "--verbosity", "-s", "--source", "--version-suffix", "--tool-path"];

    private static readonly string[] Outputs = ["-o", "--output", "--artifacts-path", "-p:PublishDir", "/p:PublishDir", "--property:PublishDir", "-p:OutputPath", "--tool-path"];

    public static KnownCommand[] All { get; } =
    [
        new("dotnet") { On = ["publish", "build", "pack", "tool"], Outputs = Outputs, Values = Values, Also = ProjectFacts },
    ];

    private static IEnumerable<Fact> ProjectFacts(CommandCall call)
    {
        var verb = call.Operands[0];
        var project = call.Operands.Skip(1).FirstOrDefault() is { } operand && verb != "tool" ? ProjectFolder(call.Path(operand)) : call.Folder;
        if (call.Flag("-o", "--output") is { Length: > 0 } output)
        {
            if (project != call.Folder)
            {
                yield return new(ImagePath.Combine(project, output), FactKind.Tree, FactStrength.Explicit, $"dotnet {verb} -o");
            }
        }
        else if (verb is "publish" or "build")
        {
            var folder = call.Flag("-c", "--configuration") is { Length: > 0 } configuration ? "bin/" + configuration : "bin";
            yield return new(ImagePath.Combine(project, folder), FactKind.Tree, FactStrength.Convention, $"dotnet {verb}");
            yield return new(ImagePath.Combine(project, ImagePath.Hole + "/bin"), FactKind.Tree, FactStrength.Convention, $"dotnet {verb}");
        }
    }

    private static string ProjectFolder(string path) =>
        path.EndsWith("proj", StringComparison.Ordinal) || path.EndsWith(".sln", StringComparison.Ordinal) || path.EndsWith(".slnx", StringComparison.Ordinal)
            ? ImagePath.Parent(path)
            : path;
}
