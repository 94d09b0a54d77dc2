using System.Collections;
using System.Reflection;
using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Tests;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Tests.Caching;

/// <summary>
/// What the steps of the generator hold: plain values. A symbol, a node or a location would keep an old compilation alive and would be
/// different after each keystroke.
/// </summary>
public class StepValueTests
{
    [Fact]
    public void No_compiler_object_can_be_reached_from_a_step()
    {
        var driver = GeneratorRun.Driver(ProjectProperties.Default).AddAdditionalTexts([AdditionalFile.Facts(SampleFacts.Web)]).RunGenerators(Sources.Compile(
            """
            [Arg("A", "b"), BuildStage("a", WorkDir = "/w", Comment = "c"), CacheMount("/c"), Run("x", Produces = ["/p"]), CopyText("/t", "text")]
            [RuntimeStage("b", Ports = [1, 2], Cmd = ["x"]), HealthCheck("y", Interval = "1s"), OnBuild("RUN z")]
            class Program;
            """,
            """[Image("b", Syntax = "s")] class Image { [BuildStage("a")] class Builder; [RuntimeStage(typeof(Builder)), CopyFrom(typeof(Builder), "a", "b")] class Runtime; }""",
            """[Image("c"), DotNetBuild, Run("x"), DotNetImage(Family = "alpine", Ports = [1]), Packages("a")] class Api;""",
            """[Image("d")] class Api2 { [DotNetImage] class Runtime; }""",
            """[DotNetImage] class Api3;"""));

        var values = Steps.Values(driver.GetRunResult().Results.Single()).ToList();

        Assert.Equal(
            [.. TrackingNames.All.Where(static name => name != TrackingNames.ProjectImage), "ImplementationSourceOutput"],
            values.Select(static v => v.Name).Distinct().OrderBy(static n => n == "ImplementationSourceOutput").ThenBy(static n => TrackingNames.All.ToList().IndexOf(n)));
        Assert.All(values, static v => AssertPlain(v.Value, v.Name));
    }

    [Fact]
    public void No_compiler_object_can_be_reached_from_the_image_of_a_project()
    {
        var driver = GeneratorRun.Driver(ProjectProperties.Default)
            .AddAdditionalTexts([AdditionalFile.Facts(SampleFacts.Web.With("DotNetImage=true"))])
            .RunGenerators(Sources.Compile("class Program;"));

        var values = Steps.Values(driver.GetRunResult().Results.Single()).ToList();

        Assert.Contains(values, static v => v.Name == TrackingNames.ProjectImage);
        Assert.All(values, static v => AssertPlain(v.Value, v.Name));
    }

    [Fact]
    public void A_compiler_object_that_can_be_reached_is_noticed()
    {
        var compilation = Sources.Compile("class Program;");

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertPlain(new { Symbol = (object)compilation.GlobalNamespace }, "test"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertPlain(new[] { compilation.SyntaxTrees[0].GetRoot() }, "test"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertPlain((1, compilation), "test"));
    }

    private static void AssertPlain(object? root, string step)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, string Path)>();
        Visit(root, step);
        while (open.Count > 0)
        {
            var (value, path) = open.Pop();
            Assert.False(
                value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SyntaxReference or SemanticModel or Location or AttributeData or TypedConstant,
                $"{path} holds a {value.GetType()}.");
            if (value is Array array)
            {
                foreach (var item in (IEnumerable)array)
                {
                    Visit(item, path + "[]");
                }

                continue;
            }

            for (var type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Visit(field.GetValue(value), path + "." + field.Name);
                }
            }
        }

        void Visit(object? value, string path)
        {
            if (value is not (null or string or Type or Delegate) && !value.GetType().IsPrimitive && !value.GetType().IsEnum && seen.Add(value))
            {
                open.Push((value, path));
            }
        }
    }
}
