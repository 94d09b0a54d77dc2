using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class MaintainerShouldBeALabelTests : RuleTest<MaintainerShouldBeALabel>
{
    [Fact]
    public void MAINTAINER_triggers() => Triggers(
        "FROM debian:13\nMAINTAINER Jane <j@e.com>\n",
        "MAINTAINER Jane <j@e.com>",
        "MAINTAINER is deprecated. Write 'LABEL org.opencontainers.image.authors=\"Jane <j@e.com>\"'.");

    [Fact]
    public void The_message_is_what_the_mend_writes() => Triggers(
        "FROM debian:13\nMAINTAINER Jane\n", "MAINTAINER Jane", "MAINTAINER is deprecated. Write 'LABEL org.opencontainers.image.authors=Jane'.");

    [Fact]
    public void A_name_that_no_label_can_carry_is_left_to_the_rule_on_such_values() => Silent(File(new Stage(new("debian:13"), [new Maintainer("Jane\0")])));

    [Fact]
    public void The_label_is_silent() => Silent("FROM debian:13\nLABEL org.opencontainers.image.authors=Jane\n");

    [Fact]
    public void The_label_mends_it() => Mends(
        "FROM debian:13\n# c\nMAINTAINER Jane $5 <j@e.com>\n", "FROM debian:13\n# c\nLABEL org.opencontainers.image.authors=\"Jane \\$5 <j@e.com>\"\n");
}
