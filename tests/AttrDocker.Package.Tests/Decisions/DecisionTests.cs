using AttrDocker.Tasks.Decisions;
using static AttrDocker.Tasks.Decisions.BuildMode;
using static AttrDocker.Tasks.Decisions.Decision;
using static AttrDocker.Tasks.Decisions.FileState;

namespace AttrDocker.Package.Tests.Decisions;

public class DecisionTests
{
    /// <summary>The whole table: each state, in each mode, without and with permission to overwrite.</summary>
    private static readonly (FileState State, Decision Write, Decision WriteWithOverwrite, Decision Verify)[] Table =
    [
        (Missing, Decision.Write, Decision.Write, ReportStale),
        (UpToDate, Leave, Leave, Leave),
        (LastWritten, Decision.Write, Decision.Write, ReportStale),
        (Edited, WriteAndKeepOriginal, WriteAndKeepOriginal, ReportStale),
        (Unrecorded, WriteAndKeepRecord, WriteAndKeepRecord, ReportStale),
        (Foreign, ReportForeign, WriteAndKeepOriginal, ReportForeign),
    ];

    [Fact]
    public void The_table_has_every_state() => Assert.Equal(Enum.GetValues<FileState>(), Table.Select(row => row.State));

    [Fact]
    public void Writing_follows_the_table() => Assert.All(Table, row =>
    {
        Assert.Equal(row.Write, AttrDocker.Tasks.Decisions.Decisions.Decide(row.State, BuildMode.Write, overwrite: false));
        Assert.Equal(row.WriteWithOverwrite, AttrDocker.Tasks.Decisions.Decisions.Decide(row.State, BuildMode.Write, overwrite: true));
    });

    [Fact]
    public void Verifying_follows_the_table_and_never_writes() => Assert.All(Table, row =>
    {
        Assert.Equal(row.Verify, AttrDocker.Tasks.Decisions.Decisions.Decide(row.State, Verify, overwrite: false));
        Assert.Equal(row.Verify, AttrDocker.Tasks.Decisions.Decisions.Decide(row.State, Verify, overwrite: true));
    });

    [Fact]
    public void Off_leaves_every_file() => Assert.All(Table, row =>
        Assert.Equal(Leave, AttrDocker.Tasks.Decisions.Decisions.Decide(row.State, Off, overwrite: true)));
}
