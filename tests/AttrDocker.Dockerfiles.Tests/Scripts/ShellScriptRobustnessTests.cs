using System.Diagnostics;
using AttrDocker.Dockerfiles.Scripts;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Scripts;

public sealed class ShellScriptRobustnessTests(ITestOutputHelper output)
{
    private static readonly string[] Alphabet =
    [
        " ", "\n", "'", "\"", "\\", "$", "$(", "${", ")", "}", "(", "{", "`", "&&", "||", ";", ";;", "|", ">", "<<", "<", "a", "if ", "then ", "fi ",
        "for ", "do ", "done ", "case ", " in ", "esac ", "function ", "[[ ", " ]]", "=", "#", "*", "[", "sh -c ", "sudo ", "EOF",
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.Int[0, Alphabet.Length - 1].Array[0, 60]
        select string.Concat(pieces.Select(static i => Alphabet[i]));

    [Fact]
    public void Any_text_is_read_or_refused_without_a_throw() =>
        Texts.Sample(static text => Assert.True(ShellScript.Read(text, ["x\n"]) is { IsReadable: true } or { Steps.IsEmpty: true }), iter: 50_000);

    [Theory]
    [InlineData("$(")]
    [InlineData("(")]
    [InlineData("{ ")]
    [InlineData("if ")]
    [InlineData("\"$(")]
    [InlineData("${a:-")]
    [InlineData("sudo ")]
    [InlineData("sh -c 'x' ; ")]
    [InlineData("a <<X ; ")]
    [InlineData("a=( ")]
    [InlineData("[a ")]
    [InlineData("x{a ")]
    [InlineData("{a")]
    [InlineData("$(a) ")]
    [InlineData("`a` ")]
    public void Deep_and_long_texts_are_read_or_refused(string piece)
    {
        foreach (var times in (int[])[20_000, 160_000])
        {
            var text = string.Concat(Enumerable.Repeat(piece, times));
            var watch = Stopwatch.StartNew();
            var script = ShellScript.Read(text);
            output.WriteLine($"{times,7} times '{piece}': {script.Steps.Count} steps, {watch.Elapsed.TotalMilliseconds:F1} ms");

            Assert.True(script.IsReadable || script.Steps.IsEmpty);
        }
    }
}
