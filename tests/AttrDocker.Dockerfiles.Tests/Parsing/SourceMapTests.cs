using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

public class SourceMapTests
{
    private const string Text =
        """
        # syntax=docker/dockerfile:1
        ARG TAG=3
        # The build
        FROM --platform=linux/arm64 alpine:$TAG AS build
        COPY --from="other" --chown=a \
            # between
            src/a "src/b" \
            /dst/
        RUN --mount=type=secret,id=s,target=/x,env=E --mount=type=cache,target=/c \
            one && \
            two <<EOF
        text
        EOF
        ENTRYPOINT [ "dot\u006eet", "App.dll" ]
        FROM scratch
        ENV A=1 B="x y"
        ONBUILD EXPOSE 80 81
        HEALTHCHECK --retries=3 --interval=5s CMD curl \
          localhost
        """;

    private static readonly SourceMap Map = DockerfileParser.Parse(Text.ReplaceLineEndings("\n")).Source;

    public static TheoryData<Place, string> Places => new()
    {
        { new(Place.Globals, 0, Part.Name), "2:5 TAG" },
        { new(Place.Globals, 0, Part.Value), "2:9 3" },
        { new(0, Place.From, Part.Comment), "3:1 # The build" },
        { new(0, Place.From, Part.Image), "4:29 alpine:$TAG" },
        { new(0, Place.From, Part.Platform), "4:17 linux/arm64" },
        { new(0, Place.From, Part.StageName), "4:44 build" },
        { new(0, 0, Part.From), "5:14 other" },
        { new(0, 0, Part.Chown), "5:29 a" },
        { new(0, 0, Part.Source), "7:5 src/a" },
        { new(0, 0, Part.Source, 1), "7:11 \"src/b\"" },
        { new(0, 0, Part.Destination), "8:5 /dst/" },
        { new(0, 1, Part.Mount), "9:13 type=secret,id=s,target=/x,env=E" },
        { new(0, 1, Part.MountId), "9:28 s" },
        { new(0, 1, Part.MountTarget), "9:37 /x" },
        { new(0, 1, Part.MountEnv), "9:44 E" },
        { new(0, 1, Part.MountTarget, 1), "9:72 /c" },
        { new(0, 1, Part.Command), "10:5 one &&" },
        { new(0, 1, Part.Command, 1), "11:5 two <<EOF" },
        { new(0, 1, Part.Heredoc), "11:9 <<EOF" },
        { new(0, 2, Part.Command), "14:15 dot\\u006eet" },
        { new(0, 2, Part.Command, 1), "14:30 App.dll" },
        { new(1, Place.From), "15:1 FROM scratch" },
        { new(1, 0, Part.Name, 1), "16:9 B" },
        { new(1, 0, Part.Value, 1), "16:11 \"x y\"" },
        { new(1, 1, Part.Value, 1), "17:19 81" },
        { new(1, 1, Part.Trigger), "17:9 EXPOSE 80 81" },
        { new(1, 2, Part.Retries), "18:23 3" },
        { new(1, 2, Part.Interval), "18:36 5s" },
        { new(1, 2, Part.Command, 1), "19:3 localhost" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_part_is_found_where_it_stands(Place place, string expected)
    {
        var span = Map.Find(place);
        Assert.NotNull(span);
        Assert.Equal(expected, $"{span.Value.Line}:{span.Value.Column} {Map.Text.Substring(span.Value.Start, span.Value.Length)}");
    }

    [Theory]
    [InlineData("COPY --link --parents=true a b", Part.Link, "--link")]
    [InlineData("COPY --link --parents=true a b", Part.Parents, "--parents=true")]
    [InlineData("ADD --keep-git-dir a b", Part.KeepGitDir, "--keep-git-dir")]
    [InlineData("ADD --unpack=FALSE a b", Part.Unpack, "--unpack=FALSE")]
    [InlineData("RUN --network=host a", Part.Network, "host")]
    [InlineData("RUN --security=insecure a", Part.Security, "insecure")]
    [InlineData("run a", Part.Keyword, "run")]
    [InlineData("r\\\nun a", Part.Keyword, "r\\\nun")]
    [InlineData("ENV a \\\n b", Part.LegacyPair, "a \\\n b")]
    [InlineData("RUN a \\\n# c\n \n b", Part.EmptyLine, " \n")]
    [InlineData("COPY --from=x a b", Part.Link, null)]
    [InlineData("ENV a=b", Part.LegacyPair, null)]
    [InlineData("RUN a \\\n b", Part.EmptyLine, null)]
    public void How_an_instruction_is_written_is_found_too(string instruction, Part part, string? expected) =>
        Assert.Equal(expected, DockerfileParser.Parse("FROM a\n" + instruction + "\n").Source.TextOf(new(0, 0, part)));

    [Fact]
    public void The_AS_of_a_stage_is_found() => Assert.Equal("as", DockerfileParser.Parse("FROM a as b\n").Source.TextOf(new(0, Place.From, Part.As)));

    [Fact]
    public void An_instruction_is_found_with_its_continued_lines_and_heredocs()
    {
        Assert.Equal((9, 13), Map.LinesOf(new(0, 1)));
        Assert.Equal((15, 15), Map.LinesOf(new(1, Place.From)));
        Assert.Equal((2, 2), Map.LinesOf(new(Place.Globals, 0)));
    }

    [Fact]
    public void What_does_not_exist_is_not_found()
    {
        Assert.Null(Map.Find(new(0, 0, Part.Chmod)));
        Assert.Null(Map.Find(new(0, 3)));
        Assert.Null(Map.Find(new(2, 0)));
        Assert.Null(Map.Find(new(-2, 0)));
        Assert.Null(Map.Find(new(1, 0, Part.Comment)));
        Assert.Equal(Map.Find(new(0, 0)), Map.FindNearest(new(0, 0, Part.Chmod)));
    }

    [Fact]
    public void Errors_in_decoded_text_point_into_the_source()
    {
        var result = DockerfileParser.Parse("FROM a\nCOPY [\"\\u0061${b\", \"c\"]\nRUN --mou\"nt\"=type=cache,targ=/a \\\n x");
        Assert.Equal(["2:14+3", "3:26+4"], result.Errors.Select(static error => error.Span.ToString()));
    }
}
