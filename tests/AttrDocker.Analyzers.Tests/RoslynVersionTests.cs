using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Tests;

public class RoslynVersionTests
{
    [Fact]
    public void These_tests_run_on_the_Roslyn_that_they_are_named_after()
    {
        var meant = typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RoslynVersion").Value;
        var real = typeof(Compilation).Assembly.GetName().Version!.ToString(3);
        TestContext.Current.TestOutputHelper!.WriteLine("Roslyn " + real);

        Assert.Equal(meant, real);
    }

    [Fact]
    public void What_is_tested_is_built_against_the_oldest_one() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(DockerfileGenerator).Assembly.GetReferencedAssemblies().Single(static a => a.Name == "Microsoft.CodeAnalysis").Version);
}
