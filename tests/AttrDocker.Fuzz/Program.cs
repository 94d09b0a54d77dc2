using System.Globalization;
using AttrDocker.Fuzz;

// dotnet run -c Release --project tests/AttrDocker.Fuzz -- 10m [SEED]         for ten minutes
// dotnet run -c Release --project tests/AttrDocker.Fuzz -- 10000000 [SEED]    for so many executions
// dotnet run -c Release --project tests/AttrDocker.Fuzz -- huge [MEGABYTES]   one enormous text of each kind, and its memory
switch (args)
{
    case ["huge", .. var size]:
        return HugeTexts.Print(size is [var megabytes] ? int.Parse(megabytes, CultureInfo.InvariantCulture) : 100);
    case [var much, .. var rest] when rest.Length < 2 && FuzzLimit.TryParse(much, out var limit):
        var seed = rest is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        return new FuzzRun(limit, seed, Environment.ProcessorCount, Console.Out).Run().Print(Console.Out);
    default:
        Console.Error.WriteLine("usage: AttrDocker.Fuzz MINUTESm|EXECUTIONS [SEED] | huge [MEGABYTES]");
        return 2;
}
