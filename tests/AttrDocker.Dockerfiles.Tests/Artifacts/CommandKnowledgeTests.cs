using System.Text;
using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;
using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>What is said of commands, line by line in <c>commands.verified.txt</c>. A mismatch writes <c>commands.received.txt</c> beside it; accept that by renaming it.</summary>
public sealed class CommandKnowledgeTests
{
    private const string Folder = "tests/AttrDocker.Dockerfiles.Tests/Artifacts/";

    [Fact]
    public void Commands_do_what_is_written_down()
    {
        var verified = Repository.Read(Folder + "commands.verified.txt");
        var received = new StringBuilder();
        foreach (var line in verified.Split('\n').Where(static l => l.StartsWith("$ ", StringComparison.Ordinal) || l.StartsWith('#') || l.Length == 0))
        {
            received.Append(line).Append('\n');
            foreach (var effect in line.StartsWith('$') ? EffectsOf(line[2..]) : [])
            {
                received.Append("  ").Append(effect).Append('\n');
            }
        }

        var text = received.ToString().TrimEnd('\n') + "\n";
        var path = Path.Combine(Repository.Root, Folder, "commands.received.txt");
        File.Delete(path);
        if (text != verified)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(verified, text);
    }

    [Fact]
    public void Every_entry_has_a_sample()
    {
        var samples = Repository.Read(Folder + "commands.verified.txt").Split('\n').Where(static l => l.StartsWith("$ ", StringComparison.Ordinal)).SelectMany(static l => ShellScript.Read(l[2..]).Commands).ToList();

        Assert.Empty(KnownCommands.All
            .Where(known => !samples.Exists(s => known.Names.Contains(s.Name) && known.Fits(Operands(known, s))))
            .Select(static known => $"{string.Join(", ", known.Names.Take(3))} on {string.Join(", ", known.On)}"));
    }

    private static IReadOnlyList<string> Operands(KnownCommand known, SimpleCommand command) =>
        new CommandCall(command.Name, [.. command.Words.Skip(1).Select(static w => w.Text)], "/w", new(), new(new FileTree(new Clock()))).Divided(known.TakesValue).Operands;

    private static IEnumerable<string> EffectsOf(string command)
    {
        var stage = new StageArtifacts(new FileTree(new Clock())) { WorkDir = "/w", Image = "mcr.microsoft.com/dotnet/sdk:10.0" };
        return new ScriptWalk(stage).Follow(ShellScript.Read(command)).Select(Show).Distinct();
    }

    private static string Show(Effect effect) => (effect switch
    {
        Fact fact => $"{(fact.Strength == FactStrength.Explicit ? "writes" : fact.Strength == FactStrength.Convention ? "writes by itself" : "may write")} {fact.Path}{(fact.Kind == FactKind.Tree ? "/**" : "")}{(fact.Role == FactRole.Product ? ", its product" : "")}",
        Removal removal => $"removes {removal.Path}",
        Duplicate duplicate => $"copies {duplicate.Source} to {duplicate.Destination}",
        Opening opening => $"is open: {opening.Why}",
        _ => effect.ToString(),
    }).Replace(ImagePath.Hole, '*');
}
