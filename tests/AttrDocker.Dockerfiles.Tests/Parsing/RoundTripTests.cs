using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Writing;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

public class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_as_it_was() => Models.Dockerfile.Sample(
        static dockerfile =>
        {
            var text = DockerfileWriter.Write(dockerfile);
            var result = DockerfileParser.Parse(text);
            Assert.Equal(dockerfile.Heading, result.Dockerfile.Heading);
            Assert.Equal(dockerfile.Closing, result.Dockerfile.Closing);
            Assert.Equal(dockerfile.Globals, result.Dockerfile.Globals);
            Assert.Equal(dockerfile.Stages.Count, result.Dockerfile.Stages.Count);
            for (var i = 0; i < dockerfile.Stages.Count; i++)
            {
                Assert.Equal(dockerfile.Stages[i].From, result.Dockerfile.Stages[i].From);
                for (var j = 0; j < dockerfile.Stages[i].Instructions.Count; j++)
                {
                    var (expected, actual) = (dockerfile.Stages[i].Instructions[j], result.Dockerfile.Stages[i].Instructions[j]);
                    Assert.True(expected == actual, $"\n{expected}\n{actual}\n--\n{DockerfileWriter.WriteInstruction(expected, dockerfile.Directives.Escape)}--\n{string.Join("\n", result.Errors)}");
                }
            }

            Assert.Equal(dockerfile, result.Dockerfile);
        },
        iter: 5_000);
}
