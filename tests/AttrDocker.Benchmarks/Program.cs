using AttrDocker.Benchmarks;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- --filter '*Keystroke*'
// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- rules [SHAPE…]
// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- analyzers
// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- build-cost [PAIRS]
// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- facts-cost [PAIRS PROJECTS]
// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- cli-start-up TOOL…
// dotnet run -c Release --project tests/AttrDocker.Benchmarks -- parser [FOLDER PASSES | --write FOLDER]
if (args is ["parser", .. var files])
{
    return ParserSpeed.Run(files);
}

if (args is ["rules", .. var shapes])
{
    return RuleCost.Run(shapes);
}

if (args is ["analyzers"])
{
    return AnalyzerCost.Run();
}

if (args is ["cli-start-up", .. var tools])
{
    return CliStartUp.Run(tools);
}

if (args is ["build-cost", ..])
{
    return BuildCost.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 12);
}

if (args is ["facts-cost", ..])
{
    return FactsCost.Run(
        args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 12,
        args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 50);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
