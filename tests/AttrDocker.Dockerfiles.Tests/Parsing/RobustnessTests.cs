using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

public class RobustnessTests
{
    private static readonly string[] Fragments =
    [
        "FROM a AS b\n", "RUN ", "COPY --from=b --link ", "ADD ", "ENV a=", "ARG X\n", "LABEL ", "HEALTHCHECK --interval=1s CMD ", "ONBUILD ", "SHELL ", "VOLUME ", "USER ", "EXPOSE ",
        "--mount=type=cache,target=", "--mount=type=secret,id=", "<<EOF", "<<-\"E F\"", "EOF\n", "[\"a\",", "\"b\"]", "\\\n", "`\n", "\\", "`", "\n", "\r\n", "\"", "'", "$", "${", "${A:-", "}", "#", "# escape=`\n",
        "# syntax=x\n", "# check=skip=x\n", " ", "\t", "\uFEFF", "\0", "\uD800", "é", "=", ",", "--", "{", "[", "]", "\u0085", "\v",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf<string>(
        Gen.Int[0, Fragments.Length - 1].Select(static i => Fragments[i]).Array[0, 60].Select(static parts => string.Concat(parts)),
        Gen.String[0, 200],
        Gen.Select(Models.Dockerfile.Select(DockerfileWriter.Write), Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 3], Gen.Int[0, Fragments.Length - 1]).Array[1, 5]).Select(Mutate));

    [Fact]
    public void No_text_makes_the_parser_throw_or_point_outside_of_it() => Texts.Sample(
        static text =>
        {
            var result = DockerfileParser.Parse(text);
            foreach (var error in result.Errors)
            {
                Assert.InRange(error.Span.Start, 0, text.Length);
                Assert.InRange(error.Span.Length, 0, text.Length - error.Span.Start);
                Assert.Contains(error.Message[^1], ".?");
            }

            for (var stage = Place.Globals; stage < result.Dockerfile.Stages.Count; stage++)
            {
                var count = stage < 0 ? result.Dockerfile.Globals.Count : result.Dockerfile.Stages[stage].Instructions.Count;
                for (var i = stage < 0 ? 0 : Place.From; i < count; i++)
                {
                    Assert.NotNull(result.Source.Find(new(stage, i)));
                    foreach (var part in Enum.GetValues<Part>())
                    {
                        _ = result.Source.Find(new(stage, i, part));
                    }
                }
            }

            _ = InstructionParser.ParseOne(text);
            _ = InstructionParser.ParseTrigger(text, '`');
        },
        iter: 2_000);

    [Fact]
    public void What_was_read_is_written_and_read_again_as_the_same() => Texts.Sample(
        static text =>
        {
            var dockerfile = DockerfileParser.Parse(text).Dockerfile;
            if (DockerfileWriter.FindUnwritable(dockerfile).IsEmpty)
            {
                var written = DockerfileWriter.Write(dockerfile);
                Assert.Equal(written, DockerfileWriter.Write(DockerfileParser.Parse(written).Dockerfile));
            }
        },
        iter: 2_000);

    [Fact]
    public void A_quote_in_a_pattern_stays_where_it_is()
    {
        var dockerfile = DockerfileParser.Parse("FROM a\nENV ${A+${A/\"b\"/c}}=\"x y\"\n").Dockerfile;

        Assert.Equal(dockerfile, DockerfileParser.Parse(DockerfileWriter.Write(dockerfile)).Dockerfile);
    }

    [Theory]
    [InlineData("${A/\"b c\"/d}")]
    [InlineData("${A+${A/\"b c\"/d}}")]
    public void A_quote_and_a_blank_in_a_pattern_cannot_be_written(string name)
    {
        var dockerfile = DockerfileParser.Parse($"FROM a\nENV {name}=x\n").Dockerfile;

        Assert.Equal("a pattern in '${…}' holds both a quote and a blank", Assert.Single(DockerfileWriter.FindUnwritable(dockerfile)).Reason);
    }

    private static string Mutate(string text, (int Position, int Kind, int Fragment)[] mutations)
    {
        foreach (var (at, kind, fragment) in mutations)
        {
            var position = at % (text.Length + 1);
            var length = Math.Min(kind * 3, text.Length - position);
            text = kind == 0 ? text.Insert(position, Fragments[fragment]) : text.Remove(position, length).Insert(position, kind == 3 ? Fragments[fragment] : "");
        }

        return text;
    }
}
