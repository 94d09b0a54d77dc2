using AttrDocker.Fuzz;

namespace AttrDocker.Dockerfiles.Tests.Fuzzing;

/// <summary>A short run of the fuzzer, which finds what got worse; a long one is a command of its own (tests/AttrDocker.Fuzz).</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Mutated_files_break_no_property()
    {
        // Other texts on every run; the seed is in the output of a failure.
        var result = new FuzzRun(new(TimeSpan.FromSeconds(10), long.MaxValue), Random.Shared.Next(), workers: 1).Run();

        var report = new StringWriter();
        var exitCode = result.Print(report);
        output.WriteLine(report.ToString());
        Assert.True(exitCode == 0, report.ToString());
        Assert.InRange(result.Executions, 1_000, long.MaxValue);
    }

    [Theory]
    [InlineData("#e \nFROM a")]
    [InlineData("#\r2\nFROM a")]
    [InlineData("# a \r b\t\n\nFROM a\n#\r")]
    [InlineData("LABEL a=\\\n#\r$")]
    [InlineData("FROM a\nCOPY <<-\"\t\"")]
    [InlineData("FROM a\nMAINTAINER -- --")]
    public void What_broke_a_property_once_does_not_break_it_again(string text) =>
        Assert.Null(Properties.Check(text, turn: 0, out _));

    /// <summary>The fuzzer's own check: it reports a property that does not hold, and makes its text small.</summary>
    [Fact]
    public void A_failing_text_is_made_small() =>
        Assert.Equal("bug", Minimizer.Shrink("FROM a\nRUN some bug in it\n", static text => text.Contains("bug")));

    public static TheoryData<string> KindsOfHugeTexts => [.. HugeTexts.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(KindsOfHugeTexts))]
    public void Memory_stays_in_proportion_to_the_text(string kind)
    {
        const int Size = 8 * 1024 * 1024;
        var make = HugeTexts.Kinds.Single(k => k.Name == kind).Make;
        _ = HugeTexts.BytesAllocatedPerByte(make(1024));

        var perByte = HugeTexts.BytesAllocatedPerByte(make(Size));

        output.WriteLine($"{kind}: {perByte:F2} bytes allocated per byte");
        Assert.InRange(perByte, 0, 16);
    }
}
