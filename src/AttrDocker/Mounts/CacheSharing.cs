namespace AttrDocker;

/// <summary>How builds that run at the same time share a cache mount. (Dockerfile reference, RUN --mount=type=cache.)</summary>
public enum CacheSharing
{
    /// <summary>All write at the same time, as when nothing is said: <c>sharing=shared</c>.</summary>
    Shared,

    /// <summary>A second writer gets a new cache: <c>sharing=private</c>.</summary>
    Private,

    /// <summary>A second writer waits for the first: <c>sharing=locked</c>.</summary>
    Locked,
}
