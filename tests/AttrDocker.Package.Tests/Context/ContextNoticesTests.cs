using AttrDocker.Tasks.Context;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;

namespace AttrDocker.Package.Tests.Context;

public sealed class ContextNoticesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_source_that_is_not_there_is_told_at_its_line_and_column()
    {
        _folder.Write("App/src/a.cs", "");

        var notice = Assert.Single(Look("# Generated\n\nFROM alpine\nCOPY src /a\nCOPY src \\\n  scr /b\n"));

        Assert.Equal(
            new Notice(Severity.Warning, "ADK1018", _folder["App/Dockerfile"], 6, "The build context has no 'scr'. Did you mean 'src'?") { Column = 3 },
            notice);
    }

    [Fact]
    public void The_ignore_file_beside_the_Dockerfile_comes_before_that_of_the_context()
    {
        _folder.Write("App/src/a.cs", "");
        _folder.Write("App/.dockerignore", "src\n");
        Assert.StartsWith("'.dockerignore' leaves 'src' out of the build context (line 1: 'src').", Assert.Single(Look("FROM a\nCOPY src /a\n")).Text, StringComparison.Ordinal);

        _folder.Write("App/Dockerfile.dockerignore", "\nsrc/*.cs\n");
        Assert.StartsWith("'Dockerfile.dockerignore' leaves 'src' out of the build context (line 2: 'src/*.cs').", Assert.Single(Look("FROM a\nCOPY src /a\n")).Text, StringComparison.Ordinal);

        _folder.Write("App/Dockerfile.dockerignore", "");
        Assert.Empty(Look("FROM a\nCOPY src /a\n"));
    }

    [Fact]
    public void The_context_is_seen_from_the_project()
    {
        _folder.Write("App/App.csproj", "");
        const string Text = "FROM a\nCOPY App/App.csproj /a\n";

        Assert.Empty(Look(Text, ".."));
        Assert.Equal("The build context has no 'App/App.csproj'. Did you mean 'App.csproj'?", Assert.Single(Look(Text)).Text);
        Assert.Empty(Look(Text, "nowhere"));
    }

    [Fact]
    public void Several_are_told_in_the_order_of_the_file()
    {
        _folder.Write("App/bin/a.dll", "");
        _folder.Write("App/.dockerignore", "bin\n");

        Assert.Equal(["ADK1018", "ADK1017", "ADK1018"], Look("FROM a\nCOPY x /\nCOPY bin /\nCOPY y /\n").Select(static n => n.Code));
    }

    [Fact]
    public void Letter_case_counts_and_links_are_followed()
    {
        _folder.Write("elsewhere/a.cs", "");
        _folder.Write("App/src/a.cs", "");
        Directory.CreateSymbolicLink(_folder["App/link"], _folder["elsewhere"]);

        Assert.Empty(Look("FROM a\nCOPY link/a.cs link/*.cs /\n"));
        Assert.Equal("The build context has no 'Src'. Did you mean 'src'?", Assert.Single(Look("FROM a\nCOPY Src /\n")).Text);
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_ends()
    {
        Directory.CreateDirectory(_folder["App"]);
        Directory.CreateSymbolicLink(_folder["App/again"], _folder["App"]);
        _folder.Write("App/.dockerignore", "*\n!**/x\n");

        Assert.Equal(["ADK1018", "ADK1017"], Look("FROM a\nCOPY --parents **/*.cs /\nCOPY again /\n").Select(static n => n.Code));
    }

    [Fact]
    public void A_text_that_takes_nothing_from_a_context_is_known_without_reading_it()
    {
        Assert.False(ContextNotices.MayConcern("FROM a\nRUN x\n"));
        Assert.True(ContextNotices.MayConcern("FROM a\nCOPY x /\n"));
        Assert.True(ContextNotices.MayConcern("FROM a\nRUN --mount=type=bind,source=x,target=/x y\n"));
    }

    private IReadOnlyList<Notice> Look(string text, string context = ".") =>
        ContextNotices.Of(new CarriedImage("Dockerfile", context, text), _folder["App"]);
}
