namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>An image reference as the tables of known images look it up.</summary>
/// <param name="Name">The name as short as people write it, without registry and <c>library/</c> for Docker Hub.</param>
/// <param name="Tag">The tag, or empty.</param>
internal sealed record KnownName(string Name, string Tag)
{
    private static readonly string[] HubPrefixes = ["docker.io/", "index.docker.io/", "library/"];

    /// <summary>The parts of the tag between dashes.</summary>
    public IReadOnlyList<string> TagParts => Tag.Split('-');

    /// <summary>Splits a reference. It need not be valid: whoever writes it is still told what is known.</summary>
    public static KnownName Parse(string image)
    {
        var end = image.IndexOf('@');
        var name = end < 0 ? image : image.Substring(0, end);
        var colon = name.LastIndexOf(':');
        var tag = colon > name.LastIndexOf('/') ? name.Substring(colon + 1) : "";
        name = tag.Length > 0 || colon == name.Length - 1 && colon >= 0 ? name.Substring(0, colon) : name;
        foreach (var prefix in HubPrefixes)
        {
            name = name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
        }

        return new(name, tag);
    }
}
