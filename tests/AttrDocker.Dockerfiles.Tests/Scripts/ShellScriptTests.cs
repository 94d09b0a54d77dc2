using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Tests.Scripts;

public sealed class ShellScriptTests
{
    [Theory]
    [InlineData("make", "make")]
    [InlineData("a && b || c; d | e & f", "a / b / ?c / d / e / f")]
    [InlineData("a\nb # comment && c\nd", "a / b / d")]
    [InlineData("cp 'a b' \"c d\" e\\ f", "cp <a b> <c d> <e f>")]
    [InlineData("echo \"$HOME/x\" '$HOME' \\$HOME ${A:-b}", "echo {$HOME}/x <$HOME> <$HOME> {${A:-b}}")]
    [InlineData("cp target/*.jar /out/{a,b}/[ab]?", "cp target/{*}.jar /out/{{a,b}}/{[ab]}{?}")]
    [InlineData("echo \"*\" '{a,b}' {} ]", "echo <*> <{a,b}> {} ]")]
    [InlineData("A=1 B=\"x y\" make", "A=1 B=<x y> make")]
    [InlineData("A=1", "A=1")]
    [InlineData("a=(x y); b", "a={(x y)} / b")]
    [InlineData("cat < in > out 2>> log 2>&1", "cat <in >out 2>>log 2>&1")]
    [InlineData("x=$(basename $(pwd)); y", "( / ( / pwd / ) / basename {$(pwd)} / ) / x={$(basename $(pwd))} / y")]
    [InlineData("echo `date`", "( / date / ) / echo {`date`}")]
    [InlineData("echo $((1 + 2)) $1", "echo {$((1 + 2))} {$1}")]
    [InlineData("(cd x && make); y", "( / cd x / make / ) / y")]
    [InlineData("{ a; b; } > log", "a / b / >log")]
    [InlineData("if [ -f x ]; then a; else b; fi; c", "?[ -f x ] / ?a / ?b / c")]
    [InlineData("for f in a b; do g $f; done; h", "?f={$…} / ?g {$f} / h")]
    [InlineData("while read l; do a; done", "?read l / ?a")]
    [InlineData("case $x in a|b) c ;; (*) d; e;; esac; f", "?c / ?d / ?e / f")]
    [InlineData("case x in esac; a", "a")]
    [InlineData("f() { a; }; f", "?a / f")]
    [InlineData("function f { a; }; b", "?a / b")]
    [InlineData("[[ a && b < c ]] && d", "[[ / ?d")]
    [InlineData("test a && b | c && d || e; f", "test a / ?b / ?c / ?d / ?e / f")]
    [InlineData("grep a b && { c; }; d && e", "grep a b / ?c / d / e")]
    [InlineData("a || b && c", "a / ?b / c")]
    [InlineData("a || { b; c; }; d", "a / ?b / ?c / d")]
    [InlineData("! a", "a")]
    [InlineData("echo if then", "echo if then")]
    [InlineData("'if' x", "<if> x")]
    [InlineData("a \\\n b", "a b")]
    [InlineData("", "")]
    [InlineData("# only a comment", "")]
    [InlineData("diff <(a) x", "diff {<(a)} x")]
    public void Commands_are_found(string text, string steps) => Assert.Equal(steps, Show(ShellScript.Read(text)));

    [Theory]
    [InlineData("sudo -u app make x", "make x")]
    [InlineData("env A=1 -u B make", "A=1 make")]
    [InlineData("exec make", "make")]
    [InlineData("time nice -n 5 make", "make")]
    [InlineData("timeout 30 make", "make")]
    [InlineData("sh -c 'a && b'", "( / a / b / )")]
    [InlineData("/bin/bash -exc \"cd x; make\"", "( / cd x / make / )")]
    [InlineData("sudo sh -c 'a' || su app -c 'b'", "( / a / ) / ( / ?b / )")]
    [InlineData("bash -c \"$SCRIPT\"", "bash -c {$SCRIPT}")]
    [InlineData("eval 'a b'", "( / a b / )")]
    [InlineData("find . | xargs -n 1 rm", "find . / rm")]
    [InlineData("sudo", "sudo")]
    public void Wrapped_commands_are_found(string text, string steps) => Assert.Equal(steps, Show(ShellScript.Read(text)));

