using AttrDocker.Dockerfiles.Rules.Style;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ExposedProtocolShouldBeInLowerCaseTests : RuleTest<ExposedProtocolShouldBeInLowerCase>
{
    [Fact]
    public void Capital_letters_trigger() => Triggers("FROM debian:13\nEXPOSE 80 53/UDP\n", "53/UDP", "The protocol 'UDP' is not in lower case. Write 'udp'.");

    [Theory]
    [InlineData("80")]
    [InlineData("80/tcp")]
    [InlineData("80/FOO")]
    [InlineData("80/$P")]
    public void Small_letters_are_silent_and_so_is_what_does_not_exist(string port) => Silent($"FROM debian:13\nARG P\nEXPOSE {port}\n");

    [Fact]
    public void Small_letters_mend_it() => Mends("FROM debian:13\nEXPOSE 53/Udp\n", "FROM debian:13\nEXPOSE 53/udp\n");

    [Fact]
    public void A_variable_is_left_to_its_author() => IsLeftToItsAuthor("FROM debian:13\nENV P=1/TCP\nEXPOSE $P\n");
}
