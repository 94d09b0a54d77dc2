using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Engine.Tests.Differential;

/// <summary>The parser against the reference: it accepts and refuses the files that a real engine's frontend does.</summary>
public sealed class ParserAgainstEngine(ITestOutputHelper output)
{
    // More of them: ATTRDOCKER_DIFFERENTIAL_FILES=5000, other ones: ATTRDOCKER_DIFFERENTIAL_SEED=2.
    private static readonly int Files = Number("ATTRDOCKER_DIFFERENTIAL_FILES", 250);
    private static readonly int Seed = Number("ATTRDOCKER_DIFFERENTIAL_SEED", 1);

    [Fact]
    public void Both_accept_and_refuse_the_same_files()
    {
        var engine = ModernEngine.OfThisMachine;
        var (differences, known) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());

        // The engine waits more than it works, so more calls than processors are under way.
        Parallel.ForEach(Texts(), new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount }, text =>
        {
            var parsed = DockerfileParser.Parse(text);
            var (errors, refusal) = (Errors(parsed), engine.Refusal(text));
            if (refusal is null == errors is null)
            {
                return;
            }

            var difference = $"{Escaped(text)}\n    engine: {refusal ?? "accepts"}\n    parser: {errors ?? "accepts"}";
            if (KnownDifferences.ReasonFor(refusal, parsed) is { } reason)
            {
                known.Add($"{difference}\n    known:  {reason}");
            }
            else
            {
                differences.Add(difference);
            }
        });

        output.WriteLine($"{Texts().Count} files, {known.Count} known differences, {differences.Count} others.");
        output.WriteLine(string.Join("\n", known.Order(StringComparer.Ordinal)));
        Assert.True(differences.IsEmpty, string.Join("\n", differences.Order(StringComparer.Ordinal)));
    }

    /// <summary>What the library says that the builder would refuse: the parser's errors and, about stages and names, those of the rules.</summary>
    private static string? Errors(ParseResult parsed)
    {
        var rules = Catalogue.Check(new(parsed.Dockerfile) { Source = parsed.Source }).Where(static finding => finding.Rule.Severity == RuleSeverity.Error && !KnownDifferences.IsOurOwn(finding.Rule));
        string[] errors = [.. parsed.Errors.Select(static error => $"{error.Id}: {error.Message}"), .. rules.Select(static finding => $"{finding.Rule.Id}: {finding.Message}")];
        return errors.Length == 0 ? null : string.Join(" | ", errors);
    }

    /// <summary>Two thirds from the table, taken evenly, and as many mutations; the whole table where there is room for it.</summary>
    private static List<string> Texts()
    {
        var table = GeneratedDockerfiles.ByHand;
        var byHand = Math.Min(table.Count, Math.Max(1, Files * 2 / 3));
        var chosen = Enumerable.Range(0, byHand).Select(i => table[(int)((long)i * table.Count / byHand)]);
        return [.. chosen, .. GeneratedDockerfiles.Mutated(Math.Max(0, Files - byHand), Seed)];
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '\\' => @"\\", < ' ' or > '~' => $"\\u{(int)c:X4}", _ => c.ToString() });
        }

        return escaped.ToString();
    }
}
