using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ExposedProtocolShouldExistTests : RuleTest<ExposedProtocolShouldExist>
{
    [Theory]
    [InlineData("80/upd", "upd", "Did you mean 'udp'?")]
    [InlineData("80/TPC", "TPC", "Did you mean 'tcp'?")]
    [InlineData("80/icmp", "icmp", "Write 'tcp', 'udp' or 'sctp'.")]
    [InlineData("80/tcp/udp", "tcp/udp", "Write 'tcp', 'udp' or 'sctp'.")]
    [InlineData("$P/quic", "quic", "Write 'tcp', 'udp' or 'sctp'.")]
    public void Another_protocol_triggers(string port, string protocol, string advice) =>
        Triggers($"FROM debian:13\nENV P=80\nEXPOSE 1 {port}\n", port, $"'{protocol}' is no protocol of EXPOSE. {advice}");

    [Theory]
    [InlineData("80")]
    [InlineData("80/")]
    [InlineData("80/tcp")]
    [InlineData("80/sctp")]
    [InlineData("80/UDP")]
    [InlineData("80/$PROTOCOL")]
    [InlineData("$UNKNOWN")]
    public void A_protocol_is_silent(string port) => Silent($"FROM debian:13\nARG PROTOCOL\nEXPOSE {port}\n");

    [Fact]
    public void The_nearest_protocol_mends_it() => Mends("FROM debian:13\nEXPOSE 53/upd\n", "FROM debian:13\nEXPOSE 53/udp\n");

    [Fact]
    public void A_protocol_out_of_a_variable_is_left_to_its_author() => IsLeftToItsAuthor("FROM debian:13\nENV P=53/upd\nEXPOSE $P\n");
}
