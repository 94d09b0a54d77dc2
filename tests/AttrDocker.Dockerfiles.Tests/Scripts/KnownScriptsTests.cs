using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Tests.Scripts;

public sealed class KnownScriptsTests
{
    /// <summary>Asked a few times, because other tests ask for others meanwhile, and the oldest are forgotten.</summary>
    [Fact]
    public void Equal_commands_have_one_script() =>
        Assert.Contains(Enumerable.Range(0, 10), static _ => ReferenceEquals(ShellScript.Of(Echo("a")), ShellScript.Of(Echo("a"))));

    [Fact]
    public void A_long_script_is_kept_with_its_command_alone()
    {
        var (command, equal) = (Echo(new('a', 30_000)), Echo(new('a', 30_000)));

        Assert.Same(ShellScript.Of(command), ShellScript.Of(command));
        Assert.Equal(command, equal);
        Assert.NotSame(ShellScript.Of(command), ShellScript.Of(equal));
    }

    [Fact]
    public void A_script_that_is_asked_for_again_outlives_many_others()
    {
        var script = ShellScript.Of(Echo("in work"));

        Assert.All(Others("a"), other =>
        {
            ShellScript.Of(other);
            Assert.Same(script, ShellScript.Of(Echo("in work")));
        });
    }

    [Fact]
    public void A_script_that_is_not_asked_for_again_is_forgotten()
    {
        var script = ShellScript.Of(Echo("left alone"));

        Assert.All(Others("b"), static other => ShellScript.Of(other));

        Assert.NotSame(script, ShellScript.Of(Echo("left alone")));
    }

    // A million and a half characters, more than is ever kept.
    private static IEnumerable<ShellForm> Others(string prefix) => Enumerable.Range(0, 150).Select(number => Echo($"{prefix}{number:D10000}"));

    private static ShellForm Echo(string word) => new([$"echo {word}"]);
}
