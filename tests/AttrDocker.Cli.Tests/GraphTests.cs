using System.Xml.Linq;
using AttrDocker.Cli.Graphs;
using AttrDocker.Cli.Graphs.Layout;
using AttrDocker.Cli.Graphs.Svg;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Tests;

public class GraphTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Sample(string name) => File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "Samples", name));

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    private static Diagram Read(string dockerfile) => DiagramReader.Read(DockerfileParser.Parse(dockerfile).Dockerfile);

    [Fact]
    public void Mermaid_is_the_default()
    {
        var run = Tool.Run(["graph", "-"], Workspace.Clean, folder: null);
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, "mmd");
    }

    [Fact]
    public void Dot_draws_the_same()
    {
        var run = Tool.Run(["graph", "-", "--format", "dot"], Workspace.Clean, folder: null);
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, "dot");
    }

    [Fact]
    public void Svg_is_a_picture_of_its_own()
    {
        using var workspace = new Workspace().With("Dockerfile", Sample("Diamond.Dockerfile"));
        var run = workspace.Run("graph", "Dockerfile", "--format", "svg");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, "svg");
    }

    [Theory]
    [InlineData("Diamond.Dockerfile")]
    [InlineData("Chain.Dockerfile")]
    public void In_a_picture_no_box_or_label_lies_on_another(string sample)
    {
        var boxes = XDocument.Parse(SvgWriter.Write(Read(Sample(sample)), sample)).Descendants(Svg + "g")
            .Where(group => group.Attribute("class")?.Value is "image" or "stage" or "target" or "label" or "broken-label")
            .Select(group => group.Element(Svg + "rect")!)
            .Select(rect => (X: Number(rect, "x"), Y: Number(rect, "y"), Width: Number(rect, "width"), Height: Number(rect, "height")))
            .ToList();
        Assert.True(boxes.Count > 10);
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                var (a, b) = (boxes[i], boxes[j]);
                Assert.False(a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height, $"{a} lies on {b}");
            }
        }
    }

    [Fact]
    public void Arrows_lead_from_a_layer_to_a_lower_one()
    {
        var layout = LayeredLayout.Of([new(10, 10), new(10, 10), new(10, 10), new(10, 10)], [new(0, 1, null), new(1, 3, new(40, 12)), new(2, 3, null), new(0, 3, null)]);
        Assert.All(layout.Routes, route => Assert.True(route.Zip(route.Skip(1)).All(pair => pair.First.Y < pair.Second.Y)));
        Assert.Equal(layout.Boxes[1].Y, layout.Boxes[2].Y);
    }

    [Fact]
    public void An_order_without_crossings_is_found()
    {
        var (upper, lower) = (Enumerable.Range(0, 4).Select(_ => new Cell(10, 10, 0, true)).ToList(), Enumerable.Range(0, 4).Select(_ => new Cell(10, 10, 1, true)).ToList());
        for (var i = 0; i < 4; i++)
        {
            Cell.Join(upper[i], lower[3 - i]);
        }

        List<Cell>[] layers = [upper, lower];
        LayerOrder.Arrange(layers);
        Assert.Equal(0, LayerOrder.Crossings(layers));
    }

    [Fact]
    public void A_stage_that_copies_from_itself_or_from_a_later_one_is_drawn_too()
    {
        var diagram = Read("FROM alpine AS a\nCOPY --from=b /x /y\nCOPY --from=a /x /y\nFROM alpine AS b\n");
        Assert.Contains("marker-start", SvgWriter.Write(diagram, ""), StringComparison.Ordinal);
        Assert.Contains("stage1 -. \"/x → /y\" .-> stage0", MermaidWriter.Write(diagram), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_stages_gives_an_empty_picture() =>
        Assert.Contains("no stages", SvgWriter.Write(Read("ARG A=1\n"), ""), StringComparison.Ordinal);

    [Fact]
    public void Names_cannot_leave_their_quotes()
    {
        var diagram = Read("FROM a\"]b<c>&d AS x\nCOPY --from=x \"/e\u0001\" /f\n");
        Assert.Contains("a#34;]b#60;c#62;#38;d", MermaidWriter.Write(diagram), StringComparison.Ordinal);
        XDocument.Parse(SvgWriter.Write(diagram, "a <title> & more"));
    }

    [Fact]
    public void Long_paths_break_behind_slashes()
    {
        var lines = PathText.Lines([new("/usr/src/app/services/catalogue/build/outputs/release/app.jar", "/app.jar", false)]);
        Assert.Equal(["/usr/src/app/services/catalogue/build/", "  outputs/release/app.jar", "→ /app.jar"], lines.Select(static line => line.Text));
    }

    [Fact]
    public void Of_very_many_paths_the_first_are_shown() =>
        Assert.Equal("and 3 more", PathText.Lines([.. Enumerable.Range(0, 10).Select(i => new PathLabel($"/a{i}", "/b", false))])[^1].Text);

    private const string Marked = """
        FROM golang:1.24 AS build
        WORKDIR /src
        COPY . .
        RUN go build -o /out/api ./cmd/api
        RUN ./generate.sh
        FROM debian:12 AS final
        COPY --from=build /out/api /out/apii /src/gen/schema.json /app/
        RUN --mount=from=build,source=/out/api,target=/api true
        COPY --from=nginx:1.27 /etc/nginx/nginx.conf /etc/nginx/
        """;

    [Fact]
    public void Each_path_tells_whether_its_stage_makes_it_and_which_instruction_does()
    {
        var paths = Read(Marked).Edges.SelectMany(static edge => edge.Paths).ToList();

        Assert.Equal(
            [
                ["✓ /out/api → /app/", "by RUN go build -o"],
                ["✗ /out/apii → /app/", "no instruction makes it"],
                ["? /src/gen/schema.json → /app/"],
                ["✓ mount /out/api → /api", "by RUN go build -o"],
                ["/etc/nginx/nginx.conf → /etc/nginx/"],
            ],
            paths.Select(static path => path.Lines()));
    }

    [Fact]
    public void An_arrow_for_a_missing_file_stands_out_in_every_format()
    {
        var diagram = Read(Marked);
        var svg = XDocument.Parse(SvgWriter.Write(diagram, ""));

        Assert.Contains("    linkStyle 2 stroke:", MermaidWriter.Write(diagram), StringComparison.Ordinal);
        Assert.Single(DotWriter.Write(diagram).Split('\n'), static line => line.Contains("color=\"#dc2626\"", StringComparison.Ordinal));
        Assert.Single(svg.Descendants(Svg + "path"), static path => path.Attribute("class")?.Value == "broken");
        Assert.Equal(
            ["produced", "produced note", "missing", "missing note", "possible", "produced", "produced note"],
            svg.Descendants(Svg + "g").Single(static g => g.Attribute("class")?.Value == "broken-label").Elements(Svg + "text").Select(static t => t.Attribute("class")!.Value));
        Assert.Equal(
            ["FROM", "COPY --from, RUN --mount", "✓ produced", "? possible", "✗ missing"],
            svg.Descendants(Svg + "g").Single(static g => g.Attribute("class")?.Value == "legend").Elements(Svg + "text").Select(static t => t.Value));
    }

    [Fact]
    public void The_picture_in_the_documentation_is_that_of_the_sample()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));
        var run = Tool.Run(["graph", "samples/HandsOn/Dockerfile", "--format", "svg"], standardInput: null, root);
        var picture = Path.Combine(root, "docs", "hands-on-stages.svg");

        if (!File.Exists(picture) || File.ReadAllText(picture) != run.Output)
        {
            File.WriteAllText(Path.ChangeExtension(picture, "received.svg"), run.Output);
            Assert.Fail("docs/hands-on-stages.svg is stale. hands-on-stages.received.svg beside it is what it should be: look at it and rename it.");
        }
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
