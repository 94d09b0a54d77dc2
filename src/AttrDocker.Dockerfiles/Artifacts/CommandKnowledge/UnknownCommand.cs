using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>What can be said of a command that is not known, or not wholly: flags that name outputs are much alike everywhere.</summary>
internal static class UnknownCommand
{
    private static readonly HashSet<string> Outputs = new(StringComparer.Ordinal)
    {
        "-o", "-output", "--output", "-out", "--out", "--outdir", "--out-dir", "--outDir", "--outfile", "--out-file", "--output-dir", "--output-path", "--outputPath", "--output-file",
        "--dest", "--destination", "--target-dir", "--target", "--prefix", "--exec-prefix", "--bindir", "--libdir", "--sbin-path", "--root", "--install-dir", "--install-path", "--install-root",
        "--installroot", "--directory", "--dist-path", "--distpath", "--build-dir", "--builddir", "--path", "-C", "-d", "-t", "-O", "-B",
    };

    // The folders where programs put what nobody looks at, and installers what all look for.
    private static readonly string[] Everywhere = ["/tmp", "/usr/local", "/opt"];

    /// <summary>What a command that is not known may do.</summary>
    public static IEnumerable<Effect> EffectsOf(CommandCall call)
    {
        foreach (var folder in Everywhere)
        {
            yield return call.MayFill(folder, FactRole.System);
        }

        yield return call.MayFill(call.Home, FactRole.System);
        foreach (var path in call.Stage.NamedPaths)
        {
            yield return call.MayFill(path);
        }

        foreach (var fact in General(call, null))
        {
            yield return fact;
        }

        yield return new Opening(Openness.Script, call.Name);
    }

    /// <summary>What the form of the arguments tells, whatever the command.</summary>
    /// <param name="call">The call.</param>
    /// <param name="known">What is known of the command, which has the last word on its flags.</param>
    public static IEnumerable<Effect> General(CommandCall call, KnownCommand? known)
    {
        var use = call.Divided(flag => known?.TakesValue(flag) ?? Outputs.Contains(flag));
        foreach (var flag in use.Flags.Where(f => Outputs.Contains(f.Key) && LooksLikePath(f)).Where(f => known?.TakesValue(f.Key) is not true))
        {
            yield return use.Filled(flag.Value, $"{use.Name} {flag.Key}");
        }

        foreach (var argument in call.Arguments)
        {
            // DESTDIR=/out, -DCMAKE_INSTALL_PREFIX:PATH=/opt/app
            var equals = argument.LastIndexOf('=');
            if (equals > 0 && equals + 2 < argument.Length && argument[equals + 1] == '/')
            {
                yield return use.Filled(argument.Substring(equals + 1), $"{use.Name} {argument.Substring(0, equals)}");
            }
            else if (argument.Length > 1 && argument[0] == '/')
            {
                yield return use.MayFill(argument);
            }
        }

        yield return use.MayFill(use.Folder);
    }

    private static bool LooksLikePath(KeyValuePair<string, string> flag) =>
        flag.Value.Length > 0 && flag.Value[0] != '-' && flag.Value.IndexOfAny([':', ',', ' ']) < 0 && (flag.Key.Length > 2 || flag.Value.IndexOf('/') >= 0);
}
