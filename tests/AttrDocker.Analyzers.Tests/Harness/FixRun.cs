using System.Collections.Immutable;
using System.Reflection;
using AttrDocker.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>Applies the code fixes that the assembly exports to a sample.</summary>
internal static class FixRun
{
    /// <summary>The fixes, found as the IDE finds them: one that is not exported is not tested.</summary>
    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. typeof(EditAttributesFix).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is { } export && export.Languages.Contains(LanguageNames.CSharp))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Mends a sample in one go, by its single light bulb or by a fix-all, and looks that it then says what is expected.</summary>
    /// <param name="before">The sample.</param>
    /// <param name="after">What it should become.</param>
    /// <param name="title">The title of the light bulb.</param>
    public static Task VerifyAsync(string before, string after, string? title = null) => VerifyAsync(SampleSolution.Of(before), after, title);

    /// <summary>The same for the one project of a solution.</summary>
    public static async Task VerifyAsync(Solution before, string after, string? title = null)
    {
        var project = before.Projects.Single();
        var offers = await OffersAsync(project, await DiagnosticsAsync(project));
        Assert.True(offers.Count > 0, "No fix is offered.");
        if (title is not null)
        {
            Assert.Equal(title, offers[0].Action.Title);
        }

        if (offers.Count == 1)
        {
            Assert.Equal(after, await TextAsync(await ApplyAsync(offers[0].Action), project));
        }

        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            Assert.Equal(after, await TextAsync(await ApplyAllAsync(project, offers[0], scope), project));
        }
    }

    /// <summary>Mends a sample by the light bulb of a title, which is one to choose: no fix-all makes it.</summary>
    public static Task VerifySuggestionAsync(string before, string after, string title) => VerifySuggestionAsync(SampleSolution.Of(before), after, title);

    /// <summary>The same for the one project of a solution.</summary>
    public static async Task VerifySuggestionAsync(Solution before, string after, string title)
    {
        var project = before.Projects.Single();
        var offers = await OffersAsync(project, await DiagnosticsAsync(project));
        var offer = Assert.Single(offers, offer => offer.Action.Title == title);
        Assert.Equal(SuggestEditsFix.EquivalenceKey + "." + title, offer.Action.EquivalenceKey);
        AssertNoFixAll(offer.Provider);
        var changed = await ApplyAsync(offer.Action);
        Assert.Equal(after, await TextAsync(changed, project));
        Sources.AssertCompiles((await changed.GetProject(project.Id)!.GetCompilationAsync(TestContext.Current.CancellationToken))!);
    }

    /// <summary>Looks that an IDE offers no fix-all.</summary>
    public static void AssertNoFixAll(CodeFixProvider provider) =>
        Assert.Empty(provider.GetFixAllProvider()!.GetSupportedFixAllDiagnosticIds(provider));

    /// <summary>Looks that a sample has diagnostics but no light bulb.</summary>
    public static async Task VerifyNoneAsync(string sample)
    {
        var project = SampleSolution.Of(sample).Projects.Single();
        var diagnostics = await DiagnosticsAsync(project);
        Assert.True(diagnostics.Length > 0, "Nothing is reported.");
        Assert.Empty(await OffersAsync(project, diagnostics));
    }

    /// <summary>The light bulbs of diagnostics.</summary>
    public static async Task<List<FixOffer>> OffersAsync(Project project, IEnumerable<Diagnostic> diagnostics)
    {
        var offers = new List<FixOffer>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var document = project.GetDocument(diagnostic.Location.SourceTree) ?? project.Documents.First();
                var context = new CodeFixContext(document, diagnostic, (action, _) => offers.Add(new FixOffer(provider, action, diagnostic, document)), TestContext.Current.CancellationToken);
                await provider.RegisterCodeFixesAsync(context);
            }
        }

        return offers;
    }

    /// <summary>The diagnostics of a project of the sample solution; of unused stages only where nothing else is wrong.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var files = new List<AdditionalFile>();
        foreach (var file in project.AdditionalDocuments)
        {
            files.Add(new AdditionalFile(file.FilePath!, (await file.GetTextAsync()).ToString()));
        }

        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        Sources.AssertCompiles(compilation!);
        var diagnostics = await AnalyzerRun.RunAsync(compilation!, [.. files]);
        var others = AnalyzerRun.WithoutUnusedStages(diagnostics, isMarked: false);
        return others.IsEmpty ? diagnostics : others;
    }

    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    /// <summary>Mends all that is reported; by the analyzers, unless a test says what is.</summary>
    public static async Task<Solution> ApplyAllAsync(Project project, FixOffer offer, FixAllScope scope, IReadOnlyList<Diagnostic>? reported = null)
    {
        var provider = new Reported(async p => reported ?? await DiagnosticsAsync(p));
        var context = new FixAllContext(
            offer.Document, offer.Provider, scope, offer.Action.EquivalenceKey, [offer.Diagnostic.Id], provider, TestContext.Current.CancellationToken);
        var action = await offer.Provider.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? project.Solution : await ApplyAsync(action);
    }

    private static async Task<string> TextAsync(Solution solution, Project project) =>
        (await solution.GetDocument(project.DocumentIds[0])!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    /// <summary>Tells a fix-all what is reported.</summary>
    private sealed class Reported(Func<Project, Task<IReadOnlyList<Diagnostic>>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await diagnostics(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await diagnostics(document.Project)).Where(d => d.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await diagnostics(project)).Where(static d => d.Location.SourceTree is null);
    }
}

/// <summary>A light bulb.</summary>
internal sealed record FixOffer(CodeFixProvider Provider, CodeAction Action, Diagnostic Diagnostic, Document Document);
