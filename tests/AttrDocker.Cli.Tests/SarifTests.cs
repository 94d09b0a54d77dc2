using System.Text.Json;

namespace AttrDocker.Cli.Tests;

/// <summary>What SARIF 2.1.0 demands, and what code scanning needs besides.</summary>
public class SarifTests
{
    private static JsonElement Run(string dockerfile)
    {
        using var workspace = new Workspace().With("my file/Dockerfile", dockerfile);
        return JsonDocument.Parse(workspace.Run("lint", ".", "--format", "sarif").Output).RootElement;
    }

    [Fact]
    public void The_log_says_which_version_it_is()
    {
        var log = Run(Workspace.Misspelt);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Contains("sarif-2.1.0", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal("attrdocker", log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    [Fact]
    public void A_result_points_at_its_rule_file_and_region()
    {
        var run = Run(Workspace.Misspelt).GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal("ADK1004", result.GetProperty("ruleId").GetString());
        Assert.Equal("ADK1004", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        Assert.Equal("my%20file/Dockerfile", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((4, 13, 4, 19), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void A_certain_mend_is_a_fix()
    {
        var change = Run(Workspace.Misspelt).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        var replacement = change.GetProperty("replacements")[0];
        Assert.Equal("builder", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(6, Number(replacement.GetProperty("deletedRegion"), "charLength"));
    }

    [Fact]
    public void Each_mend_says_whether_it_needs_a_choice()
    {
        Assert.Equal([("Change to 'builder'", true)], Fixes(Workspace.Misspelt));
        Assert.Equal([("Remove stage 'tools'", false)], Fixes(Workspace.WithUnusedStage));

        static IEnumerable<(string?, bool)> Fixes(string dockerfile) => Run(dockerfile).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes").EnumerateArray()
            .Select(static fix => (fix.GetProperty("description").GetProperty("text").GetString(), fix.GetProperty("properties").GetProperty("isCertain").GetBoolean()));
    }

    [Fact]
    public void What_a_comment_suppresses_is_marked()
    {
        var run = Run(Workspace.Misspelt.Replace("COPY", "# adk ignore=ADK1004\nCOPY", StringComparison.Ordinal)).GetProperty("runs")[0];
        Assert.Equal("inSource", run.GetProperty("results")[0].GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_makes_the_run_a_failure()
    {
        var invocation = JsonDocument.Parse(Tool.Run("lint", "gone", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("gone", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_description_and_a_level()
    {
        var rules = Run(Workspace.Clean).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.True(rules.Count > 20);
        Assert.All(rules, rule =>
        {
            Assert.Matches("^ADK[0-9]{4}$", rule.GetProperty("id").GetString());
            Assert.EndsWith(".", rule.GetProperty("shortDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string?[])["none", "note", "warning", "error"]);
        });
    }

    private static int Number(JsonElement element, string member) => element.GetProperty(member).GetInt32();
}
