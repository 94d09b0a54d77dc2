using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

public class InstructionTests
{
    private static readonly EquatableArray<Heredoc> NoFiles = [];

    [Fact]
    public void A_stage_has_image_platform_and_name()
    {
        var result = DockerfileParser.Parse("from --platform=$BUILDPLATFORM alpine:3.20 As Build");
        Assert.Equal([], result.Errors);
        Assert.Equal(new From("alpine:3.20") { Platform = "$BUILDPLATFORM", Name = "Build" }, result.Dockerfile.Stages[0].From);
    }

    [Fact]
    public void Copy_has_all_its_flags() => Assert.Equal(
        new Copy(["a", "b"], "/c/") { From = "build", Chown = "app:app", Chmod = "0755", Link = true, Parents = true, Exclude = ["*.md", "x y"] },
        Sample.Read("COPY --from=build --chown=app:app --chmod=0755 --link --parents=TRUE --exclude=*.md --exclude='x y' a b /c/"));

    [Fact]
    public void Add_has_all_its_flags() => Assert.Equal(
        new Add(["https://example.com/a.tar"], "/") { Checksum = "sha256:00", KeepGitDir = true, Unpack = false, Link = false },
        Sample.Read("ADD --checksum=sha256:00 --keep-git-dir --unpack=false --link=false https://example.com/a.tar /"));

    [Theory]
    [InlineData("COPY [\"a b\", \"c\"]", "a b", "c")]
    [InlineData("COPY [\"a\", 'b']", "[a,", "b]")]
    [InlineData("COPY \"a\" /c", "a", "/c")]
    [InlineData("COPY a\\ b /c", "a", "b", "/c")]
    public void Paths_are_JSON_or_divided_by_blanks(string text, params string[] paths)
    {
        var copy = Assert.IsType<Copy>(Sample.Read(text));
        Assert.Equal(paths, copy.Sources.Append(copy.Destination));
    }

    [Fact]
    public void Empty_flags_are_no_flags() => Assert.Equal(new Copy(["a"], "b"), Sample.Read("COPY --from= --chown= a b"));

    [Fact]
    public void Two_dashes_end_the_flags() => Assert.Equal(new Cmd(new ShellForm(["--help"])), Sample.Read("CMD -- --help"));

    [Fact]
    public void The_escape_character_of_the_directive_is_that_of_flags() => Assert.Equal(
        new Copy(["a"], "b") { Exclude = ["x y\\z"] }, Sample.Read("COPY --exclude=x` y\\z a b", "# escape=`\n"));

    [Theory]
    [InlineData("ENV a=b", "a", "b")]
    [InlineData("ENV a=\"b c\" d=e\\ f", "a", "b c", "d", "e f")]
    [InlineData("ENV a b \"c\"  d", "a", "b c  d")]
    [InlineData("ENV a='$b'", "a", "\\$b")]
    [InlineData("ENV a=\\$b", "a", "\\$b")]
    [InlineData("ENV a=\\\\$b", "a", "\\\\$b")]
    [InlineData("ENV a=$b\"c\"", "a", "${b}c")]
    [InlineData("ENV a=${b:-\"c}\"}", "a", "${b:-c\\}}")]
    [InlineData("ENV a=\"it's\"", "a", "it's")]
    [InlineData("ENV a='b\"c'", "a", "b\"c")]
    [InlineData("ENV a=5$", "a", "5$")]
    [InlineData("ENV a=", "a", "")]
    [InlineData("ENV 'a b'=c", "a b", "c")]
    [InlineData("ENV a=${b#x*} c=${b//x/y}", "a", "${b#x*}", "c", "${b//x/y}")]
    public void Variables_are_words_free_of_quotes(string text, params string[] pairs)
    {
        var env = Assert.IsType<Env>(Sample.Read(text));
        Assert.Equal(pairs, env.Variables.SelectMany(static pair => new[] { pair.Name, pair.Value }));
    }

    [Fact]
    public void Labels_are_like_variables() => Assert.Equal(
        new Label([new("a.b", "c d"), new("e", "f")]), Sample.Read("LABEL a.b=\"c d\" \\\n  e=f"));

    [Fact]
    public void Arguments_may_have_defaults() => Assert.Equal(
        new Arg([new("A"), new("B", "c"), new("D", "")]), Sample.Read("ARG A B=c D="));

    [Fact]
    public void The_back_tick_is_an_escape_where_the_directive_says_so() => Assert.Equal(
        new WorkDir("C:\\a"), Sample.Read("WORKDIR C:\\a", "# escape=`\n"));

