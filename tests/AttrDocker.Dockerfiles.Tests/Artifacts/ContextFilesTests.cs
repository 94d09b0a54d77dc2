using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Tests.Context;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>With the files of the build context, what lies below a copied folder can be told.</summary>
public sealed class ContextFilesTests
{
    private static readonly ListedContext Files = new("conf/nginx.conf", "conf/sites/default.conf", "notes.txt", "scripts/run");

    [Fact]
    public void A_file_that_the_copied_folder_has_is_silent() => Assert.Empty(Check("/app/conf/nginx.conf", "/app/conf", "/app/notes.txt"));

    [Fact]
    public void A_file_that_the_copied_folder_lacks_triggers() =>
        Assert.Equal(["Stage 'files' does not produce '/app/conf/apache.conf'. Nothing that it does writes there: copy another path, or write it in the stage."], Check("/app/conf/apache.conf"));

    [Fact]
    public void A_misspelt_file_is_offered_as_it_is() =>
        Assert.Equal(["Stage 'files' does not produce '/app/conf/ngnix.conf'. It writes '/app/conf/nginx.conf' (COPY): did you mean that?"], Check("/app/conf/ngnix.conf"));

    [Fact]
    public void A_file_that_is_left_out_triggers() => Assert.Single(Check(IgnoreFile.Parse("notes.txt", ".dockerignore"), "/app/notes.txt"));

    [Fact]
    public void What_may_be_a_link_to_a_folder_is_silent() => Assert.Empty(Check("/app/scripts/run/below"));

    [Fact]
    public void What_can_be_told_without_the_context_is_not_said_twice() => Assert.Empty(Check("/etc/pasword-file", "/ap/conf"));

    private static string[] Check(params string[] paths) => Check(null, paths);

    private static string[] Check(IgnoreFile? ignore, params string[] paths) =>
        [.. ContextCheck.Check(File(Stage("alpine:3.20", "files", Copy(".", "/app"), Run("mkdir -p /etc/password-file")), Final("files", paths)), Files, ignore).Select(static f => f.Message)];
}
