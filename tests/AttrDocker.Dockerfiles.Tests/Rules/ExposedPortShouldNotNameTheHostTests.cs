using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ExposedPortShouldNotNameTheHostTests : RuleTest<ExposedPortShouldNotNameTheHost>
{
    [Theory]
    [InlineData("80:90", "90")]
    [InlineData("80-81:90-91/udp", "90-91/udp")]
    [InlineData("127.0.0.1::80", "80")]
    [InlineData("[::1]:80:80/TCP", "80/TCP")]
    public void A_port_of_the_host_triggers(string port, string alone) =>
        Triggers($"FROM debian:13\nEXPOSE {port}\n", port, $"'{port}' names a port or an address of the host, which EXPOSE ignores. Write '{alone}'.");

    [Theory]
    [InlineData("80/udp")]
    [InlineData("80-90")]
    [InlineData(":80")]
    [InlineData("x:80")]
    [InlineData("80:")]
    public void A_port_of_the_container_alone_is_silent_and_so_is_what_is_wrong(string port) => Silent($"FROM debian:13\nEXPOSE {port}\n");

    [Fact]
    public void The_port_of_the_container_stays() => Mends("FROM debian:13\nEXPOSE 1 8080:80/udp 2\n", "FROM debian:13\nEXPOSE 1 80/udp 2\n");

    [Fact]
    public void A_variable_is_left_to_its_author() => IsLeftToItsAuthor("FROM debian:13\nENV P=1:2\nEXPOSE $P\n");
}
