namespace AttrDocker.Tasks.Decisions;

/// <summary>What the build step does: the values of the MSBuild property <c>AttrDockerMode</c>.</summary>
internal enum BuildMode
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Writes a file whose content differs.</summary>
    Write,

    /// <summary>Never writes; a missing or differing file is an error.</summary>
    Verify,
}

/// <summary>Reads a mode.</summary>
internal static class BuildModes
{
    /// <summary>Reads a mode as MSBuild compares values: without regard to case.</summary>
    public static bool TryParse(string text, out BuildMode mode)
    {
        // Enum.TryParse would take a number too.
        switch (text.Trim().ToUpperInvariant())
        {
            case "OFF":
                mode = BuildMode.Off;
                return true;
            case "WRITE":
                mode = BuildMode.Write;
                return true;
            case "VERIFY":
                mode = BuildMode.Verify;
                return true;
            default:
                mode = default;
                return false;
        }
    }
}
