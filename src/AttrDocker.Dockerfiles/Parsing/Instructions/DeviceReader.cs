using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// The value of <c>RUN --device</c>: a device's name and <c>required</c>, divided by commas. The name stands alone or as <c>name=…</c>,
/// and may itself hold <c>=</c>. (Dockerfile reference, "RUN --device"; tried on Engine 28.5.)
/// </summary>
internal static class DeviceReader
{
    /// <summary>What the builder refuses in a value and what to do, or <see langword="null"/>.</summary>
    public static string? FindProblem(string device)
    {
        if (device.Trim().Length == 0)
        {
            return "The device has no name. Write 'vendor.com/class=name'.";
        }

        // Quotes are few and the builder reads them leniently, so that what they hold is not judged.
        var name = "";
        foreach (var field in device.IndexOf('"') < 0 ? device.Split(',') : [])
        {
            var equals = field.IndexOf('=');
            var key = equals < 0 ? field : field.Substring(0, equals);
            if (key.Equals("required", StringComparison.OrdinalIgnoreCase))
            {
                if (equals >= 0 && GoText.ParseBool(field.AsSpan(equals + 1)) is null)
                {
                    return $"'{field}' is no value of 'required'. Write 'required' or 'required=false'.";
                }
            }
            else if (name.Length > 0)
            {
                return $"The device is already called '{name}', so '{field}' means nothing. Write one name, and 'required' where the build needs it.";
            }
            else
            {
                name = key.Equals("name", StringComparison.OrdinalIgnoreCase) && equals >= 0 ? field.Substring(equals + 1) : field;
            }
        }

        return null;
    }

    /// <summary>Reads the values of all devices of a <c>RUN</c>.</summary>
    public static EquatableArray<string> Read(FlagValues flags, int flag, ReadContext context)
    {
        foreach (var value in flags.All(flag) ?? [])
        {
            if (FindProblem(value.ToString()) is { } problem)
            {
                context.Report(ParseErrorCode.FlagValue, value, problem);
            }
        }

        return flags.RawList(flag, Part.Device, context);
    }
}
