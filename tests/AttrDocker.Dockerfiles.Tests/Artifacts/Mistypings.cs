using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>Paths with one letter of one name wrong.</summary>
internal static class Mistypings
{
    /// <summary>Mistypes a name of a path: swaps a letter for another, inserts, drops, or transposes two.</summary>
    /// <param name="path">The path.</param>
    /// <param name="segmentFromEnd">The name, counted from the end; 1 is the last.</param>
    public static Gen<string> Of(string path, int segmentFromEnd)
    {
        var segments = path.Split('/');
        var index = segments.Length - segmentFromEnd;
        return
            from position in Gen.Int[0, Math.Max(0, segments[index].Length - 1)]
            from letter in Gen.Char['a', 'z']
            from kind in Gen.Int[0, 3]
            select string.Join('/', segments[..index].Append(Mistype(segments[index], position, letter, kind)).Concat(segments[(index + 1)..]));
    }

    private static string Mistype(string name, int position, char letter, int kind) => (kind, name.Length) switch
    {
        (_, < 2) => name,
        (0, _) => name[..position] + letter + name[(position + 1)..],
        (1, _) => name.Insert(position, letter.ToString()),
        (2, _) => name.Remove(position, 1),
        _ when position + 1 < name.Length => name[..position] + name[position + 1] + name[position] + name[(position + 2)..],
        _ => name,
    };
}
