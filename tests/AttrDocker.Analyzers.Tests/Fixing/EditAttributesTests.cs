using AttrDocker.Analyzers.Analysis;
using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.CodeFixes;
using AttrDocker.Dockerfiles.Rules.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Tests.Fixing;

/// <summary>The fix that applies whatever edits a diagnostic carries, with diagnostics that carry more than one rule does.</summary>
public class EditAttributesTests
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Create(new StageNameShouldBeUnique().Descriptor);

    private readonly Project _project = SampleSolution.Of("""
        [BuildStage("maven:3", Name = "build")]
        [BuildStage("golang:1")]
        [RuntimeStage("scratch"), CopyFrom("build", "a", "b"), CopyFrom(@"build", "c", "d"), SshMount, SshMount(), Run("x")]
        class Program;
        """).Projects.Single();

    [Fact]
    public async Task A_rename_changes_the_name_and_its_references() => await VerifyAsync(
        [Fix(Replace("\"build\"", 0, "tool"), Replace("\"build\"", 1, "tool"), Replace("@\"build\"", 0, "tool"))],
        """
        [BuildStage("maven:3", Name = "tool")]
        [BuildStage("golang:1")]
        [RuntimeStage("scratch"), CopyFrom("tool", "a", "b"), CopyFrom(@"tool", "c", "d"), SshMount, SshMount(), Run("x")]
        class Program;
        """);

    [Fact]
    public async Task A_name_can_be_added() => await VerifyAsync(
        [Fix(Add("BuildStage(\"golang:1\")", "Name", "go")), Fix(Add("SshMount", "Id", "a\"b")), Fix(Add("SshMount()", "Id", "c"))],
        """
        [BuildStage("maven:3", Name = "build")]
        [BuildStage("golang:1", Name = "go")]
        [RuntimeStage("scratch"), CopyFrom("build", "a", "b"), CopyFrom(@"build", "c", "d"), SshMount(Id = "a\"b"), SshMount(Id = "c"), Run("x")]
        class Program;
        """);

    [Fact]
    public async Task The_same_edit_of_two_diagnostics_is_made_once() => await VerifyAsync(
        [Fix(Replace("\"build\"", 0, "tool")), Fix(Replace("\"build\"", 0, "tool"), Replace("\"build\"", 1, "tool"))],
        """
        [BuildStage("maven:3", Name = "tool")]
        [BuildStage("golang:1")]
        [RuntimeStage("scratch"), CopyFrom("tool", "a", "b"), CopyFrom(@"build", "c", "d"), SshMount, SshMount(), Run("x")]
        class Program;
        """);

    [Fact]
    public async Task Of_two_edits_of_one_literal_the_first_is_made_and_the_other_diagnostic_left_whole() => await VerifyAsync(
        [Fix(Replace("\"build\"", 0, "tool"), Replace("\"build\"", 1, "tool")), Fix(Replace("\"build\"", 1, "other"), Replace("@\"build\"", 0, "other"))],
        """
        [BuildStage("maven:3", Name = "tool")]
        [BuildStage("golang:1")]
        [RuntimeStage("scratch"), CopyFrom("tool", "a", "b"), CopyFrom(@"build", "c", "d"), SshMount, SshMount(), Run("x")]
        class Program;
        """);

    [Fact]
    public async Task A_fix_may_change_several_documents()
    {
        var project = _project.AddDocument("Other.cs", """[RuntimeStage("scratch"), CopyFrom("build", "a", "b")] class Other;""", filePath: Sources.ProjectFolder + "Other.cs").Project;
        var other = (await project.Documents.Last().GetSyntaxTreeAsync())!;
        var place = Location.Create(other, new TextSpan(other.ToString().IndexOf("\"build\"", StringComparison.Ordinal), 7));
        var diagnostic = Report(new FixData("Rename", [await ReplaceIn(project, "\"build\"", 0, "tool"), new ReplaceLiteral(place, "build", "tool")]));

        var offer = Assert.Single(await FixRun.OffersAsync(project, [diagnostic]));
        var changed = (await FixRun.ApplyAsync(offer.Action)).GetProject(project.Id)!;

        Assert.StartsWith("""[BuildStage("maven:3", Name = "tool")]""", await TextAsync(changed.Documents.First()), StringComparison.Ordinal);
        Assert.StartsWith("""[RuntimeStage("scratch"), CopyFrom("tool", "a", "b")]""", await TextAsync(changed.Documents.Last()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_light_bulb_is_shown_where_a_place_is_not_what_it_was()
    {
        SourceEdit[] stale =
        [
            new ReplaceLiteral((await At("\"build\"", 0)).GetLocation(), "other", "tool"),
            new ReplaceLiteral((await At("\"build\"", 0)).GetLocation(), "build", "build"),
            new ReplaceLiteral((await At("BuildStage(\"golang:1\")", 0)).GetLocation(), "build", "tool"),
            new AddArgument((await At("BuildStage(\"maven:3\", Name = \"build\")", 0)).GetLocation(), "Name", "tool"),
            new AddArgument((await At("\"build\"", 0)).GetLocation(), "Name", "tool"),
            new RemoveArgument((await At("Name = \"build\"", 0)).GetLocation(), "User"),
            new RemoveArgument((await At("BuildStage(\"golang:1\")", 0)).GetLocation(), "Name"),
            new ReplaceLiteral(Location.Create(Sources.Parse("class Elsewhere;"), new TextSpan(0, 5)), "class", "x"),
            new ReplaceLiteral(Location.Create(Sources.DefaultPath, new TextSpan(0, 5), default), "class", "x"),
        ];

        foreach (var edit in stale)
        {
            Assert.Empty(await FixRun.OffersAsync(_project, [Report(new FixData("Fix", [edit]))]));
            Assert.Empty(await FixRun.OffersAsync(_project, [Report(new FixData("Fix", [await ReplaceIn(_project, "\"build\"", 1, "tool"), edit]))]));
        }
    }

    [Fact]
    public async Task A_diagnostic_without_edits_has_no_light_bulb() =>
        Assert.Empty(await FixRun.OffersAsync(_project, [Descriptors.Report(Descriptor, (await At("Program", 0)).GetLocation(), [(await At("\"build\"", 0)).GetLocation()], [], "a", "b")]));

    [Fact]
    public async Task Places_of_the_message_are_no_edits()
    {
        var related = new[] { (await At("\"build\"", 0)).GetLocation(), (await At("\"build\"", 1)).GetLocation() };
        var fix = new FixData("Title", [await ReplaceIn(_project, "@\"build\"", 0, "tool")]);

        var carried = Assert.Single(FixData.Of(Descriptors.Report(Descriptor, related[0], related, [fix], "a", "b")));

        Assert.Equal("Title", carried.Title);
        Assert.Equal(fix.Edits, carried.Edits);
    }

    [Fact]
    public async Task A_diagnostic_carries_several_fixes_with_edits_of_every_kind()
    {
        var place = (await At("\"build\"", 0)).GetLocation();
        SourceEdit[] edits =
        [
            new ReplaceLiteral(place, "a", ""),
            new AddArgument(place, "a", "b"),
            new RemoveArgument(place, ""),
            new AddElement(place, "a", "b"),
            new RemoveElement(place),
            new RenameAttribute(place, "a"),
            new ReplaceAttribute(place, "a"),
            new InsertAttribute(place, "a", IsAfter: true),
            new InsertAttribute(place, "a", IsAfter: false),
            new RemoveAttributes(place),
            new MoveAttributes(place, 7),
        ];
        Assert.Equal(typeof(SourceEdit).Assembly.GetTypes().Where(static t => t.BaseType == typeof(SourceEdit)).ToHashSet(), edits.Select(static e => e.GetType()).ToHashSet());
        FixData[] fixes = [new("One", edits), new("Two", [new RemoveElement(place)]) { IsSuggestion = true }];

        var carried = FixData.Of(Descriptors.Report(Descriptor, place, [place], fixes, "a", "b"));

        Assert.Equal(["One", "Two"], carried.Select(static f => f.Title));
        Assert.Equal([false, true], carried.Select(static f => f.IsSuggestion));
        Assert.Equal(edits, carried[0].Edits);
        Assert.Equal(fixes[1].Edits, carried[1].Edits);
    }

    [Fact]
    public void Just_the_rules_that_have_edits_are_asked_for_them() => Assert.Equal(
        Dockerfiles.Rules.Catalogue.Rules.Where(static r => r.Descriptor.HasEdits).Select(static r => r.Descriptor.Id).Concat(["ADK0017", "ADK0020"]).Order(StringComparer.Ordinal),
        new EditAttributesFix().FixableDiagnosticIds.Order(StringComparer.Ordinal));

    private async Task VerifyAsync(IEnumerable<Task<FixData>> fixes, string after)
    {
        var diagnostics = (await Task.WhenAll(fixes)).Select(Report).ToList();
        var offers = await FixRun.OffersAsync(_project, diagnostics);
        Assert.Equal(diagnostics.Count, offers.Count);
        Assert.All(offers, static offer => Assert.Equal(EditAttributesFix.EquivalenceKey, offer.Action.EquivalenceKey));
        if (offers.Count == 1)
        {
            Assert.Equal(after, await TextAsync((await FixRun.ApplyAsync(offers[0].Action)).GetDocument(_project.DocumentIds[0])!));
        }

        Assert.Equal(after, await TextAsync((await FixRun.ApplyAllAsync(_project, offers[0], FixAllScope.Project, diagnostics)).GetDocument(_project.DocumentIds[0])!));
    }

    private static async Task<FixData> Fix(params Task<SourceEdit>[] edits) => new("Fix", await Task.WhenAll(edits));

    private Task<SourceEdit> Replace(string literal, int occurrence, string text) => ReplaceIn(_project, literal, occurrence, text);

    private static async Task<SourceEdit> ReplaceIn(Project project, string literal, int occurrence, string text) =>
        new ReplaceLiteral((await At(project, literal, occurrence)).GetLocation(), "build", text);

    private async Task<SourceEdit> Add(string attribute, string name, string text) => new AddArgument((await At(attribute, 0)).GetLocation(), name, text);

    private Task<SyntaxNode> At(string text, int occurrence) => At(_project, text, occurrence);

    /// <summary>The n-th node that is written so.</summary>
    private static async Task<SyntaxNode> At(Project project, string text, int occurrence) =>
        (await project.Documents.First().GetSyntaxRootAsync())!.DescendantNodes()
            .Where(node => node.ToString() == text && node is not (AttributeListSyntax or AttributeArgumentSyntax { NameEquals: null } or NameSyntax))
            .ElementAtOrDefault(occurrence) ?? (await project.Documents.First().GetSyntaxRootAsync())!;

    private static Diagnostic Report(FixData fix) => Descriptors.Report(Descriptor, fix.Edits[0].Location, [], [fix], "a", "b");

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync()).ToString();
}
