namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>Google's distroless images. (The README of GoogleContainerTools/distroless.)</summary>
internal static class DistrolessImages
{
    private const string Prefix = "gcr.io/distroless/";
    private const string NonRoot = "65532";
    private const ImageContents Programs = ImageContents.Shell | ImageContents.Curl | ImageContents.Wget | ImageContents.Clang;

    // python3 is left out: some of its releases hold a shell.
    private static readonly string[] Kinds = ["static", "base", "base-nossl", "cc", "java-base", "java", "java11", "java17", "java21", "java25", "nodejs18", "nodejs20", "nodejs22", "nodejs24"];

    /// <summary>Looks an image up.</summary>
    public static BaseImageFacts? Of(KnownName image)
    {
        if (!image.Name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var kind = image.Name.Substring(Prefix.Length);
        var debian = kind.IndexOf("-debian", StringComparison.Ordinal);
        var version = debian < 0 ? null : kind.Substring(debian + "-debian".Length);
        kind = debian < 0 ? kind : kind.Substring(0, debian);

        // The variants for debugging hold BusyBox.
        return !Kinds.Contains(kind) || image.TagParts.Contains("debug") ? null : new("/", [])
        {
            User = image.TagParts.Contains("nonroot") ? NonRoot : BaseImageFacts.Root,

            // Without a C library there is nothing that an app could fit or not.
            Distribution = kind == "static" ? null : Distribution.Debian(version) with { PackageManagers = [] },
            Has = ImageContents.TimeZones,
            Lacks = Programs | ImageContents.Icu,
        };
    }
}
