using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class MaintainerShouldBeALabelTests : RuleTest<MaintainerShouldBeALabel>
{
    [Fact]
    public void MAINTAINER_triggers() => Triggers(
        "FROM debian:13\nMAINTAINER Jane <j@e.com>\n",
        "MAINTAINER Jane <j@e.com>",
        "MAINTAINER is deprecated. Write 'LABEL org.opencontainers.image.authors=\"Jane <j@e.com>\"'.");

    [Fact]
    public void The_label_is_silent() => Silent("FROM debian:13\nLABEL org.opencontainers.image.authors=Jane\n");

    [Fact]
    public void The_label_mends_it() => Mends(
        "FROM debian:13\n# c\nMAINTAINER Jane $5 <j@e.com>\n", "FROM debian:13\n# c\nLABEL org.opencontainers.image.authors=\"Jane \\$5 <j@e.com>\"\n");
}
