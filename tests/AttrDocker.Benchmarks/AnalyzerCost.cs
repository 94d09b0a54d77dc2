using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using AttrDocker.Analyzers;
using AttrDocker.Analyzers.Analysis;
using AttrDocker.Analyzers.Application;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Benchmarks;

/// <summary>
/// What generator and analyzers add to an edit, as an IDE sees it: the edited file is parsed, and what they say of that file is asked for.
/// In a project without an image, beside an image, and within the image.
/// </summary>
internal static class AnalyzerCost
{
    private const int Files = 200;
    private const int Stages = 200;
    private const int Instructions = 6;
    private const int WarmUps = 15;
    private const int Rounds = 25;

    /// <summary>Measures and prints medians in milliseconds.</summary>
    public static int Run()
    {
        var ordinary = Enumerable.Range(0, Files).Select(static i => Sources.Ordinary(i)).ToList();
        var image = Sources.Image(Stages, Instructions);
        Measure("no image, another file edited", ordinary, static edit => Sources.Ordinary(0, edit));
        Measure($"image of {Stages} stages, another file edited", [.. ordinary, image], static edit => Sources.Ordinary(0, edit));
        Measure($"image of {Stages} stages, one instruction edited", [image, .. ordinary.Skip(1)], edit => image.Replace("/src/2 install", $"/src/2 install{edit}", StringComparison.Ordinal));
        return 0;
    }

    private static void Measure(string what, List<string> files, Func<int, string> edit)
    {
        Console.WriteLine(what);
        var compilation = Sources.Compile(files);
        _ = compilation.GetDiagnostics();
        Print("compiler", Time(compilation, edit, static (edited, tree) => _ = edited.GetSemanticModel(tree).GetDiagnostics()));

        GeneratorDriver driver = CSharpGeneratorDriver.Create(new DockerfileGenerator());
        Print("generator", Time(compilation, edit, (edited, _) => driver = driver.RunGenerators(edited)));
        DiagnosticAnalyzer[] analyzers = [new NoAnalyzer(), new ImageAnalyzer(), new ProjectImageAnalyzer(), new DriftAnalyzer(), new ImagesShouldHaveDistinctPaths(), new AppAnalyzer()];
        foreach (var analyzer in analyzers)
        {
            Print(analyzer.GetType().Name, Time(compilation, edit, (edited, tree) =>
                edited.WithAnalyzers([analyzer], new AnalyzerOptions([new FactsFile()])).GetAnalyzerSemanticDiagnosticsAsync(edited.GetSemanticModel(tree), null, default).GetAwaiter().GetResult()));
        }
    }

    private static List<double> Time(CSharpCompilation compilation, Func<int, string> edit, Action<Compilation, SyntaxTree> ask)
    {
        var times = new List<double>();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var old = compilation.SyntaxTrees[0];
            var edited = old.WithChangedText(SourceText.From(edit(round + WarmUps)));
            compilation = compilation.ReplaceSyntaxTree(old, edited);

            // The compiler is done with the file by the time that analyzers run.
            _ = compilation.GetSemanticModel(edited).GetDiagnostics();
            var start = Stopwatch.GetTimestamp();
            ask(compilation, edited);
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return times;
    }

    private static void Print(string who, List<double> times) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {who,-32} {times.Order().ElementAt(times.Count / 2),8:0.00} ms"));

    private sealed class FactsFile : AdditionalText
    {
        private static readonly SourceText Text = SourceText.From("""
            AssemblyName=App
            ProjectName=App
            ProjectFile=App.csproj
            ProjectDirectory=.
            TargetFramework=net10.0
            DotNetVersion=10.0
            SdkKind=console
            OutputType=Exe
            UseAppHost=true

            """);

        public override string Path => "/src/obj/AttrDocker.facts";

        public override SourceText GetText(CancellationToken cancellationToken = default) => Text;
    }

    /// <summary>What it costs to ask for the diagnostics of any analyzer.</summary>
#pragma warning disable RS1001 // It is made here, and no compiler loads it.
    private sealed class NoAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("NONE", "None", "None", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
        }
    }
}
