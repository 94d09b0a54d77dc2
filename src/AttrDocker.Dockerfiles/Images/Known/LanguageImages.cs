namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>
/// Docker's official images of languages and servers. Their tags name the distribution; a tag that names none has a default one.
/// (The images' pages at Docker Hub, "Image Variants".)
/// </summary>
internal static class LanguageImages
{
    // Parts of tags that do not change the distribution. Anything else might.
    private static readonly HashSet<string> NeutralParts = new(StringComparer.Ordinal)
    {
        "", "latest", "slim", "lts", "stable", "current", "mainline", "perl", "cli", "fpm", "apache", "zts", "jdk", "jre", "scm", "curl", "otp", "management", "eclipse", "temurin",
    };

    private static readonly Dictionary<string, BaseImageFacts> ByName = new(StringComparer.Ordinal)
    {
        ["buildpack-deps"] = OnDebian(),
        ["gcc"] = OnDebian(),
        ["node"] = OnDebian() with { User = BaseImageFacts.Root },
        ["python"] = OnDebian() with { User = BaseImageFacts.Root },
        ["ruby"] = OnDebian("/", new("GEM_HOME", "/usr/local/bundle"), new("BUNDLE_APP_CONFIG", "/usr/local/bundle")) with { User = BaseImageFacts.Root },
        ["perl"] = OnDebian() with { User = BaseImageFacts.Root },
        ["golang"] = OnDebian("/go", new Pair("GOPATH", "/go")) with { User = BaseImageFacts.Root },
        ["rust"] = OnDebian("/", new Pair("CARGO_HOME", "/usr/local/cargo")) with { User = BaseImageFacts.Root },
        ["elixir"] = OnDebian(),
        ["erlang"] = OnDebian(),
        ["nginx"] = OnDebian(),
        ["httpd"] = OnDebian("/usr/local/apache2"),
        ["php"] = OnDebian(),
        ["postgres"] = OnDebian(),
        ["redis"] = OnDebian("/data"),
        ["openjdk"] = new("/", []),
        ["maven"] = On(Distribution.DebianOrUbuntu),
        ["amazoncorretto"] = new("/", []),
        ["swift"] = On(Distribution.Ubuntu(null)),
        ["eclipse-temurin"] = On(Distribution.Ubuntu(null)) with { User = BaseImageFacts.Root },
        ["gradle"] = On(Distribution.DebianOrUbuntu) with { WorkDir = "/home/gradle" },
        ["composer"] = new("/app", [new("COMPOSER_HOME", "/tmp")]),
        ["tomcat"] = On(Distribution.DebianOrUbuntu) with { WorkDir = "/usr/local/tomcat", Variables = [new("CATALINA_HOME", "/usr/local/tomcat")] },
    };

    /// <summary>Looks an image up.</summary>
    public static BaseImageFacts? Of(KnownName image)
    {
        if (!ByName.TryGetValue(image.Name, out var facts))
        {
            return null;
        }

        var distribution = Distribution.OfTag(image.TagParts) ?? (image.TagParts.All(IsNeutral) ? facts.Distribution : null);
        return distribution is null || BaseImageFacts.IsWindows(image.Tag)
            ? new(facts.WorkDir, facts.Variables)
            : facts with { Distribution = distribution, Has = ImageContents.Shell };
    }

    private static bool IsNeutral(string part) => NeutralParts.Contains(part) || char.IsDigit(part[0])
        || (part.Length > 3 && part.Substring(0, 3) is "jdk" or "jre" && part.Skip(3).All(char.IsDigit));

    private static BaseImageFacts OnDebian(string workDir = "/", params Pair[] variables) =>
        On(Distribution.Debian(null)) with { WorkDir = workDir, Variables = [.. variables] };

    private static BaseImageFacts On(Distribution distribution) => new("/", []) { Distribution = distribution };
}
