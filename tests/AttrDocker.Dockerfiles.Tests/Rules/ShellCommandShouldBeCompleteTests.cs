using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ShellCommandShouldBeCompleteTests : RuleTest<ShellCommandShouldBeComplete>
{
    [Theory]
    [InlineData("apt-get update &&", "nothing follows '&&'. Write the command that is missing, or remove '&&'.")]
    [InlineData("cat x |", "nothing follows '|'. Write the command that is missing, or remove '|'.")]
    [InlineData("make || # or not", "nothing follows '||'. Write the command that is missing, or remove '||'.")]
    [InlineData("(a &&) ; b", "nothing follows '&&'. Write the command that is missing, or remove '&&'.")]
    [InlineData("&& make", "nothing stands before '&&'. Write the command that is missing, or remove '&&'.")]
    [InlineData("|| make", "nothing stands before '||'. Write the command that is missing, or remove '||'.")]
    [InlineData("| make", "nothing stands before '|'. Write the command that is missing, or remove '|'.")]
    [InlineData("a && && b", "nothing stands between '&&' and '&&'. Write the command that is missing, or remove one of them.")]
    [InlineData("a; && b", "nothing stands between ';' and '&&'. Write the command that is missing, or remove one of them.")]
    [InlineData("a &; b", "nothing stands between '&' and ';'. Write the command that is missing, or remove one of them.")]
    [InlineData("echo 'a", "the quotation mark before 'a' is never closed. Add the closing ', or write \\' for the character itself.")]
    [InlineData("echo it's the end of all that was", "the quotation mark before 's the end of all tha…' is never closed. Add the closing ', or write \\' for the character itself.")]
    [InlineData("echo \"$A", "the quotation mark before '$A' is never closed. Add the closing \", or write \\\" for the character itself.")]
    [InlineData("echo a )", "nothing opens the ')'. Add '(' where it begins, or quote the ')'.")]
    [InlineData("(cd x && make", "nothing closes the '('. Add ')' where it ends, or quote the '('.")]
    [InlineData("if [ -f x ]; then make", "'if' has no 'fi'. Add 'fi' where it ends.")]
    [InlineData("make && for i in 1 2; do echo $i", "'for' has no 'done'. Add 'done' where it ends.")]
    [InlineData("make || { echo failed", "'{' has no '}'. Add '}' where it ends.")]
    [InlineData("[ -f x ] && make; fi", "nothing begins what 'fi' ends. Remove 'fi', or write what is missing before it.")]
    [InlineData("make >", "no file follows '>'. Write the file, or remove '>'.")]
    [InlineData("make 2>> && true", "no file follows '2>>'. Write the file, or remove '2>>'.")]
    public void What_no_shell_can_read_triggers(string script, string because) =>
        Triggers(File(Stage("debian:12", null, Run(script))), new(0, 0, Part.Command), "The shell refuses this command, because " + because);

    [Fact]
    public void A_text_points_at_the_line() => Triggers(
        "FROM debian:13\nRUN apt-get update && \\\n    && apt-get install -y git \\\n    && true\n",
        "&& apt-get install -y git",
        "The shell refuses this command, because nothing stands between '&&' and '&&'. Write the command that is missing, or remove one of them.");

    [Fact]
    public void Commands_in_sequence_have_their_operator() => Triggers(
        File(Stage("debian:12", null, new Run(ShellForm.Sequence(["a", "&& b"])))),
        new(0, 0, Part.Command, 1),
        "The shell refuses this command, because nothing stands between '&&' and '&&'. Write the command that is missing, or remove one of them.");

    [Fact]
    public void The_script_of_a_heredoc_triggers() => Triggers(
        File(Stage("debian:12", null, Script("make\n&& make install\n"))),
        new(0, 0, Part.Heredoc),
        "The shell refuses this command, because nothing stands before '&&' on its line. Write the command that is missing, or remove '&&'.");

    [Fact]
    public void The_command_of_a_container_triggers() => Triggers(
        File(Stage("debian:12", null, new Cmd(new ShellForm(["app ||"])))),
        new(0, 0, Part.Command),
        "The shell refuses this command, because nothing follows '||'. Write the command that is missing, or remove '||'.");

    [Fact]
    public void A_posix_shell_of_its_own_triggers() => Triggers(
        File(Stage("debian:12", "a", new Shell(["/bin/bash", "-o", "pipefail", "-c"])), Stage("a", null, Run("a &&"))),
        new(1, 0, Part.Command),
        "The shell refuses this command, because nothing follows '&&'. Write the command that is missing, or remove '&&'.");

    [Theory]
    [InlineData("a && b || c; d & e | f;")]
    [InlineData("a & b")]
    [InlineData("a |& b &")]
    [InlineData("echo '&&' \"it's\" \\' # don't")]
    [InlineData("if [ -f x ]; then { a; }; elif b; then (c); else d; fi && for i in 1 2; do e; done")]
    [InlineData("f() { a; } && f")]
    [InlineData("until a; do sleep 1; done > x 2>&1 < y")]
    [InlineData("echo fi done } if for {")]
    [InlineData("find . -name '*.o' -exec rm {} \\; -o \\( -type d \\)")]
    [InlineData("a <(b) > >(c) &> d 2>&-")]
    [InlineData("A=(1 2) && for ((i = 0; i < 3; i++)) { a; }")]
    [InlineData("for i in 1 2; { echo $i; }")]
    [InlineData("case $A in x) a ;; y | z) b ;& *) ;; esac")]
    [InlineData("[[ a =~ ^(b|c) && d ]]")]
    [InlineData("echo ${A%'}'} \"${B:-\"}\"}\" `echo \"'\"` $'it\\'s'")]
    [InlineData("echo $(case x in a) echo \\';; esac) 'b'")]
    [InlineData("echo $((1 + (2)))")]
    public void What_a_shell_can_read_is_silent(string script) => Silent(File(Stage("debian:12", null, Run(script))));

    [Fact]
    public void Operators_at_the_end_of_lines_are_silent() => Silent(File(Stage("debian:12", null, Script("a && # don't\n\nb |\n  c\n# it's\nif d\nthen\n  e\nfi\n"))));

    [Fact]
    public void What_follows_an_exit_is_silent() => Silent(File(Stage("debian:12", null, Script("a\nexit 0\nit's data\n"))));

    [Fact]
    public void The_script_of_another_interpreter_is_silent() =>
        Silent(File(Stage("debian:12", null, Script("#!/usr/bin/env python3\nprint('&&', (\n1))\n&& )\n"))));

    [Fact]
    public void A_heredoc_that_a_program_reads_is_silent() => Silent(File(
        Stage("debian:12", null, new Run(new ShellForm(["python3 <<EOF"]) { Heredocs = [new("EOF", "it's )\n")] }))));

    [Theory]
    [InlineData("powershell")]
    [InlineData("/bin/zsh")]
    [InlineData("python3")]
    public void Another_shell_is_silent(string shell) => Silent(File(Stage("debian:12", null, new Shell([shell, "-c"]), Run("echo it's"))));

    [Fact]
    public void Windows_is_silent() => Silent(File(Stage("mcr.microsoft.com/windows/servercore:ltsc2022", null, Run("echo it's"))));

    [Fact]
    public void The_exec_form_is_silent() => Silent(File(Stage("debian:12", null, new Run(new ExecForm(["echo", "it's &&"])))));
}
