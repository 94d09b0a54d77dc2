namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Python and its package managers.</summary>
internal static class PythonCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("python", "python3") { On = ["venv"], Also = VenvFacts },
        new("virtualenv") { Operands = WrittenOperands.Last, Also = static call => call.Operands.Skip(call.Operands.Count - 1).Select(o => call.Filled(o)) },
        new("pip", "pip3") { On = ["wheel"], Outputs = ["-w", "--wheel-dir"], Values = ["-r"], Writes = ["*.whl"] },
        new("pip", "pip3") { On = ["install"], Outputs = ["--target", "-t"], Values = ["-r", "-c", "-i"] },
        new("uv", "poetry", "pdm") { Writes = [".venv/", "dist/"] },
    ];

    // python -m venv folder
    private static IEnumerable<Fact> VenvFacts(CommandCall call) =>
        call.Operands.Count > 1 ? [call.Filled(call.Operands[call.Operands.Count - 1], "venv")] : [];
}
