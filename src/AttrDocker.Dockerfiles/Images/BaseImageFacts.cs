namespace AttrDocker.Dockerfiles.Images;

/// <summary>What is known of well-known base images without asking a registry.</summary>
/// <param name="WorkDir">The working folder that a stage starts in.</param>
/// <param name="Variables">The environment variables that name folders.</param>
public sealed record BaseImageFacts(string WorkDir, EquatableArray<Pair> Variables)
{
    private static readonly BaseImageFacts Plain = new("/", []);
    private static readonly BaseImageFacts Bare = Plain with { IsEnvironmentComplete = true };
    private static readonly EquatableArray<string> Java = ["JAVA_HOME", "JAVA_VERSION", "LANG", "LANGUAGE", "LC_ALL"];

    private static readonly Dictionary<string, BaseImageFacts> ByName = new(StringComparer.Ordinal)
    {
        ["golang"] = new("/go", [new("GOPATH", "/go")]),
        ["rust"] = new("/", [new("CARGO_HOME", "/usr/local/cargo")]),
        ["gradle"] = new("/home/gradle", []),
        ["composer"] = new("/app", [new("COMPOSER_HOME", "/tmp")]),
        ["ruby"] = new("/", [new("GEM_HOME", "/usr/local/bundle"), new("BUNDLE_APP_CONFIG", "/usr/local/bundle")]),
        ["tomcat"] = new("/usr/local/tomcat", [new("CATALINA_HOME", "/usr/local/tomcat")]),
        ["httpd"] = new("/usr/local/apache2", []),
    };

    // Tools of others that start in a folder of their own.
    private static readonly Dictionary<string, string> WorkDirByName = new(StringComparer.Ordinal)
    {
        ["squidfunk/mkdocs-material"] = "/docs",
        ["klakegg/hugo"] = "/src",
        ["jekyll/jekyll"] = "/srv/jekyll",
        ["oven/bun"] = "/home/bun/app",
        ["ekidd/rust-musl-builder"] = "/home/rust/src",
    };

    // Names whose values change with every tag. The lists need not be complete: what is missing is not reported.
    private static readonly Dictionary<string, EquatableArray<string>> EnvironmentByName = new(StringComparer.Ordinal)
    {
        ["golang"] = ["GOLANG_VERSION", "GOTOOLCHAIN"],
        ["rust"] = ["RUSTUP_HOME", "RUST_VERSION"],
        ["node"] = ["NODE_VERSION", "YARN_VERSION"],
        ["python"] = ["LANG", "GPG_KEY", "PYTHON_VERSION", "PYTHON_SHA256", "PYTHON_PIP_VERSION", "PYTHON_SETUPTOOLS_VERSION"],
        ["ruby"] = ["LANG", "RUBY_VERSION", "RUBY_DOWNLOAD_URL", "RUBY_DOWNLOAD_SHA256", "GEM_HOME", "BUNDLE_APP_CONFIG", "BUNDLE_SILENCE_ROOT_WARNING"],
        ["php"] = ["PHP_VERSION", "PHP_INI_DIR", "PHP_CFLAGS", "PHP_CPPFLAGS", "PHP_LDFLAGS", "PHP_URL", "PHP_SHA256", "PHPIZE_DEPS", "GPG_KEYS"],
        ["perl"] = ["PERL_VERSION"],
        ["swift"] = ["SWIFT_VERSION", "SWIFT_PLATFORM", "SWIFT_BRANCH"],
        ["nginx"] = ["NGINX_VERSION", "NJS_VERSION", "NJS_RELEASE", "PKG_RELEASE", "DYNPKG_RELEASE", "ACME_VERSION"],
        ["httpd"] = ["HTTPD_PREFIX", "HTTPD_VERSION", "HTTPD_SHA256", "HTTPD_PATCHES"],
        ["tomcat"] = [.. Java, "TOMCAT_VERSION", "TOMCAT_MAJOR", "TOMCAT_SHA512", "TOMCAT_NATIVE_LIBDIR", "LD_LIBRARY_PATH", "GPG_KEYS"],
        ["openjdk"] = Java,
        ["eclipse-temurin"] = Java,
        ["amazoncorretto"] = Java,
        ["maven"] = [.. Java, "MAVEN_HOME", "MAVEN_CONFIG", "MAVEN_VERSION"],
        ["gradle"] = [.. Java, "GRADLE_HOME", "GRADLE_VERSION"],
        ["postgres"] = ["PG_MAJOR", "PG_VERSION", "PGDATA", "LANG", "GOSU_VERSION"],
        ["redis"] = ["REDIS_VERSION", "REDIS_DOWNLOAD_URL", "REDIS_DOWNLOAD_SHA"],
    };

