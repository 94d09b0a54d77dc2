using System.Text;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Variables;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Engine.Tests.Differential;

/// <summary>What only a modern frontend reads: heredocs and quoted mounts. Their values come out of a real build byte for byte.</summary>
public sealed class WrittenHeredocs
{
    /// <summary>No line of a heredoc is anything to the builder but the delimiter's; these would be much to it elsewhere.</summary>
    private static readonly string[] HostileLines =
    [
        "EOF ", " EOF", "\tEOF", "\"EOF\"", "EOF2", "RUN rm -rf /", "FROM scratch", "# escape=`", "# a comment", "", "  ", "ends with \\", "ends with `", "\\", "<<EOF", "<<-EOF", "[\"a\"]", "$", "$HOME ${HOME} $(date) `date`", "${", "${x:-", "\"", "'", "\t", "世界 🐳", "%s\\n", "}", "\\$HOME \\\\$HOME", "\uFEFF", "EOF",
    ];

    private static Engine Modern => ModernEngine.OfThisMachine.WithImages(HandsOnImages.Runner);

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Quoted_files_come_through(char escape)
    {
        var text = string.Join('\n', HostileLines) + "\n";

        Assert.Equal(text, Printed(escape, ["/file"], new Copy([], "/file") { Files = [Heredoc.Of(text, expand: false)] }).Single());
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Variables_of_expanded_files_are_replaced_and_nothing_else_is(char escape)
    {
        var written = Printed(
            escape,
            ["/file"],
            new Env([new Pair("NAME", "value")]),
            new Copy([], "/file") { Files = [Heredoc.Of("<$NAME> <${NAME}> <${UNSET:-default}> \"quoted\" 'single' # no comment\nRUN x\n")] });

        Assert.Equal("<value> <value> <default> \"quoted\" 'single' # no comment\nRUN x\n", written.Single());
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Scripts_of_several_lines_reach_the_shell_unchanged(char escape)
    {
        // The shell's own heredoc takes each hostile line to a file; what the builder would change, the file would show.
        var text = string.Join('\n', HostileLines) + "\n";
        var script = ShellForm.Script($"set -eu\ncat > /file <<'END OF IT'\n{text}END OF IT\n");

        Assert.Equal(text, Printed(escape, ["/file"], new Run(script)).Single());
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Targets_of_mounts_come_through(char escape)
    {
        string[] targets = ["/mounted/with blank", "/mounted/a,b", "/mounted/say \"no\"", "/mounted/it's", "/mounted/dollar$x", "/mounted/back\\slash", "/mounted/tick`", "/mounted/#", "/mounted/a=b", "/mounted/,", "/mounted/\"", "/mounted/{}"];
        var instructions = targets.Select(static (target, i) => (Instruction)new Run(new ShellForm([$"cut -d' ' -f5 /proc/self/mountinfo | grep ^/mounted > /{i}"]))
        {
            Mounts = [new TmpfsMount { Target = Word.FromLiteral(target) }],
        });

        var printed = Printed(escape, [.. targets.Select(static (_, i) => $"/{i}")], [.. instructions]);

        // The kernel writes blanks and backslashes of paths in octal.
        Assert.Equal(targets.Select(static target => target.Replace("\\", "\\134").Replace(" ", "\\040") + "\n"), printed);
    }

    /// <summary>Builds on an image with a shell, and prints files of the result in base64, in which nothing on the way out can be lost.</summary>
    private static List<string> Printed(char escape, string[] files, params EquatableArray<Instruction> instructions)
    {
        var dockerfile = DockerfileWriter.Write(new Dockerfiles.Dockerfile
        {
            Directives = new ParserDirectives { Escape = escape },
            Stages = [new Stage(new From(HandsOnImages.Runner), instructions)],
        });
        using var image = Modern.BuildText(dockerfile);
        var printed = Modern.Ask(["run", "--rm", "--network=none", "--entrypoint=/bin/sh", image.Name, "-c", "for f; do base64 --wrap=0 \"$f\"; echo; done", "-", .. files]);
        return [.. printed.Split('\n').Select(static line => Encoding.UTF8.GetString(Convert.FromBase64String(line)))];
    }
}