    [Theory]
    [InlineData("WORKDIR  /a b ", "/a b")]
    [InlineData("WORKDIR \"/a b\"", "/a b")]
    [InlineData("WORKDIR $HOME/x", "$HOME/x")]
    public void A_folder_is_the_rest_of_the_line(string text, string path) => Assert.Equal(new WorkDir(path), Sample.Read(text));

    [Fact]
    public void Plain_settings_are_read()
    {
        Assert.Equal(new User("app:app"), Sample.Read("USER app:app"));
        Assert.Equal(new StopSignal("SIGINT"), Sample.Read("STOPSIGNAL SIGINT"));
        Assert.Equal(new Maintainer("\"A\" <a@b.c>"), Sample.Read("MAINTAINER \"A\" <a@b.c>"));
        Assert.Equal(new Expose(["80", "443/tcp", "$P"]), Sample.Read("EXPOSE 80 443/tcp $P"));
        Assert.Equal(new Volume(["/a", "/b"]), Sample.Read("VOLUME /a /b"));
        Assert.Equal(new Volume(["/a b"]), Sample.Read("VOLUME [\" /a b \"]"));
        Assert.Equal(new Shell(["/bin/bash", "-c"]), Sample.Read("SHELL [\"/bin/bash\", \"-c\"]"));
    }

    [Fact]
    public void Commands_are_exec_form_or_shell_form()
    {
        Assert.Equal(new Entrypoint(new ExecForm(["a", "b\n\"c\" é 😀"])), Sample.Read("ENTRYPOINT [ \"a\", \"b\\n\\\"c\\\" \\u00e9 \\ud83d\\ude00\" ]"));
        Assert.Equal(new Cmd(new ExecForm([])), Sample.Read("CMD []"));
        Assert.Equal(new Cmd(new ShellForm(["['a', 'b']"])), Sample.Read("CMD ['a', 'b']"));
        Assert.Equal(new Cmd(new ShellForm(["[\"a\"] && b"])), Sample.Read("CMD [\"a\"] && b"));
        Assert.Equal(new Cmd(new ShellForm([])), Sample.Read("CMD"));
    }

    [Fact]
    public void A_health_check_has_options() => Assert.Equal(
        new HealthCheck(new ShellForm(["curl -f localhost"])) { Interval = "30s", Timeout = "1.5s", StartPeriod = "1m", StartInterval = "500ms", Retries = 3 },
        Sample.Read("HEALTHCHECK --interval=30s --timeout=1.5s --start-period=1m --start-interval=500ms --retries=3 cmd curl -f localhost"));

    [Fact]
    public void A_health_check_can_be_none() => Assert.Equal(new HealthCheck((Command?)null), Sample.Read("HEALTHCHECK none"));

    [Fact]
    public void A_trigger_is_an_instruction() => Assert.Equal(
        new OnBuild(new Copy(["a"], "b") { Link = true }), Sample.Read("ONBUILD COPY --link a b"));

    [Fact]
    public void Run_has_all_its_flags() => Assert.Equal(
        new Run(new ExecForm(["a"])) { Network = RunNetwork.None, Security = RunSecurity.Insecure, Devices = ["vendor/x"], Mounts = [new BindMount { Target = "/a" }] },
        Sample.Read("RUN --network=none --security=insecure --device=vendor/x --mount=target=/a [\"a\"]"));

    public static TheoryData<string, Mount> Mounts => new()
    {
        { "target=/a", new BindMount { Target = "/a" } },
        { "type=bind,from=b,src=/x,dst=/a,rw", new BindMount { Target = "/a", From = "b", Source = "/x", ReadWrite = true } },
        { "TYPE=Cache,destination=/a,sharing=locked,id=c,mode=0755,uid=1,gid=2,ro", new CacheMount { Target = "/a", Sharing = CacheSharing.Locked, Id = "c", Mode = "0755", Uid = "1", Gid = "2", ReadOnly = true } },
        { "type=cache,target=$HOME/x,readonly=false,from=b,source=/s", new CacheMount { Target = "$HOME/x", From = "b", Source = "/s" } },
        { "type=tmpfs,target=/a,size=64m", new TmpfsMount { Target = "/a", Size = "64m" } },
        { "type=secret,id=s,env=TOKEN,required", new SecretMount { Id = "s", Env = "TOKEN", Required = true } },
        { "type=secret,source=s,target=/t,required=0", new SecretMount { Id = "s", Target = "/t" } },
        { "type=ssh", new SshMount() },
        { "type=ssh,id=i,target=/t,mode=0600,uid=$U,gid=1,required=true", new SshMount { Id = "i", Target = "/t", Mode = "0600", Uid = "$U", Gid = "1", Required = true } },
        { "'type=bind,\"target=/a,b\"'", new BindMount { Target = "/a,b" } },
    };

