using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Context;
using AttrDocker.Dockerfiles.Tests.Context;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class CopySourceShouldNotBeIgnoredTests : RuleTest<CopySourceShouldNotBeIgnored>
{
    private static readonly string[] Files = ["README.md", "bin/app.dll", "src/app/a.cs", "src/web/b.js", "docs/a.md", "docs/b.md", "empty/"];

    [Theory]
    [InlineData("COPY bin /", "# built\nbin\n", "'.dockerignore' leaves 'bin' out of the build context (line 2: 'bin'). Take the pattern out, or add '!bin' below it.")]
    [InlineData("COPY bin/app.dll /", "**/bin/", "'.dockerignore' leaves 'bin/app.dll' out of the build context (line 1: '**/bin'). Take the pattern out, or add '!bin/app.dll' below it.")]
    [InlineData("ADD ./README.md /", "*.md", "'.dockerignore' leaves 'README.md' out of the build context (line 1: '*.md'). Take the pattern out, or add '!README.md' below it.")]
    [InlineData("COPY docs /", "**/*.md", "'.dockerignore' leaves 'docs' out of the build context (line 1: '**/*.md'). Take the pattern out, or add '!docs' below it.")]
    [InlineData("COPY docs/*.md /", "docs/**", "'.dockerignore' leaves 'docs/*.md' out of the build context (line 1: 'docs/**'). Take the pattern out, or add '!docs/*.md' below it.")]
    [InlineData("COPY src/web /", "*\n!src/app\n", "'.dockerignore' leaves 'src/web' out of the build context (line 1: '*'). Take the pattern out, or add '!src/web' below it.")]
    [InlineData("COPY README.md /", "!README.md\n*.md\n", "'.dockerignore' leaves 'README.md' out of the build context (line 2: '*.md'). Take the pattern out, or add '!README.md' below it.")]
    [InlineData("COPY . /", "**\n", "'.dockerignore' leaves everything out of the build context (line 1: '**'). Bring back what the image needs with a line like '!src' below it.")]
    [InlineData("COPY . /", "*\n!nothing\n", "'.dockerignore' leaves everything out of the build context (line 1: '*'). Bring back what the image needs with a line like '!src' below it.")]
    [InlineData("COPY --parents src/./**/*.cs /", "src/app", "'.dockerignore' leaves 'src/**/*.cs' out of the build context (line 1: 'src/app'). Take the pattern out, or add '!src/**/*.cs' below it.")]
    [InlineData("RUN --mount=type=bind,source=src/app,target=/s x", "src", "'.dockerignore' leaves 'src/app' out of the build context (line 1: 'src'). Take the pattern out, or add '!src/app' below it.")]
    public void A_source_that_is_left_out_triggers(string instructions, string ignore, string message) =>
        Assert.Equal(message, Assert.Single(Find(instructions, ignore)).Message);

    [Theory]
    [InlineData("COPY src /", "*\n!src/app\n")]
    [InlineData("COPY src/app/a.cs /", "*\n!src/app\n")]
    [InlineData("COPY . /", "*\n!src\n")]
    [InlineData("COPY . /", "**\n!**/a.cs\n")]
    [InlineData("COPY docs /", "docs/a.md")]
    [InlineData("COPY *.md docs/*.md /", "docs/a.md")]
    [InlineData("COPY empty /", "**/*.md")]
    [InlineData("COPY src /", "Src")]
    [InlineData("COPY nothing /", "nothing")]
    [InlineData("COPY --from=a /bin /", "bin")]
    [InlineData("COPY $X /", "*")]
    [InlineData("COPY bin /", "")]
    [InlineData("COPY bin /", null)]
    public void What_is_sent_or_not_there_is_silent(string instructions, string? ignore) => Assert.Empty(Find(instructions, ignore));

    [Fact]
    public void The_place_is_the_source() => Assert.Equal(new Place(0, 0, Part.Source, 1), Assert.Single(Find("COPY src bin /", "bin")).Place);

    [Fact]
    public void A_heap_of_files_that_are_left_out_is_given_up_and_silent()
    {
        var files = Enumerable.Range(0, 20_000).Select(static i => $"heap/{i}").ToArray();

        Assert.Empty(Check(new ListedContext(files).Beside(Parse("COPY heap /"), "heap/*")));
    }

    private static IReadOnlyList<Finding> Find(string instructions, string? ignore) => Check(new ListedContext(Files).Beside(Parse(instructions), ignore));

    private static Dockerfile Parse(string instructions) => DockerfileParser.Parse("FROM alpine AS a\n" + instructions + "\n").Dockerfile;
}
