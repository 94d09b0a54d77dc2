using AttrDocker.Completion.Tests.Harness;
using Microsoft.CodeAnalysis.Completion;

namespace AttrDocker.Completion.Tests.Completing;

/// <summary>Roslyn switches a provider off for good once it has thrown, so it is asked itself here.</summary>
public class RobustnessTests
{
    private const string Sample = """"
        using AttrDocker;
        [assembly: Stage("debian:13")]
        [Image("a.Dockerfile", Target = "x", Context = "..", Escape = '`')]
        class Orders
        {
            [BuildStage("golang:$V", Name = "b", Platform = "$BUILDPLATFORM"), Arg("V", "1"), CacheMount("/c", From = "a"), Run("go build -o /out/app", @"echo ""$V""")]
            class Builder;
            [RuntimeStage(typeof(Builder), Port = 80, Cmd = ["a", "\u0041b"]), CopyFrom(typeof(Builder), ["/out/app", "/o\"x/"], destination: "/")]
            [Copy(new[] { "src/${V:-x}/*" }, """/raw""", Exclude = ["a/"]), OnBuild("RUN x"), Instruction("COPY a b"), Env(nameof(Orders), "x" + "y")]
            [Run("""
                echo ${V
                """), HealthCheck("curl '$X'"), User("${U"), BindMount("/x", FromStage = typeof(Builder), Source = "/out/")]
            class Runtime;
        }
        """";

    [Fact]
    public async Task Wherever_a_file_breaks_off_completion_does_not_throw()
    {
        for (var position = 1; position <= Sample.Length; position++)
        {
            await AskAsync(Sample[..position] + "¦");
        }
    }

    [Fact]
    public async Task Wherever_the_caret_is_completion_does_not_throw()
    {
        for (var position = 0; position <= Sample.Length; position++)
        {
            await AskAsync(Sample.Insert(position, "¦"));
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    public async Task Whatever_is_typed_anywhere_completion_does_not_throw(char typed)
    {
        for (var position = 0; position <= Sample.Length; position++)
        {
            await AskAsync(Sample.Insert(position, typed + "¦"));
        }
    }

    private static Task AskAsync(string marked)
    {
        var (document, position) = TypedFile.Open(marked);
        var provider = new AttributeStringCompletionProvider();
        return provider.ProvideCompletionsAsync(new(provider, document, position, default, CompletionTrigger.Invoke, options: null, default));
    }
}