    [Theory]
    [MemberData(nameof(Mounts))]
    public void Mounts_are_typed(string options, Mount mount) => Assert.Equal(
        new Run(new ShellForm(["x"])) { Mounts = [mount] }, Sample.Read("RUN --mount=" + options + " x"));

    [Theory]
    [InlineData("RUN --mount=type=$T,target=/a x")]
    [InlineData("HEALTHCHECK --interval=x NONE")]
    [InlineData("ARG --x a")]
    [InlineData("USER ${+x}")]
    [InlineData("USER ${a#'}'}")]
    public void What_the_builder_takes_but_the_model_cannot_hold_is_kept_as_text(string text)
    {
        var blank = text.IndexOf(' ');
        Assert.Equal(new UnknownInstruction(text[..blank], text[(blank + 1)..]), Sample.Read(text));
    }

    [Fact]
    public void A_heredoc_that_the_builder_forgets_is_kept() => Assert.Equal(
        new UnknownInstruction("COPY", "<< a b") { Heredocs = [new("a", "x\n")] }, Sample.Read("COPY << a b\nx\na"));

    [Fact]
    public void A_heredoc_is_a_script() => Assert.Equal(
        new Run(new ShellForm(["<<EOF cat"]) { Heredocs = [new("EOF", "a\n  b\n")] }), Sample.Read("RUN <<EOF cat\na\n  b\nEOF\n"));

    [Theory]
    [InlineData("RUN cat << EOF", "EOF")]
    [InlineData("RUN cat <<  'A B' | x", "A B")]
    [InlineData("RUN echo a << $x", "$x")]
    [InlineData("RUN cat <<E\\ F", "E F")]
    [InlineData("RUN cat <<EOF>x", "EOF>x")]
    public void A_heredoc_begins_as_the_builder_sees_it(string text, string delimiter)
    {
        var run = Assert.IsType<Run>(Sample.Read(text + "\nb\n" + delimiter));
        Assert.Equal(delimiter, Assert.Single(Assert.IsType<ShellForm>(run.Command).Heredocs).Delimiter);
    }

    [Fact]
    public void Several_heredocs_follow_one_another() => Assert.Equal(
        new Run(new ShellForm(["paste <<A 3<<-'B'"]) { Heredocs = [new("A", "a\n"), new("B", "\tb\n") { Expand = false, StripTabs = true }] }),
        Sample.Read("RUN paste <<A 3<<-'B'\na\nA\n\tb\n\tB\n"));

    [Fact]
    public void A_heredoc_is_a_file() => Assert.Equal(
        new Copy([], "/etc/") { Files = [new("a.conf", "x\n"), new("b.conf", "") { Expand = false }] }, Sample.Read("COPY <<a.conf <<\"b.conf\" /etc/\nx\na.conf\nb.conf\n"));

    [Fact]
    public void A_trigger_can_have_a_heredoc() => Assert.Equal(
        new OnBuild(new Run(new ShellForm(["<<E"]) { Heredocs = [new("E", "a\n")] })), Sample.Read("ONBUILD RUN <<E\na\nE"));

    [Theory]
    [InlineData("RUN cat <<<x")]
    [InlineData("RUN a<<EOF")]
    [InlineData("RUN echo \"<<EOF\"")]
    [InlineData("RUN echo it's <<EOF")]
    [InlineData("RUN echo $((1<<2))")]
    [InlineData("RUN cat <<- EOF")]
    [InlineData("RUN cat <<")]
    [InlineData("CMD cat <<EOF")]
    public void What_only_looks_like_a_heredoc_is_text(string text)
    {
        var command = Sample.Read(text) switch
        {
            Run run => run.Command,
            Cmd cmd => cmd.Command,
            _ => null,
        };
        Assert.Equal(new ShellForm([text[4..]]), command);
    }

    [Fact]
    public void Heredocs_keep_carriage_returns() => Assert.Equal(
        new Copy([], "/a") { Files = [new("E", "x\r\n")] }, Sample.Read("COPY <<E /a\r\nx\r\nE\r\n"));

    [Fact]
    public void A_copy_without_heredocs_has_no_files() => Assert.Equal(NoFiles, ((Copy)Sample.Read("COPY a b")).Files);
}
