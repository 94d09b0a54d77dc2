using System.Text.Json;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Variables;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Engine.Tests;

/// <summary>
/// The writer against the reference: whatever the text, a real engine reads the value back that was written. Nothing of ours reads
/// here, so our own parser cannot share a mistake with our writer.
/// </summary>
public sealed class WrittenValues
{
    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Values_of_labels_and_variables_come_through(char escape)
    {
        var texts = HostileTexts.All;
        var labels = texts.Select((text, i) => new Pair("key" + i, Word.FromLiteral(text))).ToEquatableArray();
        var variables = texts.Select((text, i) => new Pair("VAR" + i, Word.FromLiteral(text))).ToEquatableArray();

        var config = Build(escape, new Label(labels), new Env(variables));

        var read = config.GetProperty("Labels");
        var environment = Strings(config, "Env").ToDictionary(static v => v[..v.IndexOf('=')], static v => v[(v.IndexOf('=') + 1)..]);
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.Equal(texts[i], read.GetProperty("key" + i).GetString());
            Assert.Equal(texts[i], environment["VAR" + i]);
        }
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Names_of_labels_come_through(char escape)
    {
        var names = HostileTexts.All.Where(static text => text.Length > 0 && !text.Contains('=')).Distinct().ToList();

        var config = Build(escape, new Label(names.Select((name, i) => new Pair(Word.FromLiteral(name), "value" + i)).ToEquatableArray()));

        var read = config.GetProperty("Labels").Deserialize<Dictionary<string, string>>()!;
        for (var i = 0; i < names.Count; i++)
        {
            Assert.Equal("value" + i, read[names[i]]);
        }
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Arguments_of_exec_forms_come_through(char escape)
    {
        var texts = HostileTexts.All.Append("two\nlines\r\n").ToEquatableArray();

        var config = Build(escape, new Entrypoint(new ExecForm(texts)), new Cmd(new ExecForm(texts)), new Shell(texts), new HealthCheck(new ExecForm(texts)));

        Assert.Equal(texts, Strings(config, "Entrypoint"));
        Assert.Equal(texts, Strings(config, "Cmd"));
        Assert.Equal(texts, Strings(config, "Shell"));
        Assert.Equal(texts, config.GetProperty("Healthcheck").GetProperty("Test").EnumerateArray().Skip(1).Select(static t => t.GetString()!));
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Paths_of_volumes_come_through(char escape)
    {
        var paths = HostileTexts.All.Select(static (text, i) => $"/v{i}/{text}/end").ToList();

        var config = Build(escape, new Volume(paths.Select(Word.FromLiteral).ToEquatableArray()));

        Assert.Equal(paths.Order(StringComparer.Ordinal), config.GetProperty("Volumes").EnumerateObject().Select(static v => v.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Destinations_of_copies_come_through(char escape)
    {
        // An image has at most 127 layers. A path is cleaned by the engine, so no text may be a dot or hold a slash.
        var names = HostileTexts.All.Where(static t => t.Length > 0 && !t.Contains('/')).Distinct().Where(static (_, i) => i % 4 == 0).Take(100).ToList();
        var copies = names.Select((name, i) => new Copy(["file"], Word.FromLiteral($"/copies/{i}/{name}/file"))).ToEquatableArray<Instruction>();

        using var image = Engine.OfThisMachine.BuildText(Text(escape, copies), ("file", "content"));

        foreach (var (name, i) in names.Select(static (name, i) => (name, i)))
        {
            Assert.Contains($"copies/{i}/{name}/file", image.Files);
        }
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void The_user_comes_through(char escape)
    {
        foreach (var text in HostileTexts.All.Where(static t => t.Trim().Length > 0).Where(static (_, i) => i % 40 == 5))
        {
            Assert.Equal(text, Build(escape, new User(Word.FromLiteral(text))).GetProperty("User").GetString());
        }
    }

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void Defaults_of_arguments_and_references_are_expanded(char escape)
    {
        var texts = HostileTexts.All;
        var instructions = new List<Instruction>
        {
            new Arg(texts.Select((text, i) => new BuildArgument("ARG" + i, Word.FromLiteral(text))).ToEquatableArray()),
            new Label(texts.Select((_, i) => new Pair("plain" + i, $"<$ARG{i}>")).ToEquatableArray()),
            new Label(texts.Select((text, i) => new Pair("default" + i, Default(text))).ToEquatableArray()),
        };

        var labels = Build(escape, [.. instructions]).GetProperty("Labels");

        for (var i = 0; i < texts.Count; i++)
        {
            Assert.Equal($"<{texts[i]}>", labels.GetProperty("plain" + i).GetString());
            Assert.Equal($"<{texts[i]}>", labels.GetProperty("default" + i).GetString());
        }
    }

    private static string Default(string text)
    {
        EquatableArray<WordPart> operand = text.Length == 0 ? [] : [new Literal(text)];
        return Word.Format([new Literal("<"), new Reference("UNSET") { Braces = true, Operator = ":-", Operand = operand }, new Literal(">")]);
    }

    private static JsonElement Build(char escape, params EquatableArray<Instruction> instructions) =>
        Engine.OfThisMachine.BuildAndInspect(Text(escape, instructions)).GetProperty("Config");

    private static string Text(char escape, EquatableArray<Instruction> instructions) => DockerfileWriter.Write(new Dockerfile
    {
        Directives = new ParserDirectives { Escape = escape },
        Stages = [new Stage(new From("scratch"), instructions)],
    });

    private static IEnumerable<string> Strings(JsonElement config, string property) =>
        config.GetProperty(property).EnumerateArray().Select(static value => value.GetString()!);
}
