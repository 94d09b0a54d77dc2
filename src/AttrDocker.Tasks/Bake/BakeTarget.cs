using System.Text;

namespace AttrDocker.Tasks.Bake;

/// <summary>A target of a bake file: how one image is built. (Docker documentation, Bake file reference, Target.)</summary>
/// <param name="Name">Its name, of letters, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Project">The project whose image it is, as seen from the file's folder.</param>
internal sealed record BakeTarget(string Name, string Project)
{
    /// <summary>The build context, as seen from the file's folder.</summary>
    public string Context { get; init; } = ".";

    /// <summary>The Dockerfile, as seen from the context.</summary>
    public string Dockerfile { get; init; } = "Dockerfile";

    /// <summary>The stage to build, or null for the last one.</summary>
    public string? Stage { get; init; }

    /// <summary>What the image is called.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What it is built for; empty for the builder's own platform.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>The build arguments that have no default, so that who builds must give them.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The secrets that the Dockerfile mounts as environment variables.</summary>
    public IReadOnlyList<BakeSecret> Secrets { get; init; } = [];

    /// <summary>Where steps of earlier builds are read from, as <c>docker buildx build --cache-from</c> takes it.</summary>
    public IReadOnlyList<string> CacheFrom { get; init; } = [];

    /// <summary>Where steps are kept for later builds.</summary>
    public IReadOnlyList<string> CacheTo { get; init; } = [];

    /// <summary>The target as it stands in the file: lines without the comma that may follow, each ended by LF.</summary>
    public string ToText()
    {
        var members = new List<string> { Member("//", Project), Member("context", Context), Member("dockerfile", Dockerfile) };
        if (Stage is not null)
        {
            members.Add(Member("target", Stage));
        }

        Add(members, "tags", Tags);
        Add(members, "platforms", Platforms);
        if (Arguments.Count > 0)
        {
            members.Add($"\"args\": {{\n{string.Join(",\n", Arguments.Select(static name => $"        {JsonText.Quote(name)}: {JsonText.QuoteTemplate("${" + name + "}")}"))}\n      }}");
        }

        Add(members, "secret", [.. Secrets.Select(static secret => secret.ToText())]);
        Add(members, "cache-from", CacheFrom);
        Add(members, "cache-to", CacheTo);
        return new StringBuilder("    ").Append(JsonText.Quote(Name)).Append(": {\n      ")
            .Append(string.Join(",\n      ", members)).Append("\n    }\n").ToString();
    }

    private static void Add(List<string> members, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            members.Add($"{JsonText.Quote(key)}: [{string.Join(", ", values.Select(JsonText.Quote))}]");
        }
    }

    private static string Member(string key, string value) => JsonText.Quote(key) + ": " + JsonText.Quote(value);
}

/// <summary>A secret that a target is given out of the environment of who builds.</summary>
/// <param name="Id">Its id in the Dockerfile.</param>
/// <param name="Variable">The environment variable that holds it.</param>
internal sealed record BakeSecret(string Id, string Variable)
{
    /// <summary>The secret as <c>docker buildx build --secret</c> takes it.</summary>
    public string ToText() => $"type=env,id={Id},env={Variable}";
}
