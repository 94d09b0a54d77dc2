using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Context;
using AttrDocker.Dockerfiles.Tests.Context;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class CopySourceShouldBeInTheContextTests : RuleTest<CopySourceShouldBeInTheContext>
{
    private static readonly string[] Files =
        ["pom.xml", "src/main/App.java", "src/App/App.csproj", "docs/index.md", "a b.txt", "secrets/key.pem", "node_modules/x/x.js", "empty/"];

    [Theory]
    [InlineData("COPY scr /src", "The build context has no 'scr'. Did you mean 'src'?")]
    [InlineData("COPY pom.xm /", "The build context has no 'pom.xm'. Did you mean 'pom.xml'?")]
    [InlineData("COPY src/mian/App.java /", "The build context has no 'src/mian/App.java'. Did you mean 'src/main/App.java'?")]
    [InlineData("COPY ./scr/mian/App.java /", "The build context has no 'scr/mian/App.java'. Did you mean 'src/main/App.java'?")]
    [InlineData("COPY Src /", "The build context has no 'Src'. Did you mean 'src'?")]
    [InlineData("COPY /scr/ /", "The build context has no 'scr'. Did you mean 'src'?")]
    [InlineData("COPY a/../scr /", "The build context has no 'scr'. Did you mean 'src'?")]
    [InlineData("COPY [\"a c.txt\", \"/\"]", "The build context has no 'a c.txt'. Did you mean 'a b.txt'?")]
    [InlineData("COPY repository/src/App/App.csproj /", "The build context has no 'repository/src/App/App.csproj'. Did you mean 'src/App/App.csproj'?")]
    [InlineData("COPY target /", "The build context has no 'target'. Correct the path, which starts at the context's root, or add what is missing.")]
    [InlineData("COPY pom.xml/x /", "The build context has no 'pom.xml/x'. Correct the path, which starts at the context's root, or add what is missing.")]
    [InlineData("COPY scr/*.java /", "The build context has no file that matches 'scr/*.java'. Did you mean 'src/*.java'?")]
    [InlineData("COPY src/*.java /", "The build context has no file that matches 'src/*.java'. Correct the path, which starts at the context's root, or add what is missing.")]
    [InlineData("ADD app.tar.gz /", "The build context has no 'app.tar.gz'. Correct the path, which starts at the context's root, or add what is missing.")]
    [InlineData("ARG D=scr\nCOPY $D /", "The build context has no 'scr'. Did you mean 'src'?")]
    [InlineData("ENV D=scr\nCOPY ${D}/main /", "The build context has no 'scr/main'. Did you mean 'src/main'?")]
    [InlineData("COPY --parents scr/./main /", "The build context has no 'scr/main'. Did you mean 'src/main'?")]
    [InlineData("COPY --parents src/./**/*.vb /", null)]
    [InlineData("COPY --exclude=*.md docs/*.txt /", "The build context has no file that matches 'docs/*.txt'. Correct the path, which starts at the context's root, or add what is missing.")]
    [InlineData("RUN --mount=type=bind,source=pom.xlm,target=/pom.xml x", "The build context has no 'pom.xlm'. Did you mean 'pom.xml'?")]
    public void A_source_that_is_not_there_triggers(string instructions, string? message) => Assert.Equal(
        message ?? "The build context has no file that matches 'src/**/*.vb'. Correct the path, which starts at the context's root, or add what is missing.",
        Assert.Single(Find(instructions)).Message);

    [Theory]
    [InlineData("COPY . /")]
    [InlineData("COPY / /")]
    [InlineData("COPY src pom.xml ./docs/ /")]
    [InlineData("COPY [\"a b.txt\", \"/\"]")]
    [InlineData("COPY s*/m?in/[A-B]*.java /")]
    [InlineData("COPY *.xml /")]
    [InlineData("COPY --parents **/*.csproj /")]
    [InlineData("COPY --parents ./src/./**/*.java /")]
    [InlineData("COPY --parents src/*/App.csproj /")]
    [InlineData("COPY empty /")]
    [InlineData("RUN --mount=type=bind,target=/src x")]
    [InlineData("RUN --mount=type=bind,source=src,target=/src x")]
    public void What_is_there_is_silent(string instructions) => Assert.Empty(Find(instructions));

    [Theory]
    [InlineData("COPY --from=builder /app /app")]
    [InlineData("COPY --from=nginx:1 /app /app")]
    [InlineData("ADD https://example.com/x.tgz /")]
    [InlineData("ADD git@github.com:owner/repository.git /src")]
    [InlineData("ADD ssh://git@example.com/x /src")]
    [InlineData("COPY <<EOF /x\nhello\nEOF")]
    [InlineData("COPY $UNKNOWN /x")]
    [InlineData("ARG D\nCOPY $D/x /x")]
    [InlineData("ONBUILD COPY nothing /x")]
    [InlineData("RUN --mount=type=bind,from=builder,source=/nothing,target=/x x")]
    [InlineData("RUN --mount=type=cache,target=/x,source=nothing x")]
    public void What_comes_from_elsewhere_or_is_not_known_is_silent(string instructions) => Assert.Empty(Find(instructions));

    [Theory]
    [InlineData("COPY yarn.lock* /")]
    [InlineData("COPY yarn.loc[k] /")]
    public void A_pattern_that_only_makes_a_file_optional_is_silent(string instructions) => Assert.Empty(Find(instructions));

    [Theory]
    [InlineData("COPY ../scr /")]
    [InlineData("COPY src/[ /")]
    [InlineData("COPY --parents ./**/*.js /")]
    public void What_another_rule_tells_or_a_search_may_have_missed_is_silent(string instructions) => Assert.Empty(Find(instructions));

    [Fact]
    public void A_stage_has_the_variables_of_the_stage_that_it_starts_from() =>
        Assert.Equal(new Place(1, 0, Part.Source, 1), Assert.Single(Find("ENV D=scr\nFROM a\nCOPY src $D /")).Place);

    [Fact]
    public void What_the_ignore_file_leaves_out_is_not_proposed() => Assert.EndsWith("add what is missing.", Assert.Single(Find("COPY secret /", "secrets")).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_context_it_is_silent() => Silent(Parse("COPY nothing /"));

    [Theory]
    [InlineData("RUN go build -o /out/app .\nFROM alpine\nCOPY /out/app /app", "The build context has no 'out/app'. Stage 'a' makes '/out/app': copy it from there, with [CopyFrom] or --from.")]
    [InlineData("WORKDIR /out\nRUN touch app\nFROM alpine\nCOPY out/app /app", "The build context has no 'out/app'. Stage 'a' makes '/out/app': copy it from there, with [CopyFrom] or --from.")]
    [InlineData("RUN touch /out\nFROM a AS b\nFROM alpine\nCOPY /out /app", "The build context has no 'out'. Stage 'b' makes '/out': copy it from there, with [CopyFrom] or --from.")]
    public void What_an_earlier_stage_makes_is_named_with_the_stage(string instructions, string message)
    {
        var finding = Assert.Single(Find(instructions));

        Assert.Equal(message, finding.Message);
        Assert.Equal(Place.From, Assert.Single(finding.Related).Instruction);
        Assert.Empty(finding.Edits);
    }

    [Theory]
    [InlineData("COPY target /target\nFROM alpine\nCOPY /target /x")]
    [InlineData("RUN make\nFROM alpine\nCOPY /target /x")]
    [InlineData("RUN x\nFROM alpine AS b\nCOPY /target /x\nFROM alpine\nRUN touch /target")]
    public void A_path_that_no_command_before_is_known_to_make_is_named_alone(string instructions) => Assert.All(
        Find(instructions),
        static finding => Assert.Equal("The build context has no 'target'. Correct the path, which starts at the context's root, or add what is missing.", finding.Message));

    [Theory]
    [InlineData("COPY ./scr/ /", "./src/")]
    [InlineData("COPY scr/*.java /", "src/*.java")]
    [InlineData("RUN --mount=type=bind,source=/pom.xlm,target=/p x", "/pom.xml")]
    public void The_near_path_is_offered_as_the_author_writes_paths(string instructions, string corrected)
    {
        var finding = Assert.Single(Find(instructions));

        Assert.Equal(corrected, Assert.IsType<ReplaceValue>(Assert.Single(finding.Edits)).NewText);
        Assert.Equal($"Change to '{corrected}'", finding.EditTitle);
    }

    [Fact]
    public void A_variable_is_not_edited() => Assert.Empty(Assert.Single(Find("ENV D=scr\nCOPY $D /")).Edits);

    [Fact]
    public void A_source_without_wildcards_lists_no_folder()
    {
        var context = new ListedContext(Files);

        Assert.Empty(Check(context.Beside(Parse("COPY src pom.xml node_modules/x/x.js /"))));
        Assert.Empty(context.Listed);
    }

    private static IReadOnlyList<Finding> Find(string instructions, string? ignore = null) => Check(new ListedContext(Files).Beside(Parse(instructions), ignore));

    private static Dockerfile Parse(string instructions) => DockerfileParser.Parse("FROM alpine AS a\n" + instructions + "\n").Dockerfile;
}
