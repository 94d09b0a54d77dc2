using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ExposedPortShouldBeValidTests : RuleTest<ExposedPortShouldBeValid>
{
    [Theory]
    [InlineData("80:", "'80:' is no valid port: the port of the container is missing. Write it, such as '8080'.")]
    [InlineData("/tcp", "'/tcp' is no valid port: the port of the container is missing. Write it, such as '8080'.")]
    [InlineData("a", "'a' is no valid port: 'a' is not a number from 0 to 65535. Write a port such as '8080', or a range such as '7000-7010'.")]
    [InlineData("65536", "'65536' is no valid port: '65536' is not a number from 0 to 65535. Write a port such as '8080', or a range such as '7000-7010'.")]
    [InlineData("80-", "'80-' is no valid port: '80-' is not a number from 0 to 65535. Write a port such as '8080', or a range such as '7000-7010'.")]
    [InlineData("-80", "'-80' is no valid port: '-80' is not a number from 0 to 65535. Write a port such as '8080', or a range such as '7000-7010'.")]
    [InlineData("90-80/udp", "'90-80/udp' is no valid port: the range ends before it begins. Did you mean '80-90'?")]
    [InlineData("x:80", "'x:80' is no valid port: 'x' is no port of the host. EXPOSE takes the port of the container alone: write '80'.")]
    [InlineData("90-80:80", "'90-80:80' is no valid port: '90-80' is no port of the host. EXPOSE takes the port of the container alone: write '80'.")]
    [InlineData("foo:80:80", "'foo:80:80' is no valid port: 'foo' is no IP address. EXPOSE takes the port of the container alone: write '80'.")]
    [InlineData("80:80-90", "'80:80-90' is no valid port: the ranges of the host and of the container differ in length. EXPOSE takes the port of the container alone: write '80-90'.")]
    public void A_wrong_port_triggers(string port, string message) => Triggers($"FROM debian:13\nEXPOSE 1 {port} 2\n", port, message);

    [Theory]
    [InlineData("256.0.0.1")]
    [InlineData("1.2.3")]
    [InlineData("01.2.3.4")]
    [InlineData("1:2")]
    [InlineData("[::1")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1::2::3")]
    [InlineData("12345::")]
    [InlineData("g::")]
    [InlineData(":")]
    public void What_is_no_address_triggers(string address) => Triggers(
        $"FROM debian:13\nEXPOSE {address}:80:80\n",
        $"{address}:80:80",
        $"'{address}:80:80' is no valid port: '{address}' is no IP address. EXPOSE takes the port of the container alone: write '80'.");

    [Theory]
    [InlineData("80")]
    [InlineData("0")]
    [InlineData("65535")]
    [InlineData("080")]
    [InlineData("+80")]
    [InlineData("80-90")]
    [InlineData("80-80")]
    [InlineData("80/")]
    [InlineData("80/foo")]
    [InlineData("$P")]
    [InlineData("$UNKNOWN")]
    [InlineData("''")]
    [InlineData(":80")]
    [InlineData("80:90")]
    [InlineData("80-81:90-91")]
    [InlineData("80-90:80")]
    [InlineData("127.0.0.1:80:80")]
    [InlineData("127.0.0.1::80")]
    [InlineData("[::1]:80:80")]
    [InlineData("::1:80:80")]
    [InlineData("1:2:3:4:5:6:7:8:80:80")]
    [InlineData("::ffff:1.2.3.4:80:80")]
    public void A_port_is_silent(string port) => Silent($"FROM debian:13\nARG P\nEXPOSE {port}\n");

    [Fact]
    public void Each_port_of_a_variable_is_looked_at() => Triggers(
        "FROM debian:13\nENV P=\"80 99999\"\nEXPOSE $P\n",
        "$P",
        "'99999' is no valid port: '99999' is not a number from 0 to 65535. Write a port such as '8080', or a range such as '7000-7010'.");

    [Fact]
    public void A_range_is_turned_around() => Mends("FROM debian:13\nEXPOSE 90-80/udp\n", "FROM debian:13\nEXPOSE 80-90/udp\n");

    [Fact]
    public void A_range_out_of_variables_is_left_to_its_author() => IsLeftToItsAuthor("FROM debian:13\nENV P=80\nEXPOSE 90-$P\n");
}
