using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>RubyGems, Bundler, Rake and Rails. (RubyGems command reference; Bundler manual, "BUNDLE_PATH"; Rails guides.)</summary>
internal static class RubyCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("gem") { Outputs = ["-i", "--install-dir", "-n", "--bindir", "-o", "--output"], Values = ["-v", "--version", "-s", "--source"], Writes = ["*.gem"], Opens = Openness.Tool, Regions = ["/usr", "~", "."], Also = GemEffects },
        new("bundle", "bundler") { On = ["exec"], Opens = Openness.Script, Also = static call => call.InnerAfter("exec") },
        new("bundle", "bundler") { Outputs = ["--path", "--binstubs", "--standalone"], Values = ["--without", "--with", "-j", "--jobs", "--retry", "--gemfile"], Writes = ["vendor/bundle/", "vendor/cache/", ".bundle/"], Opens = Openness.Tool, Regions = ["/usr/local/bundle", "~", "/usr"], Also = BundleEffects },
        new("rails", "ruby", "irb", "jruby", "rspec", "rubocop", "puma", "bootsnap", "thor", "cap", "hanami", "middleman", "nanoc", "bridgetown") { Opens = Openness.Script, Writes = ["public/", "build/", "output/", "tmp/"] },
    ];

    private static IEnumerable<Effect> GemEffects(CommandCall call) =>
        call.Named("GEM_HOME") is { } home ? [new Fact(home, FactKind.Tree, FactStrength.Convention, "gem install")] : [];

    private static IEnumerable<Effect> BundleEffects(CommandCall call)
    {
        if (call.Named("BUNDLE_PATH") is { } path)
        {
            yield return new Fact(path, FactKind.Tree, FactStrength.Convention, "bundle install");
        }
        else if (call.Named("GEM_HOME") is { } home)
        {
            yield return new Fact(home, FactKind.Tree, FactStrength.Convention, "bundle install");
        }

        // bundle config set path vendor/gems
        var words = call.Operands.ToList();
        if (words.FirstOrDefault() == "config" && words.FindIndex(static w => w is "path" or "--path" or "deployment") is > 0 and var at && at + 1 < words.Count)
        {
            yield return call.Filled(words[at + 1], "bundle config path");
        }
    }
}
