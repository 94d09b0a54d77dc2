using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StopSignalShouldExistTests : RuleTest<StopSignalShouldExist>
{
    [Theory]
    [InlineData("SIGTREM", "'SIGTREM' is no signal. Did you mean 'SIGTERM'?")]
    [InlineData("TREM", "'TREM' is no signal. Did you mean 'TERM'?")]
    [InlineData("sigkil", "'sigkil' is no signal. Did you mean 'SIGKILL'?")]
    [InlineData("SIGRTMIN+16", "'SIGRTMIN+16' is no signal. Did you mean 'SIGRTMIN+1'?")]
    [InlineData("0", "'0' is no signal. Write a name such as 'SIGTERM', or a number such as '15'.")]
    [InlineData("stop-it", "'stop-it' is no signal. Write a name such as 'SIGTERM', or a number such as '15'.")]
    public void Another_word_than_a_signal_triggers(string signal, string message) => Triggers($"FROM debian:13\nSTOPSIGNAL {signal}\n", signal, message);

    [Theory]
    [InlineData("SIGTERM")]
    [InlineData("TERM")]
    [InlineData("sigterm")]
    [InlineData("9")]
    [InlineData("65")]
    [InlineData("-1")]
    [InlineData("+15")]
    [InlineData("015")]
    [InlineData("SIGRTMIN")]
    [InlineData("RTMIN+3")]
    [InlineData("SIGRTMIN+15")]
    [InlineData("SIGRTMAX-14")]
    [InlineData("SIGCLD")]
    [InlineData("$SIGNAL")]
    [InlineData("${SIGNAL:-SIGTERM}")]
    public void A_signal_is_silent(string signal) => Silent($"FROM debian:13\nARG SIGNAL\nSTOPSIGNAL {signal}\n");

    [Fact]
    public void A_wrong_default_triggers_and_is_left_to_its_author()
    {
        const string text = "FROM debian:13\nARG SIGNAL=SIGTREM\nSTOPSIGNAL $SIGNAL\n";

        Triggers(text, "$SIGNAL", "'SIGTREM' is no signal. Did you mean 'SIGTERM'?");
        IsLeftToItsAuthor(text);
    }

    [Fact]
    public void The_nearest_signal_mends_it() => Mends("FROM debian:13\nSTOPSIGNAL SIGTREM\n", "FROM debian:13\nSTOPSIGNAL SIGTERM\n");
}
