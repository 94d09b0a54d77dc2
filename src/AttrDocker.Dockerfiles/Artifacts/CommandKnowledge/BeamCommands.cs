using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Elixir, Erlang and Gleam. (<c>mix release</c>, Distillery, rebar3, Gleam references.)</summary>
internal static class BeamCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("mix") { Outputs = ["--path"], Writes = ["_build/", "deps/", "priv/", "rel/", "*/_build/", "*/priv/", "dist/"], Opens = Openness.Tool, Regions = ["~"] },
        new("rebar3", "rebar", "erlc", "erl", "elixir", "elixirc", "iex") { Outputs = ["-o"], Writes = ["_build/", "ebin/", "_rel/"], Opens = Openness.Tool, Regions = ["~"] },
        new("gleam") { Writes = ["build/"], Opens = Openness.Tool },
    ];
}
