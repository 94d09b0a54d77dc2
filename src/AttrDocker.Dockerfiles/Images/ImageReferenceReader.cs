namespace AttrDocker.Dockerfiles.Images;

/// <summary>Reads an <see cref="ImageReference"/>: <c>[registry/]repository[:tag][@digest]</c>.</summary>
internal sealed class ImageReferenceReader(string text)
{
    private const int LongestRepository = 255;
    private const int LongestTag = 128;

    /// <summary>Cuts off the registry, slash and all: the first part is one if it has a dot, a port or a capital letter, or is <c>localhost</c>.</summary>
    public static (string Registry, string Path) Split(string text)
    {
        var slash = text.IndexOf('/');
        var first = slash < 0 ? "" : text.Substring(0, slash);
        return first.IndexOfAny(['.', ':']) >= 0 || first == "localhost" || first != first.ToLowerInvariant()
            ? (text.Substring(0, slash + 1), text.Substring(slash + 1))
            : ("", text);
    }

    public (ImageReference? Reference, string? Problem) Read()
    {
        if (text.Length == 64 && text.All(IsHex))
        {
            return (null, "64 hexadecimal digits are an image's id, which cannot be a name");
        }

        var (registry, path) = Split(text);
        var at = path.IndexOf('@');
        var digest = at < 0 ? null : path.Substring(at + 1);
        var named = at < 0 ? path : path.Substring(0, at);
        var colon = named.IndexOf(':');
        var tag = colon < 0 ? null : named.Substring(colon + 1);
        var repository = colon < 0 ? named : named.Substring(0, colon);
        registry = registry.TrimEnd('/') is var host && host is "" or "index.docker.io" ? ImageReference.DefaultRegistry : host;
        if (registry == ImageReference.DefaultRegistry && path.IndexOf('/') < 0)
        {
            repository = "library/" + repository;
        }

        var problem = ProblemOfRegistry(registry) ?? ProblemOfRepository(repository) ?? ProblemOfTag(tag) ?? ProblemOfDigest(digest);
        return problem is null ? (new(registry, repository, tag, digest), null) : (null, problem);
    }

    private static string? ProblemOfRegistry(string registry)
    {
        var host = registry;
        var colon = registry.LastIndexOf(':');
        if (colon > registry.LastIndexOf(']'))
        {
            host = registry.Substring(0, colon);
            if (colon == registry.Length - 1 || !registry.Skip(colon + 1).All(static c => c is >= '0' and <= '9'))
            {
                return $"the port of the registry '{registry}' is no number";
            }
        }

        var isFine = host.StartsWith("[", StringComparison.Ordinal)
            ? host.Length > 2 && host[host.Length - 1] == ']' && host.Skip(1).Take(host.Length - 2).All(static c => IsHex(char.ToLowerInvariant(c)) || c == ':')
            : host.Split('.').All(static part => part.Length > 0 && part[0] != '-' && part[part.Length - 1] != '-' && part.All(static c => IsLetter(c) || IsDigit(c) || c == '-'));
        return isFine ? null : $"'{registry}' is no registry's host";
    }

    private static string? ProblemOfRepository(string repository)
    {
        if (repository.Any(static c => c is >= 'A' and <= 'Z') || repository != repository.ToLowerInvariant())
        {
            return "a repository is written in lower case";
        }

        if (repository.Length > LongestRepository)
        {
            return $"a repository has at most {LongestRepository} characters";
        }

        return repository.Split('/').All(IsComponent) ? null
            : repository.Split('/').Any(static part => part.Length == 0) ? "the repository has an empty part"
            : "a repository has lower-case letters and digits, with one '.', one or two '_' or dashes between them";
    }

    private static bool IsComponent(string part)
    {
        for (var i = 0; i < part.Length;)
        {
            var start = i;
            while (i < part.Length && part[i] is '.' or '_' or '-')
            {
                i++;
            }

            var separator = part.Substring(start, i - start);
            if (i == part.Length || (start == 0 && i > 0) || !(separator is "" or "." or "_" or "__" || separator.All(static c => c == '-')))
            {
                return false;
            }

            start = i;
            while (i < part.Length && (part[i] is >= 'a' and <= 'z' || IsDigit(part[i])))
            {
                i++;
            }

            if (i == start)
            {
                return false;
            }
        }

        return part.Length > 0;
    }

    private static string? ProblemOfTag(string? tag) => tag switch
    {
        null => null,
        "" => "the tag is empty",
        { Length: > LongestTag } => $"a tag has at most {LongestTag} characters",
        _ when tag[0] is '.' or '-' || !tag.All(static c => IsLetter(c) || IsDigit(c) || c is '_' or '.' or '-') =>
            "a tag has letters, digits, '_', '.' and '-', and begins with none of the last two",
        _ => null,
    };

    private static string? ProblemOfDigest(string? digest)
    {
        if (digest is null)
        {
            return null;
        }

        var colon = digest.IndexOf(':');
        var length = colon < 0 ? 0 : digest.Substring(0, colon) switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => 0 };
        return length == 0 ? "a digest begins with 'sha256:', 'sha384:' or 'sha512:'"
            : digest.Length - colon - 1 != length || !digest.Skip(colon + 1).All(IsHex) ? $"a digest of {digest.Substring(0, colon)} has {length} hexadecimal digits in lower case"
            : null;
    }

    private static bool IsHex(char c) => IsDigit(c) || c is >= 'a' and <= 'f';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
