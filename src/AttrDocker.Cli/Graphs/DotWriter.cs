using System.Globalization;
using System.Text;

namespace AttrDocker.Cli.Graphs;

/// <summary>Writes a diagram for Graphviz. (Graphviz documentation, "DOT Language".)</summary>
internal static class DotWriter
{
    private const string Broken = "color=\"#dc2626\", fontcolor=\"#b91c1c\", ";

    /// <summary>Writes the diagram.</summary>
    public static string Write(Diagram diagram)
    {
        var text = new StringBuilder()
            .Append("digraph Dockerfile {\n")
            .Append("    node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=12, margin=\"0.2,0.1\"]\n")
            .Append("    edge [fontname=\"Courier\", fontsize=9, color=\"#475569\"]\n");
        foreach (var node in diagram.Nodes)
        {
            var label = node.Detail is null ? Escape(node.Name) : Escape(node.Name) + "\\n" + Escape(node.Detail);
            text.Append(CultureInfo.InvariantCulture, $"    {node.Id} [label=\"{label}\", {Look(node.Kind)}]\n");
        }

        foreach (var edge in diagram.Edges)
        {
            var attributes = edge.IsBase ? "" : $" [style=dashed, {(edge.IsBroken ? Broken : "")}label=\"{string.Concat(edge.Paths.SelectMany(static path => path.Lines()).Select(static line => Escape(line) + "\\l"))}\"]";
            text.Append(CultureInfo.InvariantCulture, $"    {diagram.Nodes[edge.Source].Id} -> {diagram.Nodes[edge.Target].Id}{attributes}\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c is '"' or '\\' ? escaped.Append('\\').Append(c) : escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }

    private static string Look(NodeKind kind) => kind switch
    {
        NodeKind.Image => "fillcolor=\"#f1f5f9\", color=\"#94a3b8\", fontcolor=\"#334155\"",
        NodeKind.Stage => "fillcolor=\"#eff6ff\", color=\"#3b82f6\"",
        _ => "fillcolor=\"#2563eb\", color=\"#1d4ed8\", fontcolor=white",
    };
}
