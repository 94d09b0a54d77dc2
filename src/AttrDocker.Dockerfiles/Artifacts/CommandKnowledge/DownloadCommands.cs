namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The commands that fetch files.</summary>
internal static class DownloadCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("curl") { Also = CurlFacts, Values = ["-o", "--output", "-H", "--header", "-u", "--user", "-d", "--data", "-X", "--output-dir", "--retry", "-x"], IsClosed = true },
        new("wget") { Also = WgetFacts, Values = ["-O", "--output-document", "-P", "--directory-prefix", "--header", "-o", "-t", "-T", "-U"], IsClosed = true },
        new("git") { Also = GitFacts, Values = ["-b", "--branch", "--depth", "-c", "-C", "--git-dir", "--work-tree", "-j", "-o"], IsClosed = true },
        new("aria2c"),
    ];

    private static IEnumerable<Fact> CurlFacts(CommandCall call)
    {
        var use = call with { Folder = call.Path(call.Flag("--output-dir") ?? ".") };
        foreach (var flag in call.Flags)
        {
            if (flag.Key is "-o" or "--output" && flag.Value.Length > 0)
            {
                yield return use.Wrote(flag.Value, "curl -o");
            }
        }

        foreach (var path in AfterBundle(call, 'o'))
        {
            yield return use.Wrote(path, "curl -o");
        }

        if (call.Has("--remote-name", "--remote-name-all") || call.Flags.Any(static f => IsBundleWith(f.Key, 'O')))
        {
            foreach (var url in call.Operands)
            {
                yield return use.Wrote(UrlName(url), "curl -O");
            }
        }
    }

    private static IEnumerable<Fact> WgetFacts(CommandCall call)
    {
        var named = AfterBundle(call, 'O').Append(call.Flag("-O", "--output-document")).Where(static p => p is { Length: > 0 } and not "-").ToList();
        if (named.Count > 0)
        {
            return named.Select(p => call.Wrote(p!, "wget -O"));
        }

        var use = call with { Folder = call.Path(call.Flag("-P", "--directory-prefix") ?? ".") };
        return call.Operands.Select(url => use.Wrote(UrlName(url), "wget"));
    }

    private static IEnumerable<Fact> GitFacts(CommandCall call)
    {
        var use = call with { Folder = call.Path(call.Flag("-C") ?? ".") };
        var operands = call.Operands;
        if (operands.Count > 1 && operands[0] == "clone")
        {
            var name = UrlName(operands[1]);
            yield return use.Filled(operands.Count > 2 ? operands[2] : name.EndsWith(".git", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name, "git clone");
        }
        else
        {
            yield return new(use.Folder, FactKind.Tree, FactStrength.Region, "git");
        }
    }

    // curl -fsSLo file: the value of the last letter is the next argument.
    private static IEnumerable<string> AfterBundle(CommandCall call, char letter)
    {
        for (var i = 0; i + 1 < call.Arguments.Count; i++)
        {
            if (call.Arguments[i].Length > 2 && IsBundleWith(call.Arguments[i], letter) && call.Arguments[i][call.Arguments[i].Length - 1] == letter)
            {
                yield return call.Arguments[i + 1];
            }
        }
    }

    private static bool IsBundleWith(string flag, char letter) => flag.Length > 1 && flag[0] == '-' && flag[1] != '-' && flag.IndexOf(letter) > 0;

    private static string UrlName(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        return ImagePath.Name((end < 0 ? url : url.Substring(0, end)).Replace(':', '/'));
    }
}
