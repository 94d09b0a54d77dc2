using System.Xml;
using System.Xml.Linq;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>The XML of project files, read once each: the files that all projects import are the most.</summary>
internal sealed class ProjectXml(WatchedFiles files)
{
    private readonly Dictionary<string, XElement?> _roots = new(StringComparer.Ordinal);

    /// <summary>The root element of a file, or null when there is no such file or it is no XML.</summary>
    public XElement? RootOf(string path)
    {
        if (!_roots.TryGetValue(path, out var root))
        {
            root = files.Read(path) is { } content ? Parse(content) : null;
            _roots.Add(path, root);
        }

        return root;
    }

    private static XElement? Parse(byte[] content)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            // MSBuild has told the person by now.
            return null;
        }
    }
}
