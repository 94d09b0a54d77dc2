using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Tasks.Bake;

/// <summary>
/// What a Dockerfile wants to be given by whoever builds it. Stands apart from the rest, so that the library is loaded only where a bake
/// file is asked for.
/// </summary>
/// <param name="Arguments">The build arguments without a default, except those that the builder gives by itself.</param>
/// <param name="Secrets">The secrets that are mounted as environment variables.</param>
internal sealed record BakeInputs(IReadOnlyList<string> Arguments, IReadOnlyList<BakeSecret> Secrets)
{
    private static readonly HashSet<string> GivenByTheBuilder =
        new([.. PredefinedArguments.Platform, .. PredefinedArguments.Proxy, .. PredefinedArguments.Scan], StringComparer.Ordinal);

    /// <summary>Reads a Dockerfile.</summary>
    public static BakeInputs Of(string text)
    {
        var dockerfile = DockerfileParser.Parse(text).Dockerfile;
        var instructions = dockerfile.Globals.Concat(dockerfile.Stages.SelectMany(static stage => stage.Instructions)).ToList();
        var arguments = instructions.OfType<Arg>().SelectMany(static arg => arg.Arguments).ToList();
        // A stage repeats a global argument to see it: its default stands there.
        var withDefault = new HashSet<string>(arguments.Where(static argument => argument.Default is not null).Select(static argument => argument.Name), StringComparer.Ordinal);
        return new(
            [.. arguments.Select(static argument => argument.Name)
                .Where(name => !withDefault.Contains(name) && !GivenByTheBuilder.Contains(name) && IsIdentifier(name))
                .Distinct().OrderBy(static name => name, StringComparer.Ordinal)],
            [.. instructions.OfType<Run>().SelectMany(static run => run.Mounts).OfType<SecretMount>()
                .Where(static mount => mount.Env is not null)
                .Select(static mount => new BakeSecret(mount.Id ?? mount.Env!, mount.Env!))
                .Distinct().OrderBy(static secret => secret.Id, StringComparer.Ordinal)]);
    }

    /// <summary>A bake file's variables have the names of HCL; those of others cannot be passed on.</summary>
    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(static unit => unit is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
