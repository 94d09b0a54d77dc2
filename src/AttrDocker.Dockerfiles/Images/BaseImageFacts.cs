namespace AttrDocker.Dockerfiles.Images;

/// <summary>What is known of well-known base images without asking a registry.</summary>
/// <param name="WorkDir">The working folder that a stage starts in.</param>
/// <param name="Variables">The environment variables that name folders.</param>
public sealed record BaseImageFacts(string WorkDir, EquatableArray<Pair> Variables)
{
    private static readonly BaseImageFacts Plain = new("/", []);

    private static readonly Dictionary<string, BaseImageFacts> ByName = new(StringComparer.Ordinal)
    {
        ["golang"] = new("/go", [new("GOPATH", "/go")]),
        ["rust"] = new("/", [new("CARGO_HOME", "/usr/local/cargo")]),
        ["gradle"] = new("/home/gradle", []),
        ["composer"] = new("/app", []),
        ["tomcat"] = new("/usr/local/tomcat", [new("CATALINA_HOME", "/usr/local/tomcat")]),
        ["httpd"] = new("/usr/local/apache2", []),
    };

    private static readonly HashSet<string> PlainNames = new(StringComparer.Ordinal)
    {
        "scratch", "alpine", "debian", "ubuntu", "busybox", "fedora", "centos", "rockylinux", "almalinux", "amazonlinux", "archlinux", "oraclelinux",
        "buildpack-deps", "gcc", "node", "python", "ruby", "perl", "openjdk", "maven", "eclipse-temurin", "amazoncorretto", "swift", "elixir", "erlang",
        "nginx", "mcr.microsoft.com/dotnet/sdk", "mcr.microsoft.com/dotnet/aspnet", "mcr.microsoft.com/dotnet/runtime",
        "mcr.microsoft.com/dotnet/runtime-deps", "mcr.microsoft.com/dotnet/nightly/sdk", "mcr.microsoft.com/dotnet/nightly/aspnet",
        "mcr.microsoft.com/dotnet/core/sdk", "mcr.microsoft.com/dotnet/core/aspnet",
    };

    /// <summary>Looks an image up.</summary>
    /// <param name="image">An image reference; its tag and digest do not matter.</param>
    /// <returns>The facts, or <see langword="null"/> for an image that is not well known.</returns>
    public static BaseImageFacts? Of(string image)
    {
        var name = WithoutTag(image);
        foreach (var prefix in (string[])["docker.io/", "index.docker.io/", "library/"])
        {
            name = name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
        }

        return ByName.TryGetValue(name, out var facts) ? facts : PlainNames.Contains(name) ? Plain : null;
    }

    /// <summary>Whether an image holds Windows, whose paths and shell are others.</summary>
    public static bool IsWindows(string image)
    {
        var lower = image.ToLowerInvariant();
        return lower.Contains("windows") || lower.Contains("nanoserver") || lower.Contains("servercore") || lower.Contains("framework");
    }

    private static string WithoutTag(string image)
    {
        var end = image.IndexOf('@');
        var name = end < 0 ? image : image.Substring(0, end);
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/') ? name.Substring(0, colon) : name;
    }
}
