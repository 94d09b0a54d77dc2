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

    [Fact]
    public void A_look_that_found_nothing_is_remembered_until_the_disk_answers_otherwise()
    {
        _folder.Write("App/src/a.cs", "");
        _folder.Write("App/b.txt", "");
        _folder.Write("App/other/a", "");
        _folder.Write("App/.dockerignore", "*.md\n");
        Assert.Empty(Remembering("COPY src *.txt /"));
        var (record, written) = (_folder["obj/record"], DateTime.UtcNow.AddDays(-1));
        File.SetLastWriteTimeUtc(record, written);
        _folder.Write("App/other/b", "");
        Assert.Empty(Remembering("COPY src *.txt /"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(record));

        File.Delete(_folder["App/b.txt"]);
        Assert.Equal("ADK1018", Assert.Single(Remembering("COPY src *.txt /")).Code);
        _folder.Write("App/b.txt", "");
        Assert.Empty(Remembering("COPY src *.txt /"));

        _folder.Write("App/.dockerignore", "*.txt\n");
        Assert.Equal("ADK1017", Assert.Single(Remembering("COPY src *.txt /")).Code);
        _folder.Write("App/.dockerignore", "*.md\n");
        Directory.Move(_folder["App/src"], _folder["App/scr"]);
        Assert.Equal("ADK1018", Assert.Single(Remembering("COPY src *.txt /")).Code);
        Assert.Equal("ADK1018", Assert.Single(Remembering("COPY x /")).Code);
    }

    [Fact]
    public void An_entry_more_in_a_folder_that_was_read_to_its_end_is_noticed()
    {
        _folder.Write("App/src/a.md", "");
        _folder.Write("App/.dockerignore", "*\n!src\nsrc/*.md\n!**/c.md\n");
        _folder.Write("App/src/c.md/d", "");
        Assert.Empty(Remembering("COPY src /"));
        Directory.Delete(_folder["App/src/c.md"], recursive: true);
        _folder.Write("App/src/b.md", "");
        Assert.Equal("ADK1017", Assert.Single(Remembering("COPY src /")).Code);
    }

    private IReadOnlyList<Notice> Remembering(string instruction) =>
        ContextNotices.Of(new CarriedImage("Dockerfile", ".", "FROM a\n" + instruction + "\n"), _folder["App"], _folder["obj/record"]);

    private IReadOnlyList<Notice> Look(string text, string context = ".") =>
        ContextNotices.Of(new CarriedImage("Dockerfile", context, text), _folder["App"]);
}
