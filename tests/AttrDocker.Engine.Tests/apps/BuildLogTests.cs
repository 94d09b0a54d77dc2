namespace AttrDocker.Engine.Tests.Apps;

public sealed class BuildLogTests
{
    private readonly BuildLog _log = new(
        """
        #7 [internal] load build context
        #7 transferring context: 467.62kB 0.0s done
        #9 [build 1/9] WORKDIR /source
        #9 CACHED
        #13 [build 5/9] RUN dotnet restore App.csproj
        #13 1.255   Determining projects to restore...
        #13 DONE 2.2s
        """);

    [Fact]
    public void A_step_is_cached_if_the_engine_says_so()
    {
        Assert.True(_log.IsCached("WORKDIR"));
        Assert.False(_log.IsCached("dotnet restore"));
    }

    [Fact]
    public void A_step_that_is_not_there_is_no_answer() =>
        Assert.StartsWith("0 steps have 'dotnet publish' in them:", Assert.ThrowsAny<Exception>(() => _log.IsCached("dotnet publish")).Message);
}
