using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>Makes compilations of samples. A sample need not say <c>using AttrDocker</c>.</summary>
internal static class Sources
{
    /// <summary>The folder of the project that a sample is in.</summary>
    public const string ProjectFolder = "/src/App/";

    /// <summary>The file of a sample that names none.</summary>
    public const string DefaultPath = ProjectFolder + "Program.cs";

    private const string Usings = "global using AttrDocker;\n";

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>The reference assemblies of the framework, and the attributes.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Framework(static name => !IsOfWeb(name)),
        MetadataReference.CreateFromFile(typeof(DockerfileAttribute).Assembly.Location),
    ];

    /// <summary>What a web app has beside them. They take their time, so that only its samples get them.</summary>
    public static IReadOnlyList<MetadataReference> WebReferences { get; } = [.. Framework(IsOfWeb)];

    // Compilations that grow out of one share its references, which takes most of the time of a small sample.
    private static CSharpCompilation EmptyLibrary { get; } = CSharpCompilation.Create("App", [], References, Options(isProgram: false));

    private static CSharpCompilation EmptyProgram { get; } = CSharpCompilation.Create("App", [], References, Options(isProgram: true));

    public static SyntaxTree Parse(string source, string path = DefaultPath) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static CSharpCompilation Compile(params string[] sources) =>
        Compile(sources.Select(static (source, i) => Parse(source, i == 0 ? DefaultPath : $"{ProjectFolder}File{i + 1}.cs")));

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
    {
        var all = trees.ToList();
        var isProgram = all.Any(static tree => tree.GetRoot().ChildNodes().Any(static node => node is GlobalStatementSyntax));
        return (isProgram ? EmptyProgram : EmptyLibrary).AddSyntaxTrees([.. all, Parse(Usings, ProjectFolder + "obj/Usings.cs")]);
    }

    public static CSharpCompilationOptions Options(bool isProgram) =>
        new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static IEnumerable<MetadataReference> Framework(Func<string, bool> isWanted) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll").Where(path => isWanted(Path.GetFileName(path))).Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path));

    private static bool IsOfWeb(string assembly) =>
        assembly.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    /// <summary>Fails where a sample does not compile, because then it would show nothing.</summary>
    public static void AssertCompiles(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, "The sample does not compile:\n" + string.Join("\n", errors));
    }
}
