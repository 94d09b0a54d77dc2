using System.Text.Json;

namespace AttrDocker.Engine.Tests;

/// <summary>The values that an engine reads out of a Dockerfile are those that were meant.</summary>
public sealed class CarriedValues
{
    [Fact]
    public void An_engine_reads_back_what_was_written_by_hand()
    {
        var image = Engine.OfThisMachine.BuildAndInspect(
            """
            FROM scratch
            LABEL quoted="She said \"no\" # not a comment" dollar="\$HOME" backslash="C:\\temp\\" unicode="Grüße, 世界 🐳"
            ENV GREETING="hello  world" PRICE="5 \$"
            WORKDIR "/with space"
            COPY ["file.txt", "/with space/"]
            USER "app:staff"
            VOLUME ["/data", "/with \\\"quotes\\\""]
            ENTRYPOINT ["/bin/app", "a\"b", "$HOME", "C:\\temp", "#"]
            CMD ["", " ", "日本"]

            """,
            [("file.txt", "content\n")]);

        var config = image.GetProperty("Config");
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["quoted"] = """She said "no" # not a comment""",
                ["dollar"] = "$HOME",
                ["backslash"] = """C:\temp\""",
                ["unicode"] = "Grüße, 世界 🐳",
            },
            config.GetProperty("Labels").Deserialize<Dictionary<string, string>>());
        Assert.Contains("GREETING=hello  world", Strings(config, "Env"));
        Assert.Contains("PRICE=5 $", Strings(config, "Env"));
        Assert.Equal("/with space", config.GetProperty("WorkingDir").GetString());
        Assert.Equal("app:staff", config.GetProperty("User").GetString());
        // VOLUME expands words, even in its JSON form: a quote is escaped for the word first, and then for JSON.
        Assert.Equal(
            ["/data", "/with \"quotes\""],
            config.GetProperty("Volumes").EnumerateObject().Select(volume => volume.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["/bin/app", "a\"b", "$HOME", """C:\temp""", "#"], Strings(config, "Entrypoint"));
        Assert.Equal(["", " ", "日本"], Strings(config, "Cmd"));
    }

    [Fact]
    public void What_does_not_build_is_reported_with_the_engines_own_words()
    {
        var exception = Assert.Throws<EngineException>(() => Engine.OfThisMachine.BuildAndInspect("FROM scratch\nLABELS a=b\n"));

        Assert.Contains("unknown instruction: LABELS", exception.Message);
    }

    private static IEnumerable<string?> Strings(JsonElement config, string property) =>
        config.GetProperty(property).EnumerateArray().Select(value => value.GetString());
}
