using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Reads the value of <c>RUN --mount</c>. Options are taken one by one, so that some, such as <c>required</c>, must stand
/// behind the <c>type</c> that has them. (Dockerfile reference, "RUN --mount".)
/// </summary>
internal ref struct MountReader
{
    private static readonly string[] Keys =
    [
        "type", "from", "source", "target", "readonly", "id", "sharing", "required", "size", "mode", "uid", "gid",
        "src", "dst", "destination", "ro", "rw", "readwrite", "env",
    ];

    private static readonly string[] Types = ["bind", "cache", "tmpfs", "secret", "ssh"];
    private static readonly string[] Sharings = ["shared", "private", "locked"];

    private readonly TextSlice _mount;
    private readonly int _index;
    private readonly ReadContext _context;
    private string _type = "bind";
    private string? _target, _source, _from, _id, _env, _size, _mode, _uid, _gid;
    private CacheSharing? _sharing;
    private bool? _readOnly;
    private bool _required;

    private MountReader(TextSlice mount, int index, ReadContext context) => (_mount, _index, _context) = (mount, index, context);

    /// <summary>Reads a mount; <see langword="null"/> where it is wrong, which is reported, or beyond the model, which the context tells.</summary>
    public static Mount? Read(TextSlice mount, int index, ReadContext context)
    {
        context.Mark(Part.Mount, index, mount);
        if (mount.IsEmpty || CsvFields.Of(mount) is not { } fields)
        {
            context.Report(ParseErrorCode.Mount, mount, mount.IsEmpty
                ? "A mount has no options. Write '--mount=type=…,target=…'."
                : $"A quote in the mount '{mount}' is out of place. Put quotes around a whole option.");
            return null;
        }

        var reader = new MountReader(mount, index, context);
        foreach (var field in fields)
        {
            if (!reader.Take(field))
            {
                return null;
            }
        }

        return reader.IsConsistent() ? reader.Build() : null;
    }

    private bool Take(TextSlice field)
    {
        var equals = field.IndexOf('=');
        var key = field.With(field.Start, equals < 0 ? field.End : equals);
        var name = key.ToString().ToLowerInvariant();
        if (equals < 0)
        {
            return TakeSwitch(key, name);
        }

        var value = field.From(equals + 1);
        switch (name)
        {
            case "type": return TakeType(value);
            case "from": return TakeFrom(value);
            case "source" or "src": return TakeWord(value, Part.MountSource, ref _source);
            case "target" or "dst" or "destination": return TakeWord(value, Part.MountTarget, ref _target);
            case "id": return TakeWord(value, Part.MountId, ref _id);
            case "env": return TakeWord(value, Part.MountEnv, ref _env, keepEmpty: true);
            case "readonly" or "ro": return TakeBoolean(key, value, out var readOnly) && Set(ref _readOnly, readOnly);
            case "readwrite" or "rw": return TakeBoolean(key, value, out var readWrite) && Set(ref _readOnly, !readWrite);
            case "required": return Belongs(key, _type is "secret" or "ssh", "secret' and 'ssh") && TakeBoolean(key, value, out _required);
            case "sharing": return TakeSharing(value);
            case "size": return Belongs(key, _type == "tmpfs", "tmpfs") && TakeWord(value, Part.MountSize, ref _size) && IsSize(value);
            case "mode": return TakeWord(value, Part.MountMode, ref _mode) && IsNumber(key, value, _mode, 8);
            case "uid": return TakeWord(value, Part.MountUid, ref _uid) && IsNumber(key, value, _uid, 10);
            case "gid": return TakeWord(value, Part.MountGid, ref _gid) && IsNumber(key, value, _gid, 10);
            default: return FailKey(key);
        }
    }

    private bool TakeSwitch(TextSlice key, string name)
    {
        switch (name)
        {
            case "readonly" or "ro": return Set(ref _readOnly, true);
            case "readwrite" or "rw": return Set(ref _readOnly, false);
            case "required": return Belongs(key, _type is "secret" or "ssh", "secret' and 'ssh") && (_required = true);
            default: return Array.IndexOf(Keys, name) < 0 ? FailKey(key) : Fail(key, $"The mount option '{key}' has no value. Write '{key}=…'.");
        }
    }

    private bool TakeType(TextSlice value)
    {
        var type = ShellLexer.Read(value, _context).ToLowerInvariant();
        if (Array.IndexOf(Types, type) < 0)
        {
            return HasVariable(type) ? BeyondModel() : FailChoice(value, "type", Types);
        }

        _type = type;
        return true;
    }

    private bool TakeFrom(TextSlice value)
    {
        var dollar = value.IndexOf('$');
        if (dollar >= 0 && dollar + 1 < value.End)
        {
            _context.Report(ParseErrorCode.VariableInReference, value, "A mount's 'from' takes no variable. Give the image a stage of its own, 'FROM … AS name', and write 'from=name'.");
            return false;
        }

        _context.Mark(Part.MountFrom, _index, value);
        _from = value.IsEmpty ? null : value.ToString();
        return true;
    }

    private bool TakeSharing(TextSlice value)
    {
        var sharing = ShellLexer.Read(value, _context).ToLowerInvariant();
        var index = Array.IndexOf(Sharings, sharing);
        if (index < 0)
        {
            return HasVariable(sharing) ? BeyondModel() : FailChoice(value, "sharing", Sharings);
        }

        _sharing = (CacheSharing)index;
        return true;
    }

    private readonly bool TakeWord(TextSlice value, Part part, ref string? option, bool keepEmpty = false)
    {
        var word = _context.Word(part, _index, value);
        option = word.Length == 0 && !keepEmpty ? null : word;
        return true;
    }

    private readonly bool TakeBoolean(TextSlice key, TextSlice value, out bool result)
    {
        var word = ShellLexer.Read(value, _context);
        var parsed = GoText.ParseBool(word.AsSpan());
        result = parsed ?? false;
        if (parsed is not null)
        {
            return true;
        }

        return HasVariable(word) ? BeyondModel() : Fail(value.IsEmpty ? key : value, $"'{value}' is no value of the mount option '{key}'. Write '{key}' or '{key}=false'.");
    }

    private readonly bool IsSize(TextSlice value) =>
        (_size is not null && (HasVariable(_size) || GoText.IsSize(_size.AsSpan())))
        || Fail(value.IsEmpty ? _mount : value, $"'{value}' is no size. Write a number with a unit, such as '64m'.");

    private readonly bool IsNumber(TextSlice key, TextSlice value, string? word, int @base) =>
        (word is not null && (HasVariable(word) || GoText.ParseUint(word.AsSpan(), @base) is not null))
        || Fail(value.IsEmpty ? key : value, $"'{value}' is no value of the mount option '{key}'. Write {(@base == 8 ? "octal permissions, such as '0755'" : "a number, such as '1000'")}.");

    private readonly bool Belongs(TextSlice key, bool belongs, string types) =>
        belongs || Fail(key, $"Only mounts of type '{types}' have the option '{key}'. Remove it, or put the type before it.");

    private readonly bool IsConsistent()
    {
        if (_type is "bind" or "tmpfs" && (_mode is null ? _uid is null ? _gid is null ? null : "gid" : "uid" : "mode") is { } owner)
        {
            return Fail(_mount, $"A mount of type '{_type}' has no option '{owner}'. Remove it.");
        }

        if (_sharing is not null && _type != "cache")
        {
            return Fail(_mount, $"A mount of type '{_type}' has no option 'sharing'. Remove it.");
        }

        if (_type == "secret" && _from is not null)
        {
            return Fail(_mount, "A secret mount has no option 'from'. Remove it.");
        }

        if (_type == "secret" && _source is null && _target is null && _id is null)
        {
            return Fail(_mount, "A secret mount needs an 'id'. Write 'type=secret,id=…'.");
        }

        if (_type == "secret" && _source is not null && _id is not null)
        {
            return Fail(_mount, "The options 'id' and 'source' of a secret mount mean the same. Remove one.");
        }

        if (_type == "ssh" && _source is not null)
        {
            return Fail(_mount, "An ssh mount has no option 'source'. Write 'id=…' to choose an agent.");
        }

        if (_type is "bind" or "cache" or "tmpfs" && _target == "/")
        {
            return Fail(_mount, "A mount cannot replace the root folder. Give it another 'target'.");
        }

        return true;
    }

    private readonly Mount Build() => _type switch
    {
        "cache" => new CacheMount
        {
            Target = _target,
            From = _from,
            Source = _source,
            Id = _id,
            Sharing = _sharing,
            ReadOnly = _readOnly ?? false,
            Mode = _mode,
            Uid = _uid,
            Gid = _gid,
        },
        "tmpfs" => new TmpfsMount { Target = _target, Size = _size },
        "secret" => new SecretMount { Target = _target, Id = _id ?? _source, Required = _required, Mode = _mode, Uid = _uid, Gid = _gid, Env = _env },
        "ssh" => new SshMount { Target = _target, Id = _id, Required = _required, Mode = _mode, Uid = _uid, Gid = _gid },
        _ => new BindMount { Target = _target, From = _from, Source = _source, ReadWrite = _readOnly == false },
    };

    private static bool HasVariable(string word) => word.IndexOf('$') >= 0;

    private static bool Set(ref bool? option, bool value)
    {
        option = value;
        return true;
    }

    private readonly bool BeyondModel()
    {
        _context.IsBeyondModel = true;
        return false;
    }

    private readonly bool FailKey(TextSlice key)
    {
        var nearest = NearestName.Among(key.ToString(), Keys);
        return Fail(key, $"A mount has no option '{key}'. {NearestName.Question(nearest) ?? "Remove it."}", nearest);
    }

    private readonly bool FailChoice(TextSlice value, string option, string[] choices)
    {
        var nearest = NearestName.Among(value.ToString(), choices);
        return Fail(value.IsEmpty ? _mount : value, $"'{value}' is no value of the mount option '{option}'. {NearestName.Question(nearest) ?? $"Write one of {string.Join(", ", choices)}."}", nearest);
    }

    private readonly bool Fail(TextSlice where, string message, string? suggestion = null)
    {
        _context.Report(ParseErrorCode.Mount, where, message, suggestion);
        return false;
    }
}
