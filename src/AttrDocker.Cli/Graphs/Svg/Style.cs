namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>Colours and fonts.</summary>
internal static class Style
{
    /// <summary>The size of names.</summary>
    public const double NameSize = 14;

    /// <summary>The size of what stands beside names.</summary>
    public const double DetailSize = 11;

    /// <summary>The size of paths.</summary>
    public const double PathSize = 11;

    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        <style>
          text { font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; fill: #0f172a; }
          .paper { fill: #ffffff; }
          .name { font-size: 14px; font-weight: 600; text-anchor: middle; }
          .detail { font-size: 11px; fill: #64748b; text-anchor: middle; }
          .stage rect { fill: #eff6ff; stroke: #3b82f6; stroke-width: 1.5; }
          .target rect { fill: #2563eb; stroke: #1d4ed8; stroke-width: 1.5; }
          .target .name { fill: #ffffff; }
          .target .detail { fill: #dbeafe; }
          .image rect { fill: #f1f5f9; stroke: #94a3b8; stroke-width: 1.2; }
          .image .name { fill: #334155; }
          .base { fill: none; stroke: #475569; stroke-width: 1.6; }
          .copy { fill: none; stroke: #0d9488; stroke-width: 1.6; stroke-dasharray: 6 4; }
          .broken { fill: none; stroke: #dc2626; stroke-width: 1.6; stroke-dasharray: 6 4; }
          .base-head { fill: #475569; }
          .copy-head { fill: #0d9488; }
          .broken-head { fill: #dc2626; }
          .label rect { fill: #f0fdfa; stroke: #99f6e4; stroke-width: 1; }
          .broken-label rect { fill: #fef2f2; stroke: #fecaca; stroke-width: 1; }
          .label text, .broken-label text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: 11px; fill: #115e59; white-space: pre; }
          .legend text { font-size: 11px; fill: #64748b; }
          .legend .produced, .label .produced, .broken-label .produced { fill: #15803d; }
          .legend .possible, .label .possible, .broken-label .possible { fill: #475569; }
          .legend .missing, .label .missing, .broken-label .missing { fill: #b91c1c; }
          .label .note, .broken-label .note { fill-opacity: 0.75; font-style: italic; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e2e8f0; }
            .paper { fill: #0f172a; }
            .detail, .legend text { fill: #94a3b8; }
            .stage rect { fill: #172554; }
            .image rect { fill: #1e293b; stroke: #64748b; }
            .image .name { fill: #cbd5e1; }
            .base { stroke: #94a3b8; }
            .base-head { fill: #94a3b8; }
            .copy { stroke: #2dd4bf; }
            .copy-head { fill: #2dd4bf; }
            .broken { stroke: #f87171; }
            .broken-head { fill: #f87171; }
            .label rect { fill: #042f2e; stroke: #115e59; }
            .broken-label rect { fill: #450a0a; stroke: #7f1d1d; }
            .label text, .broken-label text { fill: #99f6e4; }
            .legend .produced, .label .produced, .broken-label .produced { fill: #4ade80; }
            .legend .possible, .label .possible, .broken-label .possible { fill: #cbd5e1; }
            .legend .missing, .label .missing, .broken-label .missing { fill: #fca5a5; }
          }
        </style>

        """;

    /// <summary>The head of an arrow.</summary>
    public static string ArrowHead(string id, string style) =>
        $"<marker id=\"{id}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path class=\"{style}\" d=\"M0 0.8 L10 5 L0 9.2 L2.4 5 z\"/></marker>\n";
}
