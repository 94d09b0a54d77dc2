using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Context;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class CopySourceShouldStayInTheContextTests : RuleTest<CopySourceShouldStayInTheContext>
{
    private const string Advice = "Build with a folder above as the context, or pass that folder as a named context.";

    [Theory]
    [InlineData("COPY ../common /", "'../common' leaves the build context, so the builder takes its 'common' instead. " + Advice)]
    [InlineData("COPY src/../../x /", "'src/../../x' leaves the build context, so the builder takes its 'x' instead. " + Advice)]
    [InlineData("COPY /../x /", "'/../x' leaves the build context, so the builder takes its 'x' instead. " + Advice)]
    [InlineData("ADD .. /", "'..' leaves the build context, so the builder takes all of it instead. " + Advice)]
    [InlineData("COPY ../$X /", "'../$X' leaves the build context, so the builder takes a path in it instead. " + Advice)]
    [InlineData("ARG D=../x\nCOPY $D /", "'$D' leaves the build context, so the builder takes its 'x' instead. " + Advice)]
    [InlineData("RUN --mount=type=bind,source=../x,target=/x x", "'../x' leaves the build context, so the builder takes its 'x' instead. " + Advice)]
    public void A_source_above_the_context_triggers(string instructions, string message) => Assert.Equal(message, Assert.Single(Find(instructions)).Message);

    [Theory]
    [InlineData("COPY src/.. /")]
    [InlineData("COPY ./a/b/../../c /")]
    [InlineData("COPY ..x /")]
    [InlineData("COPY $X/../.. /")]
    [InlineData("COPY --from=a ../x /")]
    [InlineData("ADD https://example.com/../x /")]
    [InlineData("COPY x ../y")]
    [InlineData("ONBUILD COPY ../x /")]
    public void What_stays_inside_or_comes_from_elsewhere_is_silent(string instructions) => Assert.Empty(Find(instructions));

    private static IReadOnlyList<Finding> Find(string instructions) => Check(new RuleContext(DockerfileParser.Parse("FROM alpine AS a\n" + instructions + "\n").Dockerfile));
}
