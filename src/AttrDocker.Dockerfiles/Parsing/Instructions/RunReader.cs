using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>RUN</c>.</summary>
internal static class RunReader
{
    private const int Device = 2;
    private const int Mount = 3;
    private static readonly FlagSet Flags = new(["network", "security", "device", "mount"], repeatable: 2);
    private static readonly string[] Networks = ["default", "none", "host"];
    private static readonly string[] Securities = ["sandbox", "insecure"];

    public static Run? Read(in InstructionText instruction, ReadContext context)
    {
        var fine = Flags.TryRead(instruction, context, out var flags);
        var network = Choice(flags, 0, "--network", Part.Network, Networks, context);
        var security = Choice(flags, 1, "--security", Part.Security, Securities, context);
        var mounts = fine ? ReadMounts(flags, context) : [];
        if (CommandReader.Read(instruction.Arguments, context) is not { } command)
        {
            return null;
        }

        return new Run(command)
        {
            Network = (RunNetwork?)network,
            Security = (RunSecurity?)security,
            Devices = DeviceReader.Read(flags, Device, context),
            Mounts = mounts,
        };
    }

    private static EquatableArray<Mount> ReadMounts(FlagValues flags, ReadContext context)
    {
        if (flags.All(Mount) is not { } values)
        {
            return [];
        }

        var mounts = new Mount[values.Count];
        for (var i = 0; i < mounts.Length; i++)
        {
            // With a wrong one the whole instruction is kept as text, and the mounts are not used.
            mounts[i] = MountReader.Read(values[i], i, context) ?? new BindMount();
        }

        return new(mounts);
    }

    private static int? Choice(FlagValues flags, int flag, string name, Part part, string[] values, ReadContext context)
    {
        if (flags.Given(flag) is not { } value)
        {
            return null;
        }

        context.Mark(part, 0, value);
        for (var i = 0; i < values.Length; i++)
        {
            if (value.Is(values[i]))
            {
                return i;
            }
        }

        var nearest = NearestName.Among(value.ToString(), values);
        context.Report(ParseErrorCode.FlagValue, value, $"'{value}' is no value of '{name}'. {NearestName.Question(nearest) ?? $"Write one of {string.Join(", ", values)}."}", nearest);
        return null;
    }
}
