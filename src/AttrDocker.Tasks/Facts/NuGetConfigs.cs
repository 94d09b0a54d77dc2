using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace AttrDocker.Tasks.Facts;

/// <summary>How a package source is reached.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">A URL, or the full path of a folder.</param>
/// <param name="Kind"><c>folder</c>, <c>public</c>, <c>credentials</c> (taken from the environment, or encrypted) or <c>cleartext</c> (written in the file).</param>
/// <param name="Variables">The environment variables that its credentials name, divided by <c>;</c>; empty where they name none.</param>
internal sealed record PackageSource(string Name, string Address, string Kind, string Variables = "")
{
    /// <summary>A folder as the configuration writes it; else empty.</summary>
    public string Written { get; init; } = "";

    /// <summary>The configuration that names a folder, full path; else empty.</summary>
    public string File { get; init; } = "";

    /// <summary>The line in it, from 1; else 0.</summary>
    public int Line { get; init; }

    /// <summary>Whether a folder is written so that only this machine, or one with the same folders, can have it there: from the root of its file system.</summary>
    public bool IsRooted => Written.Length > 0 && (Written[0] is '/' or '\\' || (Written.Length > 1 && Written[1] == ':') || Written.StartsWith("file:", StringComparison.OrdinalIgnoreCase));
}

/// <summary>The <c>nuget.config</c> files of a folder and the folders above it, as NuGet reads them: the nearest first.</summary>
internal sealed class NuGetConfigs(WatchedFiles files)
{
    /// <summary>In NuGet's order; where case does not count, all are one.</summary>
    private static readonly string[] Names = ["nuget.config", "NuGet.config", "NuGet.Config"];

    private static readonly Regex Variable = new("%([^%;|]+)%", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string?> _inFolder = new(StringComparer.Ordinal);

    /// <summary>The files for a project in a folder, full paths, the nearest first.</summary>
    public IEnumerable<string> ChainOf(string? folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (!_inFolder.TryGetValue(current, out var file))
            {
                file = Names.Select(name => Path.Combine(current, name)).FirstOrDefault(files.HasFile) is { } found ? WatchedFiles.AsOnDisk(found) : null;
                _inFolder.Add(current, file);
            }

            if (file is not null)
            {
                yield return file;
            }
        }
    }

    /// <summary>The package sources that a chain of files names, those that are disabled or cleared left out.</summary>
    public IReadOnlyList<PackageSource> SourcesOf(IReadOnlyList<string> chain)
    {
        var sources = new Dictionary<string, PackageSource>(StringComparer.OrdinalIgnoreCase);
        var disabled = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var credentials = new Dictionary<string, (string Kind, string Variables)>(StringComparer.OrdinalIgnoreCase);
        // The farthest first: a nearer file clears and replaces.
        foreach (var file in chain.Reverse())
        {
            if (RootOf(file) is not { } root)
            {
                continue;
            }

            foreach (var (name, element) in EntriesOf(root, "packageSources", sources.Clear))
            {
                sources[name] = SourceOf(name, (string?)element.Attribute("value") ?? "", file, ((IXmlLineInfo)element).LineNumber);
            }

            foreach (var (name, element) in EntriesOf(root, "disabledPackageSources", disabled.Clear))
            {
                _ = string.Equals((string?)element.Attribute("value"), "true", StringComparison.OrdinalIgnoreCase) ? disabled.Add(name) : disabled.Remove(name);
            }

            foreach (var source in root.Elements().Where(static section => section.Name.LocalName == "packageSourceCredentials").Elements())
            {
                credentials[XmlConvert.DecodeName(source.Name.LocalName)!] = (KindOf(source), VariablesOf(source.Elements().Select(static entry => (string?)entry.Attribute("value") ?? "")));
            }
        }

        return
        [
            .. sources.Values.Where(source => !disabled.Contains(source.Name))
                .Select(source => source.Kind == "public" && credentials.TryGetValue(source.Name, out var given) ? source with { Kind = given.Kind, Variables = given.Variables } : source),
        ];
    }

    private XElement? RootOf(string file)
    {
        try
        {
            return files.Read(file) is { } content ? XElement.Load(new MemoryStream(content), LoadOptions.SetLineInfo) : null;
        }
        catch (XmlException)
        {
            // NuGet has told the person by now.
            return null;
        }
    }

    private static IEnumerable<(string Name, XElement Element)> EntriesOf(XElement root, string section, Action clear)
    {
        foreach (var entry in root.Elements().Where(element => element.Name.LocalName == section).Elements())
        {
            if (entry.Name.LocalName == "clear")
            {
                clear();
            }
            else if (entry.Name.LocalName == "add" && (string?)entry.Attribute("key") is { Length: > 0 } name)
            {
                yield return (name, entry);
            }
        }
    }

    private static PackageSource SourceOf(string name, string value, string file, int line)
    {
        var address = value.Trim();
        if (address.IndexOf("://", StringComparison.Ordinal) is var scheme && scheme > 0 && !address.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            // A password never goes into the facts, not even one in a URL.
            var path = address.IndexOf('/', scheme + 3);
            var user = address.LastIndexOf('@', (path < 0 ? address.Length : path) - 1);
            if (user <= scheme)
            {
                return new PackageSource(name, address, "public");
            }

            var given = address.Substring(scheme + 3, user - scheme - 3);
            return new PackageSource(name, address.Remove(scheme + 3, user - scheme - 2), IsFromEnvironment(given) ? "credentials" : "cleartext", VariablesOf([given]));
        }

        return FolderOf(address, file) is { } folder
            ? new PackageSource(name, folder, "folder") { Written = address, File = file, Line = line }
            : new PackageSource(name, "", "folder");
    }

    private static string? FolderOf(string address, string file)
    {
        try
        {
            var path = address.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? new Uri(address).LocalPath : address.Replace('\\', '/');
            return path.Length == 0 || IsFromEnvironment(path) ? null : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
        }
        catch (Exception failure) when (failure is UriFormatException || Files.FileFailure.Is(failure))
        {
            return null;
        }
    }

    private static string KindOf(XElement source) =>
        source.Elements().Any(static entry =>
            string.Equals((string?)entry.Attribute("key"), "ClearTextPassword", StringComparison.OrdinalIgnoreCase)
            && (string?)entry.Attribute("value") is { Length: > 0 } password
            && !IsFromEnvironment(password))
            ? "cleartext"
            : "credentials";

    /// <summary>The environment variables that values name, in their order.</summary>
    private static string VariablesOf(IEnumerable<string> values) =>
        string.Join(";", values.SelectMany(static value => Variable.Matches(value).Cast<Match>()).Select(static match => match.Groups[1].Value).Distinct());

    /// <summary>Whether a value names an environment variable, <c>%NAME%</c>.</summary>
    private static bool IsFromEnvironment(string value) => value.IndexOf('%') is var start && start >= 0 && value.IndexOf('%', start + 1) > start + 1;
}
