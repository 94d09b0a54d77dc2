namespace AttrDocker.Engine.Tests;

public sealed class EngineSearchTests
{
    [Fact]
    public void Without_a_client_the_reason_tells_how_to_name_one()
    {
        var search = EngineSearch.Among([]);

        Assert.Null(search.Engine);
        Assert.Equal("There is no docker on PATH. Name a client in ATTRDOCKER_ENGINE, or install one.", search.Reason);
    }

    [Fact]
    public void Each_refused_client_is_named_with_its_reason()
    {
        // Neither is a docker client: the first does not exist, the second knows no command `version`.
        var (nowhere, thisTest) = (Path.Combine(AppContext.BaseDirectory, "no-such-docker"), Environment.ProcessPath!);

        var search = EngineSearch.Among([nowhere, thisTest]);

        Assert.Null(search.Engine);
        Assert.StartsWith("No usable container engine.", search.Reason);
        Assert.Contains($"{nowhere}: cannot be started", search.Reason);
        Assert.Contains($"{thisTest}: no engine answers", search.Reason);
    }
}
