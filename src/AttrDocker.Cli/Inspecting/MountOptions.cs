using AttrDocker.Dockerfiles;

namespace AttrDocker.Cli.Inspecting;

/// <summary>The options of a mount by the names that <c>--mount</c> has for them.</summary>
internal static class MountOptions
{
    /// <summary>The options that are not at their defaults; <c>type</c> always.</summary>
    public static SortedDictionary<string, string> Of(Mount mount)
    {
        var options = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["type"] = mount.Type };
        Add("target", mount.Target);
        if (mount is SourcedMount sourced)
        {
            Add("from", sourced.From);
            Add("source", sourced.Source);
        }

        switch (mount)
        {
            case BindMount bind:
                Add("rw", True(bind.ReadWrite));
                break;
            case CacheMount cache:
                Add("id", cache.Id);
                Add("sharing", cache.Sharing?.ToString().ToLowerInvariant());
                Add("ro", True(cache.ReadOnly));
                AddOwner(cache.Mode, cache.Uid, cache.Gid);
                break;
            case TmpfsMount tmpfs:
                Add("size", tmpfs.Size);
                break;
            case ConfidentialMount confidential:
                Add("id", confidential.Id);
                Add("required", True(confidential.Required));
                Add("env", (confidential as SecretMount)?.Env);
                AddOwner(confidential.Mode, confidential.Uid, confidential.Gid);
                break;
        }

        return options;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                options[name] = value;
            }
        }

        void AddOwner(string? mode, string? uid, string? gid)
        {
            Add("mode", mode);
            Add("uid", uid);
            Add("gid", gid);
        }
    }

    private static string? True(bool value) => value ? "true" : null;
}
