using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Reading;

/// <summary>Makes mounts of mount attributes.</summary>
internal static class MountReader
{
    /// <summary>The mount of an attribute.</summary>
    /// <param name="a">The attribute.</param>
    /// <param name="index">Which mount of its <c>RUN</c> it is.</param>
    public static Mount Read(ArgumentReader a, int index)
    {
        a.Origins.Add(PartOrigin.Of(Part.Mount, index, a.Use.Syntax));
        return a.Use.Name switch
        {
            "CacheMount" => new CacheMount
            {
                Target = a.Text("target", Part.MountTarget, index),
                Id = a.Optional("Id", Part.MountId, index),
                Source = a.Optional("Source", Part.MountSource, index),
                From = From(a, index),
                Sharing = (CacheSharing?)a.OptionalNumber("Sharing"),
                ReadOnly = a.Flag("ReadOnly"),
                Mode = a.Optional("Mode", Part.MountMode, index),
                Uid = a.Optional("Uid", Part.MountUid, index),
                Gid = a.Optional("Gid", Part.MountGid, index),
            },
            "BindMount" => new BindMount
            {
                Target = a.Text("target", Part.MountTarget, index),
                Source = a.Optional("Source", Part.MountSource, index),
                From = From(a, index),
                ReadWrite = a.Flag("ReadWrite"),
            },
            "TmpfsMount" => new TmpfsMount
            {
                Target = a.Text("target", Part.MountTarget, index),
                Size = a.Optional("Size", Part.MountSize, index),
            },
            "SecretMount" => new SecretMount
            {
                Id = a.Text("id", Part.MountId, index),
                Target = a.Optional("Target", Part.MountTarget, index),
                Env = a.Optional("Env", Part.MountEnv, index),
                Required = a.Flag("Required"),
                Mode = a.Optional("Mode", Part.MountMode, index),
                Uid = a.Optional("Uid", Part.MountUid, index),
                Gid = a.Optional("Gid", Part.MountGid, index),
            },
            _ => new SshMount
            {
                Id = a.Optional("Id", Part.MountId, index),
                Target = a.Optional("Target", Part.MountTarget, index),
                Required = a.Flag("Required"),
                Mode = a.Optional("Mode", Part.MountMode, index),
                Uid = a.Optional("Uid", Part.MountUid, index),
                Gid = a.Optional("Gid", Part.MountGid, index),
            },
        };
    }

    private static string? From(ArgumentReader a, int index) =>
        a.OptionalStageName("FromStage", Part.MountFrom, index) ?? a.Optional("From", Part.MountFrom, index);
}
