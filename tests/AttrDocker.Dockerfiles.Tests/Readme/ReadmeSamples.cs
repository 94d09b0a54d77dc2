#region usings
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;
using AttrDocker.Dockerfiles.Writing;
#endregion
using AttrDocker.Dockerfiles.Tests.Readme;

// Not inside of AttrDocker, where names are found without usings.
namespace ReadmeOfDockerfiles;

/// <summary>The samples of the package's README, in its order: each region is one of them, and runs here.</summary>
public sealed class ReadmeSamples
{
    private readonly SampleConsole Console = new();

    [Fact]
    public void Reading_gives_a_model()
    {
        #region sample
        var result = DockerfileParser.Parse("""
            ARG VERSION=10.0
            FROM mcr.microsoft.com/dotnet/sdk:${VERSION} AS build
            COPY --link src ./
            RUN --mount=type=cache,target=/root/.nuget/packages \
                dotnet publish -o /app
            """);
        var stage = result.Dockerfile.Stages[0];
        Console.WriteLine($"{stage.Name} starts from {stage.From.Image}");
        foreach (var instruction in stage.Instructions)
        {
            Console.WriteLine(instruction switch
            {
                Copy copy => $"COPY {string.Join(", ", copy.Sources)} to {copy.Destination}, link: {copy.Link}",
                Run { Command: ShellForm shell } run => $"RUN {shell.Text} ({run.Mounts.Count} mount)",
                _ => instruction.Keyword,
            });
        }

        // → build starts from mcr.microsoft.com/dotnet/sdk:${VERSION}
        // → COPY src to ./, link: True
        // → RUN dotnet publish -o /app (1 mount)
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void A_place_is_found_in_the_text()
    {
        #region sample
        var result = DockerfileParser.Parse("FROM alpine\nCOPY --from=build /app /srv\n");
        var copy = new Place(Stage: 0, Instruction: 0);
        Console.WriteLine(result.Source.Find(copy));
        Console.WriteLine(result.Source.Find(copy.At(Part.From)));
        Console.WriteLine(result.Source.Find(new Place(0, Place.From, Part.Image)));

        // → 2:1+27
        // → 2:13+5
        // → 1:6+6
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void Errors_have_places_and_advice()
    {
        #region sample
        var result = DockerfileParser.Parse("FROM alpine\nCOPPY app /srv\nEXPOSE 80\n");
        foreach (var error in result.Errors)
        {
            Console.WriteLine($"{error.Span.Line}:{error.Span.Column} {error.Id} {error.Message}");
            Console.WriteLine(error.Suggestion);
        }

        Console.WriteLine(result.Dockerfile.Stages[0].Instructions.OfType<Expose>().Count());

        // → 2:1 ADK2001 'COPPY' is no instruction. Did you mean 'COPY'?
        // → COPY
        // → 1
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void Words_are_expanded_in_their_scope()
    {
        #region sample
        var dockerfile = DockerfileParser.Parse("""
            ARG TAG=3.22
            FROM alpine:$TAG
            ARG TAG
            ENV HOME=/srv
            WORKDIR ${HOME}/app-${TAG%.*}$NOWHERE
            """).Dockerfile;
        var scopes = Scopes.Of(StageGraph.Of(dockerfile));
        Console.WriteLine(scopes.Globals.Expand(dockerfile.Stages[0].From.Image).Value);

        var folder = (WorkDir)dockerfile.Stages[0].Instructions[2];
        var expansion = scopes.Before(new Place(0, 2)).Expand(folder.Path);
        Console.WriteLine($"{expansion.Value}, not declared: {string.Join(", ", expansion.Unmatched)}");

        // Words expand without a Dockerfile too.
        Console.WriteLine(WordExpansion.Expand("${NAME:-nobody}", name => null).Value);

        // → alpine:3.22
        // → /srv/app-3, not declared: NOWHERE
        // → nobody
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void Image_references_are_normalised()
    {
        #region sample
        ImageReference.TryParse("ubuntu:24.04", out var ubuntu, out _);
        Console.WriteLine($"{ubuntu!.Registry} | {ubuntu.Repository} | {ubuntu.Tag} | {ubuntu.Digest ?? "no digest"}");
        Console.WriteLine($"{ubuntu} is {ubuntu.Familiar} for short");

        ImageReference.TryParse("ghcr.io/Owner/app", out _, out var problem);
        Console.WriteLine(problem);
        Console.WriteLine(ImageReference.InLowerCase("ghcr.io/Owner/app"));

        // → docker.io | library/ubuntu | 24.04 | no digest
        // → docker.io/library/ubuntu:24.04 is ubuntu:24.04 for short
        // → a repository is written in lower case
        // → ghcr.io/owner/app
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void References_to_stages_are_resolved()
    {
        #region sample
        var graph = StageGraph.Of(DockerfileParser.Parse("""
            FROM golang AS build
            FROM alpine
            COPY --from=Build /app /app
            COPY --from=nginx /etc/nginx /etc/nginx
            """).Dockerfile);
        foreach (var reference in graph.References.Where(reference => reference.Form == ReferenceForm.Copy))
        {
            Console.WriteLine(reference.Target is { } target ? $"{reference.Text} is stage {target}" : $"{reference.Text} is no stage");
        }

        // → Build is stage 0
        // → nginx is no stage
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void Paths_are_ignored()
    {
        #region sample
        var ignore = IgnoreFile.Parse("""
            # what a build leaves behind
            **/bin
            *.md
            !README.md
            """);
        Console.WriteLine(ignore.IsIgnored("src/App/bin/App.dll"));
        Console.WriteLine(ignore.IsIgnored("README.md"));
        Console.WriteLine($"line {ignore.IgnoredBy("CHANGELOG.md")!.Line}: {ignore.IgnoredBy("CHANGELOG.md")}");
        Console.WriteLine(string.Join(", ", IgnoreFile.PathsFor("docker/api.Dockerfile", context: ".")));

        // → True
        // → False
        // → line 3: *.md
        // → docker/api.Dockerfile.dockerignore, ./.dockerignore
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void Rules_find_what_no_instruction_shows()
    {
        #region sample
        var result = DockerfileParser.Parse("FROM golang AS builder\nFROM alpine\nCOPY --from=bulider /app /app\n");
        var findings = Catalogue.Check(new RuleContext(result.Dockerfile)).ToList();
        foreach (var finding in findings)
        {
            Console.WriteLine($"{result.Source.FindNearest(finding.Place)} {finding.Rule.Id} {finding.Message}");
        }

        // A finding whose mend is certain brings the edits.
        Console.WriteLine(DockerfileText.Of(result.Source.Text).Apply(findings[0].Edits).ToString().Split('\n')[2]);

        // → 3:13+7 ADK1004 Stage 'bulider' does not exist. Did you mean 'builder'?
        // → COPY --from=builder /app /app
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void A_change_leaves_the_rest_as_it_is()
    {
        #region sample
        var text = DockerfileText.Of("""
            # The app.
            from   alpine:3.22
            copy   app   /srv
            cmd    /srv/app
            """);
        var copy = (Copy)text.Result.Dockerfile.Stages[0].Instructions[0];
        text = text
            .Replace(new Place(0, 0), copy with { Chown = "app:app" })
            .Insert(new Place(0, 1), new User("app"));
        Console.WriteLine(text);

        // → # The app.
        // → from   alpine:3.22
        // → COPY --chown=app:app app /srv
        // → USER app
        // → cmd    /srv/app
        #endregion
        Console.HasPrinted();
    }

    [Fact]
    public void A_model_is_written()
    {
        #region sample
        var dockerfile = new Dockerfile
        {
            Stages =
            [
                new(new From("alpine:3.22") { Name = "tools" },
                [
                    new Env([new("GREETING", "Hello, World")]),
                    new Run(ShellForm.Sequence(["apk add curl", "curl --version"])) { Mounts = [new CacheMount { Target = "/var/cache/apk" }] },
                    new Entrypoint(new ExecForm(["curl", "--help"])),
                ]),
            ],
        };
        Console.WriteLine(DockerfileWriter.Write(dockerfile));

        // → FROM alpine:3.22 AS tools
        // → ENV GREETING="Hello, World"
        // → RUN --mount=type=cache,target=/var/cache/apk \
        // →     apk add curl && \
        // →     curl --version
        // → ENTRYPOINT ["curl", "--help"]
        #endregion
        Console.HasPrinted();
    }
}
