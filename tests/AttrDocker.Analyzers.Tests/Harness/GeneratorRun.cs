using System.Collections.Immutable;
using AttrDocker.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>A run of the generator over a sample, as the build step sees it: paths and texts out of the compiled constants.</summary>
internal sealed class GeneratorRun
{
    private readonly List<INamedTypeSymbol> _carriers;

    private GeneratorRun(Compilation output)
    {
        var carriers = _carriers = Carriers(output).ToList();
        Dockerfiles = carriers.ToImmutableSortedDictionary(static type => Constant(type, "Path"), static type => Constant(type, "Text"), StringComparer.Ordinal);
        IgnoreFiles = carriers.Where(static type => !type.GetMembers("Ignore").IsEmpty)
            .ToImmutableSortedDictionary(static type => Constant(type, "Path"), static type => Constant(type, "Ignore"), StringComparer.Ordinal);
        Contexts = carriers.ToImmutableSortedDictionary(static type => Constant(type, "Path"), static type => Constant(type, "Context"), StringComparer.Ordinal);
    }

    /// <summary>The whole text of each Dockerfile by its path.</summary>
    public ImmutableSortedDictionary<string, string> Dockerfiles { get; }

    /// <summary>The whole text of each ignore file by the path of its Dockerfile.</summary>
    public ImmutableSortedDictionary<string, string> IgnoreFiles { get; }

    /// <summary>The build context of each Dockerfile by its path.</summary>
    public ImmutableSortedDictionary<string, string> Contexts { get; }

    /// <summary>The only Dockerfile.</summary>
    public string Dockerfile => Assert.Single(Dockerfiles).Value;

    /// <summary>The only Dockerfile without the line that names its source.</summary>
    public string Body => WithoutHeading(Dockerfile);

    /// <summary>What the only image carries under a name; <see langword="null"/> for nothing.</summary>
    public string? Carried(string name) => Assert.Single(_carriers) is var carrier && carrier.GetMembers(name).IsEmpty ? null : Constant(carrier, name);

    /// <summary>Runs the generator on a sample that compiles.</summary>
    public static GeneratorRun Of(params string[] sources)
    {
        var compilation = Sources.Compile(sources);
        Sources.AssertCompiles(compilation);
        return Of(compilation);
    }

    /// <summary>Runs the generator on a sample that compiles, in a project of which the build knows these facts.</summary>
    public static GeneratorRun WithFacts(string facts, params string[] sources)
    {
        var compilation = Sources.Compile(sources);
        Sources.AssertCompiles(compilation);
        return Of(compilation, Sources.ProjectFolder, AdditionalFile.Facts(facts));
    }

    /// <summary>Runs the generator twice, the second time on a cloned compilation, so that every test tests the caching too.</summary>
    public static GeneratorRun Of(Compilation compilation, string? projectFolder = Sources.ProjectFolder, params AdditionalFile[] files)
    {
        var driver = Driver(new ProjectProperties(projectFolder)).AddAdditionalTexts([.. files]).RunGenerators(compilation, TestContext.Current.CancellationToken);
        var again = driver.RunGenerators(compilation.Clone(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(again.Exception);
        Assert.All(Steps.Reasons(again), static step => Assert.True(
            step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
            $"Nothing has changed, but the step {step.Name} was {step.Reason}."));

        var output = compilation.AddSyntaxTrees(driver.GetRunResult().GeneratedTrees);
        if (compilation.GetDiagnostics().All(static d => d.Severity != DiagnosticSeverity.Error))
        {
            Sources.AssertCompiles(output);
        }

        return new GeneratorRun(output);
    }

    /// <summary>The generator, ready to run.</summary>
    public static GeneratorDriver Driver(ProjectProperties properties) => CSharpGeneratorDriver.Create(
        [new DockerfileGenerator().AsSourceGenerator()],
        additionalTexts: [],
        Sources.ParseOptions,
        properties,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>A Dockerfile as its author thinks of it.</summary>
    public static string WithoutHeading(string dockerfile)
    {
        var lines = dockerfile.Split('\n').ToList();
        var heading = lines.FindIndex(static line => line.StartsWith("# " + Heading.Start, StringComparison.Ordinal));
        Assert.True(heading >= 0, "A generated Dockerfile names its source:\n" + dockerfile);
        lines.RemoveAt(heading);
        if (lines[heading].Length == 0)
        {
            lines.RemoveAt(heading);
        }

        return string.Join("\n", lines);
    }

    private static IEnumerable<INamedTypeSymbol> Carriers(Compilation output)
    {
        var carriers = output.Assembly.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(static n => n.Name == "AttrDocker")?
            .GetNamespaceMembers().FirstOrDefault(static n => n.Name == "Generated");
        return carriers?.GetTypeMembers() ?? [];
    }

    private static string Constant(INamedTypeSymbol type, string name) =>
        Assert.IsType<string>(Assert.IsAssignableFrom<IFieldSymbol>(Assert.Single(type.GetMembers(name))).ConstantValue);
}
