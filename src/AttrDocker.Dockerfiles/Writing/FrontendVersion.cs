using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>
/// The lowest stable frontend (<c>docker/dockerfile:1.N</c>) that knows everything a Dockerfile uses. A <c># syntax=</c> line
/// makes the builder fetch a frontend from a registry, so it is written only where the built-in one may be too old.
/// </summary>
public static class FrontendVersion
{
    /// <summary>The frontend built into Docker Engine 23, the oldest engine in which BuildKit is the default.</summary>
    public const int BuiltIn = 4;

    /// <summary>The minor version that is needed, at least <see cref="BuiltIn"/>.</summary>
    public static int Required(Dockerfile dockerfile)
    {
        var required = BuiltIn;
        foreach (var instruction in All(dockerfile))
        {
            foreach (var feature in Features)
            {
                if (feature.Minor > required && feature.IsUsedBy(instruction))
                {
                    required = feature.Minor;
                }
            }
        }

        return required;
    }

    /// <summary>The Dockerfile with the <c># syntax=</c> that it needs; unchanged where it needs none or has one.</summary>
    public static Dockerfile WithRequiredSyntax(this Dockerfile dockerfile)
    {
        if (dockerfile.Directives.Syntax is not null)
        {
            return dockerfile;
        }

        var syntax = UsesLabs(dockerfile) ? "docker/dockerfile:1-labs"
            : Required(dockerfile) is var minor and > BuiltIn ? "docker/dockerfile:1." + minor.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;
        return syntax is null ? dockerfile : dockerfile with { Directives = dockerfile.Directives with { Syntax = syntax } };
    }

    /// <summary>What came after the built-in frontend: the stable version that has it first. (Release notes of the Dockerfile frontend.)</summary>
    private static readonly Feature[] Features =
    [
        new(6, static i => i is HealthCheck { StartInterval: not null }),
        new(6, static i => i is Add { KeepGitDir: true } or Add { Checksum: not null }),
        new(6, static i => UsesOperator(i, static op => op is "-" or "+" or "?")),
        new(7, static i => UsesOperator(i, static op => op is "#" or "##" or "%" or "%%" or "/" or "//")),
        new(10, static i => i is Run run && run.Mounts.Any(static mount => mount is SecretMount { Env: not null })),
        new(14, static i => i is FileTransfer { Chmod: { } chmod } && IsSymbolic(chmod)),
        new(17, static i => i is Add { Unpack: not null }),
        new(19, static i => i is FileTransfer { Exclude.IsEmpty: false }),
        new(20, static i => i is Copy { Parents: true } or Run { Security: not null }),
    ];

    private static bool UsesLabs(Dockerfile dockerfile) =>
        All(dockerfile).Any(static i => i is Run { Devices.IsEmpty: false });

    /// <summary>Every instruction; of an <c>ONBUILD</c> the one that it holds.</summary>
    private static IEnumerable<Instruction> All(Dockerfile dockerfile) => dockerfile.Globals
        .Concat(dockerfile.Stages.SelectMany(static stage => stage.Instructions.Prepend(stage.From)))
        .Select(static i => i is OnBuild onBuild ? onBuild.Trigger : i);

    private static bool UsesOperator(Instruction instruction, Func<string, bool> isMeant)
    {
        var words = instruction switch
        {
            From from => [from.Image, from.Platform ?? ""],
            Expose expose => expose.Ports,
            _ => WordUse.Of(instruction, default).Select(static use => use.Text),
        };
        return words.Any(word => word.IndexOf("${", StringComparison.Ordinal) >= 0 && Word.TryParse(word, out var parts, out _) && UsesOperator(parts, isMeant));
    }

    private static bool UsesOperator(EquatableArray<WordPart> parts, Func<string, bool> isMeant) => parts.Any(part =>
        part is Reference reference && ((reference.Operator is { } op && isMeant(op)) || UsesOperator(reference.Operand, isMeant)));

    /// <summary>Octal permissions hold digits only; a variable may be either, and is taken for octal.</summary>
    private static bool IsSymbolic(string chmod) => chmod.IndexOf('$') < 0 && chmod.Any(static c => !char.IsDigit(c));

    private sealed record Feature(int Minor, Func<Instruction, bool> IsUsedBy);
}
