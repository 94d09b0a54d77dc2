using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Completion.Tests;

public class AssemblyTests
{
    [Fact]
    public void These_tests_run_on_the_Roslyn_that_they_are_named_after()
    {
        var meant = typeof(AssemblyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RoslynVersion").Value;

        Assert.Equal(meant, typeof(Compilation).Assembly.GetName().Version!.ToString(3));
    }

    /// <summary>The folder of the package that it lies in promises just this version. (docs/completion.md)</summary>
    [Fact]
    public void What_is_tested_is_built_against_the_oldest_one_that_is_given_it() => Assert.All(
        typeof(AttributeStringCompletionProvider).Assembly.GetReferencedAssemblies().Where(static a => a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        static name => Assert.Equal(new Version(4, 14, 0, 0), name.Version));

    /// <summary>Everything else would have to lie beside it in the package.</summary>
    [Fact]
    public void It_needs_nothing_that_an_IDE_does_not_bring() => Assert.All(
        typeof(AttributeStringCompletionProvider).Assembly.GetReferencedAssemblies().Select(static name => name.Name!),
        static name => Assert.True(
            name is "netstandard" or "System.Collections.Immutable" or "System.Memory" or "System.Composition.AttributedModel"
                || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.StartsWith("AttrDocker.", StringComparison.Ordinal),
            name));
}
