using System.Globalization;
using System.Text;

namespace AttrDocker.Cli.Graphs;

/// <summary>Writes a diagram for Mermaid, which GitHub and many editors draw. (Mermaid documentation, "Flowcharts".)</summary>
internal static class MermaidWriter
{
    /// <summary>Writes the diagram.</summary>
    public static string Write(Diagram diagram)
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var node in diagram.Nodes)
        {
            var (open, close) = node.Kind == NodeKind.Image ? ("([", "])") : ("[", "]");
            var detail = node.Detail is null ? "" : "<br/>" + Escape(node.Detail);
            text.Append(CultureInfo.InvariantCulture, $"    {node.Id}{open}\"{Escape(node.Name)}{detail}\"{close}{Class(node.Kind)}\n");
        }

        var broken = new List<int>();
        for (var i = 0; i < diagram.Edges.Count; i++)
        {
            var edge = diagram.Edges[i];
            if (edge.IsBroken)
            {
                broken.Add(i);
            }

            var (source, target) = (diagram.Nodes[edge.Source].Id, diagram.Nodes[edge.Target].Id);
            text.Append(edge.IsBase
                ? $"    {source} --> {target}\n"
                : $"    {source} -. \"{string.Join("<br/>", edge.Paths.SelectMany(static path => path.Lines()).Select(Escape))}\" .-> {target}\n");
        }

        if (broken.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    linkStyle {string.Join(',', broken)} stroke:#dc2626,color:#b91c1c\n");
        }

        return text
            .Append("    classDef image fill:#f1f5f9,stroke:#94a3b8,color:#334155\n")
            .Append("    classDef stage fill:#eff6ff,stroke:#3b82f6,color:#0f172a\n")
            .Append("    classDef target fill:#2563eb,stroke:#1d4ed8,color:#ffffff\n")
            .ToString();
    }

    // Entities are the only escape that a quoted text of Mermaid knows; it reads Markdown too.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c is '"' or '<' or '>' or '&' or '#' or ';' or '`' or '*' or '_' or '\\' || char.IsControl(c)
                ? escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};")
                : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Class(NodeKind kind) => ":::" + kind.ToString().ToLowerInvariant();
}