    private static readonly EquatableArray<string> DotNet =
    [
        "APP_UID", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_URLS", "ASPNET_VERSION", "DOTNET_VERSION", "DOTNET_SDK_VERSION", "DOTNET_NOLOGO",
        "DOTNET_RUNNING_IN_CONTAINER", "DOTNET_USE_POLLING_FILE_WATCHER", "DOTNET_GENERATE_ASPNET_CERTIFICATE", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
        "NUGET_XMLDOC_MODE", "POWERSHELL_DISTRIBUTION_CHANNEL",
    ];

    // Images that set nothing but PATH.
    private static readonly HashSet<string> BareNames = new(StringComparer.Ordinal) { "scratch", "alpine", "debian", "ubuntu", "busybox" };

    private static readonly HashSet<string> PlainNames = new(StringComparer.Ordinal)
    {
        "fedora", "centos", "rockylinux", "almalinux", "amazonlinux", "archlinux", "oraclelinux",
        "buildpack-deps", "gcc", "node", "python", "perl", "php", "openjdk", "maven", "eclipse-temurin", "amazoncorretto", "swift", "elixir", "erlang",
        "nginx", "mcr.microsoft.com/dotnet/sdk", "mcr.microsoft.com/dotnet/aspnet", "mcr.microsoft.com/dotnet/runtime",
        "mcr.microsoft.com/dotnet/runtime-deps", "mcr.microsoft.com/dotnet/nightly/sdk", "mcr.microsoft.com/dotnet/nightly/aspnet",
        "mcr.microsoft.com/dotnet/core/sdk", "mcr.microsoft.com/dotnet/core/aspnet",
    };

    /// <summary>Whether the image sets no other variable than <c>PATH</c>.</summary>
    public bool IsEnvironmentComplete { get; init; }

    /// <summary>The names of the variables that a well-known image sets beside <c>PATH</c>; none for another image.</summary>
    /// <param name="image">An image reference; its tag and digest do not matter.</param>
    public static EquatableArray<string> EnvironmentOf(string image)
    {
        var name = ShortName(image);
        return name.StartsWith("mcr.microsoft.com/dotnet/", StringComparison.Ordinal) ? DotNet
            : EnvironmentByName.TryGetValue(name, out var names) ? names
            : [];
    }

    /// <summary>Looks an image up.</summary>
    /// <param name="image">An image reference; its tag and digest do not matter.</param>
    /// <returns>The facts, or <see langword="null"/> for an image that is not well known.</returns>
    public static BaseImageFacts? Of(string image)
    {
        var name = ShortName(image);
        return BareNames.Contains(name) ? Bare : ByName.TryGetValue(name, out var facts) ? facts : PlainNames.Contains(name) ? Plain : null;
    }

    /// <summary>Whether an image holds Windows, whose paths and shell are others.</summary>
    public static bool IsWindows(string image)
    {
        var lower = image.ToLowerInvariant();
        return lower.Contains("windows") || lower.Contains("nanoserver") || lower.Contains("servercore") || lower.Contains("framework");
    }

    /// <summary>The folder that a stage starts in, where the name and the tag of its image tell.</summary>
    /// <param name="image">An image reference.</param>
    internal static string? WorkDirOf(string image) =>
        ShortName(image) == "php" && (image.Contains("fpm") || image.Contains("apache")) ? "/var/www/html"
        : IsWindows(image) && ShortName(image) == "golang" ? "/gopath"
        : WorkDirByName.TryGetValue(ShortName(image), out var folder) ? folder
        : Of(image)?.WorkDir;

    /// <summary>An image's name without registry, organisation, tag and digest, as far as those are Docker Hub's own.</summary>
    internal static string ShortName(string image)
    {
        var name = WithoutTag(image);
        foreach (var prefix in (string[])["docker.io/", "index.docker.io/", "registry.docker.com/", "registry.hub.docker.com/", "registry-1.docker.io/", "library/", "amd64/"])
        {
            name = name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
        }

        return name;
    }

    private static string WithoutTag(string image)
    {
        var end = image.IndexOf('@');
        var name = end < 0 ? image : image.Substring(0, end);
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/') ? name.Substring(0, colon) : name;
    }
}
