namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>Working folders that a variant of an image decides, or that the image of a single tool starts in. (The images' Dockerfiles.)</summary>
internal static class WorkDirs
{
    private static readonly Dictionary<string, string> OfTools = new(StringComparer.Ordinal)
    {
        ["squidfunk/mkdocs-material"] = "/docs",
        ["klakegg/hugo"] = "/src",
        ["jekyll/jekyll"] = "/srv/jekyll",
        ["oven/bun"] = "/home/bun/app",
        ["ekidd/rust-musl-builder"] = "/home/rust/src",
    };

    /// <summary>Looks an image up; <see langword="null"/> where nothing special is known.</summary>
    public static string? Of(KnownName image) =>
        image.Name == "php" ? OfPhp(image)
        : image.Name == "golang" && BaseImageFacts.IsWindows(image.Tag) ? "/gopath"
        : OfTools.TryGetValue(image.Name, out var folder) ? folder
        : null;

    private static string OfPhp(KnownName image) => image.TagParts.Any(static part => part is "fpm" or "apache") ? "/var/www/html" : "/";
}
