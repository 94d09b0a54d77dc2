namespace AttrDocker.Dockerfiles.Variables;

/// <summary>The build arguments that exist without an <c>ARG</c>. (Dockerfile reference, "Predefined ARGs" and "Automatic platform ARGs".)</summary>
public static class PredefinedArguments
{
    /// <summary>
    /// Those on platforms and the target. <c>FROM</c> and global defaults see them as they are, a stage sees one once it declares it.
    /// </summary>
    public static EquatableArray<string> Platform { get; } =
    [
        "BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT",
        "TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
    ];

    /// <summary>Those on proxies. The commands of <c>RUN</c> see them where they are given; words do so only after an <c>ARG</c>.</summary>
    public static EquatableArray<string> Proxy { get; } =
    [
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
    ];

    /// <summary>Those that steer the scan for a bill of materials; an <c>ARG</c> sets them, but they are in nobody's environment.</summary>
    public static EquatableArray<string> Scan { get; } = ["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"];
}
