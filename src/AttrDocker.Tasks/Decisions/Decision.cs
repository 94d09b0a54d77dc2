namespace AttrDocker.Tasks.Decisions;

/// <summary>What is done about one file.</summary>
internal enum Decision
{
    /// <summary>Nothing: the file is not touched.</summary>
    Leave,

    /// <summary>The file is written; what stands there, if anything, is what an earlier build wrote.</summary>
    Write,

    /// <summary>The file is written, and its old text is kept in <c>obj/</c>: nobody knows whether it was edited.</summary>
    WriteAndKeepRecord,

    /// <summary>The file is written, and the old one is kept beside it as <c>.orig</c>: a person's work.</summary>
    WriteAndKeepOriginal,

    /// <summary>ADK0002: the file is not what the attributes say.</summary>
    ReportStale,

    /// <summary>ADK0003: the file is a person's.</summary>
    ReportForeign,
}

/// <summary>The decision table of the build step.</summary>
internal static class Decisions
{
    /// <summary>Decides what to do about a file in a state.</summary>
    /// <param name="state">The state of the file.</param>
    /// <param name="mode">The mode of the build.</param>
    /// <param name="overwrite">Whether a person's file may be replaced.</param>
    public static Decision Decide(FileState state, BuildMode mode, bool overwrite) => (mode, state) switch
    {
        (BuildMode.Off, _) or (_, FileState.UpToDate) => Decision.Leave,
        // Verifying never writes, so permission to overwrite changes nothing.
        (BuildMode.Verify, FileState.Foreign) => Decision.ReportForeign,
        (BuildMode.Verify, _) => Decision.ReportStale,
        (_, FileState.Foreign) => overwrite ? Decision.WriteAndKeepOriginal : Decision.ReportForeign,
        (_, FileState.Edited) => Decision.WriteAndKeepOriginal,
        (_, FileState.Unrecorded) => Decision.WriteAndKeepRecord,
        _ => Decision.Write,
    };
}