    [Theory]
    [InlineData("echo 'a")]
    [InlineData("echo \"a")]
    [InlineData("echo $(a")]
    [InlineData("echo `a")]
    [InlineData("echo ${a")]
    [InlineData("a )")]
    [InlineData("( a")]
    [InlineData("if a; then b")]
    [InlineData("fi")]
    [InlineData("case x in a) b")]
    [InlineData("a >")]
    [InlineData("for")]
    [InlineData("a ( b )")]
    public void What_cannot_be_read_has_no_commands(string text)
    {
        var script = ShellScript.Read(text);

        Assert.False(script.IsReadable);
        Assert.Empty(script.Steps);
    }

    [Fact]
    public void A_heredoc_is_a_script()
    {
        var run = new ShellForm(["<<EOF"]) { Heredocs = [new("EOF", "set -e\ncat <<X > file\nnot a command\nX\nmake\n")] };

        Assert.Equal("( / set -e / cat <<X >file / make / )", Show(ShellScript.Of(run)));
    }

    [Fact]
    public void A_heredoc_for_a_shell_is_a_script() =>
        Assert.Equal("( / a / b / )", Show(ShellScript.Of(new ShellForm(["bash -e <<EOF"]) { Heredocs = [new("EOF", "a\nb\n")] })));

    [Fact]
    public void A_heredoc_for_another_program_is_no_script() =>
        Assert.Equal("python3 <<EOF", Show(ShellScript.Of(new ShellForm(["python3 <<EOF"]) { Heredocs = [new("EOF", "print(1)\n")] })));

    [Fact]
    public void A_heredoc_for_another_interpreter_is_no_script() =>
        Assert.Equal("<<EOF", Show(ShellScript.Of(new ShellForm(["<<EOF"]) { Heredocs = [new("EOF", "#!/usr/bin/env python\nprint(1)\n")] })));

    [Fact]
    public void An_exec_form_is_one_command_with_plain_words() =>
        Assert.Equal("cp <$HOME/*> </out dir>", Show(ShellScript.Of(new ExecForm(["cp", "$HOME/*", "/out dir"]))));

    [Fact]
    public void An_exec_form_of_a_shell_is_a_script() => Assert.Equal("( / a / b / )", Show(ShellScript.Of(new ExecForm(["/bin/sh", "-c", "a && b"]))));

    [Fact]
    public void Lines_are_one_text() => Assert.Equal("a b / c", Show(ShellScript.Of(new ShellForm(["a", "b &&", "c"]))));

    private static string Show(ShellScript script)
    {
        Assert.True(script.IsReadable);
        return string.Join(" / ", script.Steps.Select(static step => step switch
        {
            SimpleCommand command => Show(command),
            SubshellStart => "(",
            _ => ")",
        }));
    }

    private static string Show(SimpleCommand command) => (command.IsConditional ? "?" : "") + string.Join(
        " ",
        [
            .. command.Assignments.Select(static a => $"{a.Name}={Show(a.Value)}"),
            .. command.Words.Select(Show),
            .. command.Redirections.Select(static r => r.Operator + Show(r.Target)),
        ]);

    // Plain text as it is, in angle brackets where that might be misread; what the shell would expand in braces.
    private static string Show(ShellWord word) => word.Literal is { } literal
        ? literal.Any(static c => c is ' ' or '$' or '*' or ',') || (word.IsQuoted && literal == "if") ? $"<{literal}>" : literal
        : string.Concat(word.Parts.Select(static p => p.Kind == WordPartKind.Literal ? p.Text : "{" + p.Text + "}"));
}
