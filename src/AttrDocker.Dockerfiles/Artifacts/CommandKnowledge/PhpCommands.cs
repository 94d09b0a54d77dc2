using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>PHP, Composer and the helpers of the official PHP images. (Composer command-line reference; docker-library/php, <c>docker-php-ext-*</c>.)</summary>
internal static class PhpCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("composer", "composer.phar") { Folders = ["-d", "--working-dir"], Values = ["--repository"], Writes = ["vendor/", "composer.lock", "web/", "public/"], Opens = Openness.Tool, Regions = ["~", "/tmp"], Also = ComposerEffects },
        new("php") { Opens = Openness.Script, Writes = ["composer.phar", "vendor/"], Also = PhpEffects, Values = ["-d", "-r"] },
        new("docker-php-ext-install", "docker-php-ext-enable", "docker-php-ext-configure", "docker-php-source", "pecl", "pear", "install-php-extensions", "pickle") { Regions = ["/usr", "/tmp", "/etc", "/opt"] },
        new("phar", "box", "phpunit", "phpstan", "psalm", "artisan", "drush", "wp", "symfony", "npm-php") { Opens = Openness.Script, Regions = ["."] },
    ];

    private static IEnumerable<Effect> ComposerEffects(CommandCall call)
    {
        if (call.Operands.FirstOrDefault() == "create-project" && call.Operands.Count > 2)
        {
            yield return call.Filled(call.Operands[2], "composer create-project");
        }

        if (call.Operands.Contains("global"))
        {
            yield return new Fact(call.Named("COMPOSER_HOME") ?? ImagePath.Combine(call.Home, ".composer"), FactKind.Tree, FactStrength.Convention, "composer global");
        }
    }

    // php -- --install-dir=/usr/local/bin --filename=composer
    private static IEnumerable<Effect> PhpEffects(CommandCall call)
    {
        var folder = Argument(call, "--install-dir=");
        var file = Argument(call, "--filename=");
        return folder is null && file is null ? [] : [call.Wrote(ImagePath.Combine(call.Path(folder ?? "."), file ?? "composer.phar"), "php --filename")];
    }

    private static string? Argument(CommandCall call, string start) => call.Arguments.LastOrDefault(a => a.StartsWith(start, StringComparison.Ordinal))?.Substring(start.Length);
}
