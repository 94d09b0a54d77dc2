using AttrDocker.Tasks;
using AttrDocker.Tasks.Bake;
using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Reports;

namespace AttrDocker.Package.Tests.Bake;

public sealed class BakeUpdateTests : IDisposable
{
    private const string File = "docker-bake.json";
    private const string Person = "{\n  \"target\": {}\n}\n";

    private readonly TemporaryFolder _folder = new();

    public BakeUpdateTests()
    {
        Directory.CreateDirectory(_folder[".git"]);
        foreach (var name in (string[])["A", "B"])
        {
            _folder.Write(ProjectOf(name), "<Project />\n");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_project_puts_its_targets_beside_those_of_the_others()
    {
        Assert.Equal("AttrDocker wrote docker-bake.json", Assert.Single(Write("B", "b")).Text);
        Write("A", "a");

        Assert.Equal(["a", "b"], Targets());
        Assert.Empty(Write("B", "b"));
        Assert.Empty(Verify("A", "a"));
    }

    [Fact]
    public void Many_builds_at_once_lose_no_target()
    {
        var names = Enumerable.Range(0, 16).Select(number => $"P{number:D2}").ToList();
        names.ForEach(name => _folder.Write(ProjectOf(name), "<Project />\n"));

        Parallel.ForEach(names, new ParallelOptions { MaxDegreeOfParallelism = 16 }, name => Assert.Equal("AttrDocker wrote docker-bake.json", Assert.Single(Write(name, name)).Text));

        Assert.Equal(names, Targets());
    }

    [Fact]
    public void A_target_follows_its_image()
    {
        Write("A", "a");
        Write("B", "b");
        Write("A", "c");

        Assert.Equal(["b", "c"], Targets());
    }

    [Fact]
    public void The_targets_of_a_project_that_is_gone_go_with_the_next_build()
    {
        Write("A", "a");
        Write("B", "b");
        System.IO.File.Delete(_folder[ProjectOf("B")]);

        Assert.Equal("ADK0002", Assert.Single(Verify("A", "a")).Code);
        Write("A", "a");
        Assert.Equal(["a"], Targets());
    }

    [Fact]
    public void A_project_without_images_takes_its_targets_away_and_makes_no_file()
    {
        Assert.Empty(Write("A"));
        Assert.False(_folder.Has(File));
        Write("A", "a");
        Write("B", "b");

        Write("A");

        Assert.Equal(["b"], Targets());
        Assert.Equal("AttrDocker: no attribute describes docker-bake.json any more. Delete the file if nothing uses it.", Assert.Single(Write("B")).Text);
    }

    [Fact]
    public void A_missing_file_fails_where_it_is_verified()
    {
        var notice = Assert.Single(Verify("A", "a"));

        Assert.Equal((Severity.Error, "ADK0002", "'../docker-bake.json' is missing. Run 'dotnet build -t:AttrDockerWrite A/A.csproj' and commit the file."), (notice.Severity, notice.Code, notice.Text));
        Assert.False(_folder.Has(File));
    }

    [Fact]
    public void A_file_without_the_target_fails_where_it_is_verified_with_the_difference()
    {
        Write("B", "b");

        var notice = Assert.Single(Verify("A", "a"));

        Assert.Equal("ADK0002", notice.Code);
        Assert.Contains("+    \"a\": {", notice.Text, StringComparison.Ordinal);
        Assert.Equal(["b"], Targets());
    }

    [Fact]
    public void A_persons_file_is_left_alone()
    {
        _folder.Write(File, Person);

        var notice = Assert.Single(Write("A", "a"));

        Assert.Equal(
            (Severity.Error, "ADK0003", "'../docker-bake.json' was not written by AttrDocker, so it is left as it is. Build once with -p:AttrDockerOverwrite=true to replace it " +
                "(it is kept as 'docker-bake.json.orig'), or name another file in AttrDockerBakeFile."),
            (notice.Severity, notice.Code, notice.Text));
        Assert.Equal(Person, _folder.Read(File));
    }

    [Fact]
    public void A_persons_file_is_kept_where_it_may_be_replaced()
    {
        _folder.Write(File, Person);

        Assert.Equal("AttrDocker wrote docker-bake.json; the old text is kept in docker-bake.json.orig", Assert.Single(Update("A", BuildMode.Write, overwrite: true, "a")).Text);
        Assert.Equal(Person, _folder.Read(File + ".orig"));
    }

    [Theory]
    [InlineData("\"tags\": [\"a\"]", "\"tags\": [\"a:mine\"]")]
    [InlineData("  \"group\"", "  \"function\": {},\n  \"group\"")]
    public void A_file_that_was_edited_by_hand_is_kept(string old, string edit)
    {
        Write("A", "a");
        var edited = _folder.Read(File).Replace(old, edit, StringComparison.Ordinal);
        _folder.Write(File, edited);

        var notice = Write("A", "a").Last();

        Assert.Equal(
            (Severity.Warning, "ADK0004", "'../docker-bake.json' was edited by hand and has been written anew; the edited file is kept as 'docker-bake.json.orig'. " +
                "Put settings of your own into docker-bake.override.json instead."),
            (notice.Severity, notice.Code, notice.Text));
        Assert.Equal(edited, _folder.Read(File + ".orig"));
    }

    [Fact]
    public void What_another_project_has_written_is_no_edit()
    {
        Write("A", "a");
        Write("B", "b");

        Assert.Equal("AttrDocker wrote docker-bake.json", Assert.Single(Write("A", "c")).Text);
        Assert.False(_folder.Has(File + ".orig"));
    }

    [Fact]
    public void A_file_checked_out_with_crlf_is_up_to_date()
    {
        Write("A", "a");
        _folder.Write(File, _folder.Read(File).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Empty(Verify("A", "a"));
        Assert.Empty(Write("A", "a"));
    }

    [Fact]
    public void Two_images_of_one_name_are_an_error_that_names_the_other_project()
    {
        Write("A", "shop");

        Assert.Equal(
            "Two images are called 'shop' in the bake file, one of them of A/A.csproj. Give one of them another name with [Image(Tags = [\"…\"])].",
            Assert.Single(Write("B", "shop")).Text);
        Assert.Equal("Two images are called 'b' in the bake file. Give one of them another name with [Image(Tags = [\"…\"])].", Assert.Single(Write("B", "b", "b")).Text);
        Assert.Equal(["shop"], Targets());
    }

    [Fact]
    public void A_file_outside_the_repository_is_refused()
    {
        using var outside = new TemporaryFolder();

        var notice = Assert.Single(Update("A", BuildMode.Write, overwrite: false, [new BakeTarget("a", "A/A.csproj")], outside[File]));

        Assert.Equal("ADK0005", notice.Code);
        Assert.EndsWith("Name a file inside in AttrDockerBakeFile, or set AttrDockerAllowOutsideProject to true.", notice.Text, StringComparison.Ordinal);
        Assert.False(outside.Has(File));
    }

    private static string ProjectOf(string name) => $"{name}/{name}.csproj";

    private IEnumerable<string> Targets() => BakeFile.Read(_folder.Read(File)).Targets.Select(target => target.Name);

    private IReadOnlyList<Notice> Write(string project, params string[] targets) => Update(project, BuildMode.Write, overwrite: false, targets);

    private IReadOnlyList<Notice> Verify(string project, params string[] targets) => Update(project, BuildMode.Verify, overwrite: false, targets);

    private IReadOnlyList<Notice> Update(string project, BuildMode mode, bool overwrite, params string[] targets) =>
        Update(project, mode, overwrite, [.. targets.Select(target => new BakeTarget(target, ProjectOf(project)) { Tags = [target] })], _folder[File]);

    private IReadOnlyList<Notice> Update(string project, BuildMode mode, bool overwrite, BakeTarget[] targets, string file) =>
        new BakeUpdate(
            new BuildSettings(_folder[ProjectOf(project)], mode, overwrite, AllowOutsideProject: false),
            new BakeSettings(file),
            new WrittenRecords(_folder[project + "/obj/attrdocker"])).Run(targets);
}
