using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The commands that fetch files and repositories. (curl(1), GNU wget, BusyBox wget, git(1), svn, hg, aria2c, aws s3, gsutil manuals.)</summary>
internal static class DownloadCommands
{
    private static readonly string[] CurlValues =
    [
        "-H", "--header", "-u", "--user", "-d", "--data", "--data-raw", "--data-binary", "-X", "--request", "--output-dir", "--retry", "--retry-delay", "--retry-max-time", "-x", "--proxy",
        "-m", "--max-time", "--connect-timeout", "-A", "--user-agent", "-b", "--cookie", "-c", "--cookie-jar", "-e", "--referer", "-F", "--form", "-w", "--write-out", "--cacert", "--cert", "--key", "-C", "--continue-at", "--tls-max", "--resolve",
    ];

    public static KnownCommand[] All { get; } =
    [
        new("curl") { Bundles = true, Values = [.. CurlValues, "-o", "--output", "--out"], Also = CurlEffects },
        new("wget", "wget2") { Bundles = true, Values = ["-O", "--output-document", "-P", "--directory-prefix", "--header", "-o", "-a", "-t", "-T", "-U", "--tries", "--timeout", "--user", "--password", "-e", "-w", "-A", "-R", "-B", "-i", "--user-agent"], Also = WgetEffects },
        new("git") { Values = ["-b", "--branch", "--depth", "-c", "--config", "-C", "--git-dir", "--work-tree", "-j", "--jobs", "-o", "--reference", "--origin", "--template", "-m", "--filter", "--shallow-since", "-s"], Also = GitEffects },
        new("git-lfs", "repo", "ghq", "gclient", "fetch") { Opens = Openness.Script },
        new("svn", "svnadmin") { Values = ["-r", "--revision", "--username", "--password", "--depth"], Also = CheckoutEffects },
        new("hg", "bzr", "fossil") { Values = ["-r", "-u", "-b", "--rev", "--branch"], Also = CheckoutEffects },
        new("aria2c") { Outputs = ["-d", "--dir"], Also = static call => call.Flag("-o", "--out") is { } file ? [(call with { Folder = call.Path(call.Flag("-d", "--dir") ?? ".") }).Wrote(file)] : [call.MayFill(".")] },
        new("axel", "lftp", "ftp", "sftp", "lynx", "http", "https", "xh") { Outputs = ["-o", "--output"], Regions = ["."] },
        new("aws", "gsutil", "gcloud", "az", "s3cmd", "mc", "rclone", "oras", "crane", "skopeo", "helm", "kubectl", "docker", "gh", "glab", "vault", "terraform") { Opens = Openness.Script, Operands = WrittenOperands.Last },
    ];

    private static IEnumerable<Effect> CurlEffects(CommandCall call)
    {
        var use = call with { Folder = call.Path(call.Flag("--output-dir") ?? ".") };
        foreach (var flag in call.Flags)
        {
            if (flag.Key is "-o" or "--output" or "--out" && flag.Value is { Length: > 0 } and not "-")
            {
                yield return use.Wrote(flag.Value, "curl -o");
            }
        }

        if (call.Has("--remote-name", "--remote-name-all") || call.HasLetter('O') || call.HasLetter('J'))
        {
            foreach (var url in call.Operands)
            {
                yield return use.Wrote(UrlName(url), "curl -O");
            }

            if (call.HasLetter('J') || call.Has("--remote-header-name"))
            {
                yield return use.MayFill(".");
            }
        }
    }

    private static IEnumerable<Effect> WgetEffects(CommandCall call)
    {
        var use = call with { Folder = call.Path(call.Flag("-P", "--directory-prefix") ?? ".") };
        if (call.Flag("-O", "--output-document") is { } named)
        {
            return named == "-" ? [] : [call.Wrote(named, "wget -O")];
        }

        // The server may name the file.
        var isWhole = call.HasLetter('r') || call.HasLetter('m') || call.HasLetter('x')
            || call.Has("--recursive", "--mirror", "-i", "--input-file", "--content-disposition", "--trust-server-names", "--force-directories");
        return isWhole ? [use.Filled(".")] : call.Operands.Select(url => (Effect)use.Wrote(UrlName(url), "wget")).Append(use.WritesByItself(".", FactKind.Path));
    }

    private static IEnumerable<Effect> GitEffects(CommandCall call)
    {
        var use = call with { Folder = call.Path(call.Flag("-C") ?? ".") };
        var operands = call.Operands;
        foreach (var given in call.Flags.Where(static f => f.Key is "--work-tree" or "--prefix" or "--separate-git-dir" && f.Value.Length > 0))
        {
            yield return use.MayFill(given.Value);
        }

        if (call.Has("--global"))
        {
            yield return new Fact(ImagePath.Combine(call.Home, ".gitconfig"), FactKind.Path, FactStrength.Convention, "git config --global");
        }

        switch (operands.FirstOrDefault())
        {
            case "worktree" when operands.Count > 2 && operands[1] == "add":
                yield return use.Filled(operands[2], "git worktree add") with { Role = FactRole.None };
                break;
            case "clone" when operands.Count > 1:
                // Options may come from a variable.
                operands = [.. operands.SkipWhile(static (o, i) => i == 0 || o.All(static c => c == ImagePath.Hole)).DefaultIfEmpty(operands[1])];
                var name = UrlName(operands[0]);
                name = name.EndsWith(".git", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
                var folder = operands.Count > 1 ? operands[1] : call.Has("--bare", "--mirror") ? name + ".git" : name;
                yield return use.Filled(folder, "git clone") with { Role = FactRole.None };
                break;
            case "clone":
                yield return use.Filled(".", "git clone") with { Role = FactRole.None };
                break;
            case "init":
                yield return use.Filled(operands.Count > 1 ? operands[1] : ".", "git init");
                break;
            case "submodule" or "checkout" or "pull" or "reset" or "fetch" or "merge" or "apply" or "am" or "lfs" or "worktree" or "stash" or "cherry-pick" or "rebase" or "switch" or "restore" or "sparse-checkout":
                yield return use.MayFill(".");
                break;
            case "archive":
                if (call.Flag("-o", "--output") is { } archive)
                {
                    yield return use.Wrote(archive);
                }

                break;
            default:
                yield return use.MayFill(".");
                break;
        }
    }

    private static IEnumerable<Effect> CheckoutEffects(CommandCall call)
    {
        var operands = call.Operands;
        return operands.FirstOrDefault() is "checkout" or "co" or "clone" or "export" or "branch" && operands.Count > 1
            ? [call.Filled(operands.Count > 2 ? operands[2] : UrlName(operands[1].TrimEnd('/')), $"{call.Name} {operands[0]}") with { Role = FactRole.None }]
            : [call.MayFill(".")];
    }

    private static string UrlName(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        return ImagePath.Name((end < 0 ? url : url.Substring(0, end)).Replace(':', '/'));
    }
}
