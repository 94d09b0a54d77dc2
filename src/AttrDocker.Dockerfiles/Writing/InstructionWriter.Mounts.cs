using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>The value of <c>RUN --mount</c>: a CSV line of <c>key=value</c>.</summary>
internal sealed partial class InstructionWriter
{
    private string MountText(Mount mount, int index)
    {
        var fields = new List<string> { "type=" + mount.Type };
        switch (mount)
        {
            case BindMount bind:
                AddFrom(bind.From);
                Add("source", bind.Source, Part.MountSource);
                Add("target", bind.Target, Part.MountTarget);
                AddSwitch("readwrite", bind.ReadWrite);
                break;
            case CacheMount cache:
                Add("id", cache.Id, Part.MountId);
                Add("target", cache.Target, Part.MountTarget);
                AddFrom(cache.From);
                Add("source", cache.Source, Part.MountSource);
                AddRaw("sharing", cache.Sharing?.ToString().ToLowerInvariant(), Part.Mount);
                AddOwner(cache.Mode, cache.Uid, cache.Gid);
                AddSwitch("readonly", cache.ReadOnly);
                break;
            case TmpfsMount tmpfs:
                Add("target", tmpfs.Target, Part.MountTarget);
                Add("size", tmpfs.Size, Part.MountSize);
                break;
            case ConfidentialMount confidential:
                Add("id", confidential.Id, Part.MountId);
                Add("target", confidential.Target, Part.MountTarget);
                Add("env", (confidential as SecretMount)?.Env, Part.MountEnv);
                AddSwitch("required", confidential.Required);
                AddOwner(confidential.Mode, confidential.Uid, confidential.Gid);
                break;
        }

        return string.Join(",", fields.Select(Quoting.Csv));

        void Add(string key, string? word, Part part)
        {
            if (word is not null && TryRead(word, part, index, out var parts))
            {
                CheckFlag(word, part, index);
                fields.Add(key + "=" + Quoting.Lexed(parts, escape));
            }
        }

        void AddFrom(string? value)
        {
            CheckNamesSomething(value, Part.MountFrom, index);
            AddRaw("from", value, Part.MountFrom);
        }

        void AddRaw(string key, string? value, Part part)
        {
            if (value is not null)
            {
                CheckOneLine(value, part, index);
                CheckFlag(value, part, index);
                fields.Add(key + "=" + value);
            }
        }

        void AddSwitch(string key, bool on)
        {
            if (on)
            {
                fields.Add(key);
            }
        }

        void AddOwner(string? mode, string? uid, string? gid)
        {
            Add("mode", mode, Part.MountMode);
            Add("uid", uid, Part.MountUid);
            Add("gid", gid, Part.MountGid);
        }
    }

    private void WriteWordFlag(string name, string? word, Part part)
    {
        if (word is not null && TryRead(word, part, 0, out var parts))
        {
            CheckFlag(word, part, 0);
            text.Append(" --").Append(name).Append('=').Append(Quoting.Flag(Quoting.Lexed(parts, escape), escape));
        }
    }

    private void WriteRawFlag(string name, string? value, Part part, int index = 0)
    {
        if (value is not null)
        {
            CheckOneLine(value, part, index);
            CheckFlag(value, part, index);
            text.Append(" --").Append(name).Append('=').Append(Quoting.Flag(value, escape));
        }
    }

    private void WriteSwitch(string name, bool on) => text.Append(on ? " --" + name : "");
}
