using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Tests;

namespace AttrDocker.Analyzers.Tests.Generating;

public class DotNetImageTests
{
    [Fact]
    public void The_attribute_alone_gives_the_image_of_the_project() => Assert.Equal("", GeneratorRun.WithFacts(SampleFacts.Web, "[DotNetImage] class Program;").Body);
}
