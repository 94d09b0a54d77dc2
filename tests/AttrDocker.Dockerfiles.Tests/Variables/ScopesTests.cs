using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Tests.Variables;

/// <summary>Values that BuildKit's frontend 1.19 gave to labels.</summary>
public sealed class ScopesTests
{
    [Fact]
    public void A_global_argument_is_seen_once_it_is_declared_again() => Assert.Equal(
        ["", "gdef", "gdef-x", "mine"],
        Labels("""
            ARG G=gdef
            ARG H=$G-x
            ARG I=theirs
            FROM scratch
            LABEL a=$G
            ARG G
            ARG H I=mine
            LABEL b=$G c=$H d=$I
            """));

    [Fact]
    public void An_argument_hides_the_environment_of_its_stage_and_is_hidden_by_it() => Assert.Equal(
        ["2", "1"],
        Labels("""
            FROM scratch
            ENV X=1
            ARG X=2
            ARG Y=2
            ENV Y=1
            LABEL a=$X b=$Y
            """));

    [Fact]
    public void A_stage_inherits_arguments_and_starts_with_the_environment_of_its_base() => Assert.Equal(
        ["1", "1", "gdef"],
        Labels("""
            ARG G=gdef
            FROM scratch AS base
            ARG G
            ENV X=1
            ARG X=2
            ARG Y=2
            ENV Y=1
            FROM base
            LABEL a=$X b=$Y c=$G
            """));

    [Fact]
    public void The_values_of_one_instruction_see_the_environment_before_it() => Assert.Equal(
        ["old", "new"],
        Labels("""
            FROM scratch
            ENV A=old
            ENV A=new B=$A
            LABEL b=$B a=$A
            """));

    [Fact]
    public void An_argument_without_a_value_leaves_what_is_set() => Assert.Equal(
        ["1"],
        Labels("""
            FROM scratch
            ENV X=1
            ARG X
            LABEL a=$X
            """));

    [Fact]
    public void A_long_chain_of_stages_hands_everything_on()
    {
        var stages = Enumerable.Range(1, 100).Select(static i => $"FROM s{i - 1} AS s{i}\nENV V{i}=${{V{i - 1}}}{i % 10}\n");

        Assert.Equal([string.Concat(Enumerable.Range(0, 101).Select(static i => i % 10))], Labels("FROM scratch AS s0\nENV V0=0\n" + string.Concat(stages) + "LABEL a=$V100"));
    }

    [Fact]
    public void Platform_arguments_are_declared_in_from_and_their_values_are_not_known()
    {
        var scopes = Read("FROM --platform=$BUILDPLATFORM scratch\nARG TARGETARCH\nLABEL a=1\n");

        Assert.Equal(new Variable("BUILDPLATFORM", VariableKind.Global, null) { IsKnown = false }, scopes.Globals["BUILDPLATFORM"]);
        Assert.Null(scopes.Before(new(0, 0))["TARGETARCH"]);
        Assert.False(scopes.Before(new(0, 1)).Expand("x-$TARGETARCH").IsKnown);
        Assert.Empty(scopes.Before(new(0, 1)).Expand("x-$TARGETARCH").Unmatched);
    }

    [Fact]
    public void Proxy_arguments_are_for_commands_alone()
    {
        var scopes = Read("FROM scratch\nARG HTTP_PROXY\nLABEL a=1\n");

        Assert.Equal(["HTTP_PROXY"], scopes.Before(new(0, 0)).Expand("$HTTP_PROXY").Unmatched);
        Assert.Empty(scopes.Before(new(0, 1)).Expand("$HTTP_PROXY").Unmatched);
    }

    [Fact]
    public void What_rests_on_an_unknown_image_is_not_known()
    {
        var scopes = Read("FROM acme/base\nENV A=$HOME_OF_ACME B=b\nLABEL a=1\n");

        Assert.False(scopes.Before(new(0, 1)).Expand("$A").IsKnown);
        Assert.True(scopes.Before(new(0, 1)).Expand("$B").IsKnown);
        Assert.False(scopes.Before(new(0, 0)).IsComplete);
    }

    [Fact]
    public void A_variable_knows_where_it_is_declared()
    {
        var scopes = Read("ARG G=1\nFROM scratch\nENV A=1 B=2\nARG G\nLABEL a=1\n");

        Assert.Equal(new(Place.Globals, 0, Part.Name), scopes.Globals["G"]!.Declaration);
        Assert.Equal(new(0, 0, Part.Name, 1), scopes.Before(new(0, 2))["B"]!.Declaration);
        Assert.Equal(new(0, 1, Part.Name), scopes.Before(new(0, 2))["G"]!.Declaration);
    }

    private static Scopes Read(string text) => Scopes.Of(StageGraph.Of(DockerfileParser.Parse(text).Dockerfile));

    /// <summary>The values of the labels of the last stage.</summary>
    private static IEnumerable<string> Labels(string text)
    {
        var dockerfile = DockerfileParser.Parse(text).Dockerfile;
        return [.. Scopes.Of(StageGraph.Of(dockerfile)).Walk(dockerfile.Stages.Count - 1)
            .SelectMany(static step => step.Instruction is Label label ? label.Labels.Select(pair => step.Scope.Expand(pair.Value).Value) : [])];
    }
}
