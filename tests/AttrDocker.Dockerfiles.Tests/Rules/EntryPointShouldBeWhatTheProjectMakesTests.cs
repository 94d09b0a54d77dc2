using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class EntryPointShouldBeWhatTheProjectMakesTests : ProjectRuleTest<EntryPointShouldBeWhatTheProjectMakes>
{
    [Theory]
    [InlineData("\"dotnet\", \"Store.dll\"", 1, "Store.dll", "Shop.dll")]
    [InlineData("\"dotnet\", \"/app/shop.dll\"", 1, "/app/shop.dll", "/app/Shop.dll")]
    public void Another_assembly_triggers(string entryPoint, int word, string written, string mended)
    {
        var text = Two(entryPoint);

        var finding = Triggers(text, Web, new(1, 1, Part.Command, word), $"The container runs '{written}', but this project makes 'Shop.dll'. Run '{mended}'.");

        Assert.Equal($"Change to '{mended}'", finding.EditTitle);
        Assert.Contains($"\"{mended}\"", Mended(text, Web, finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_executable_triggers()
    {
        var finding = Triggers(Two("\"./Shopp\""), Web, new(1, 1, Part.Command), "The container runs './Shopp', but this project makes 'Shop'. Run './Shop'.");

        Assert.Equal("Change to './Shop'", finding.EditTitle);
    }

    [Fact]
    public void The_command_behind_the_host_triggers() => Triggers(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT [\"dotnet\"]\nCMD [\"Store.dll\"]", Web, new(1, 1, Part.Command),
        "The container runs 'Store.dll', but this project makes 'Shop.dll'. Run 'Shop.dll'.");

    [Theory]
    [InlineData("UseAppHost=false", "\"./Shop\"", 0, "The container runs './Shop', but the project is published without an executable (UseAppHost=false). Run 'dotnet Shop.dll'.")]
    [InlineData("PublishAot=true", "\"dotnet\", \"Shop.dll\"", 1, "The container runs 'Shop.dll', but the project is compiled to native code. Run the executable, './Shop'.")]
    [InlineData("PublishSingleFile=true", "\"dotnet\", \"Shop.dll\"", 1, "The container runs 'Shop.dll', but the project is published as a single file. Run the executable, './Shop'.")]
    public void What_publishing_does_not_make_triggers(string fact, string entryPoint, int word, string message) =>
        Triggers(Two(entryPoint), fact.StartsWith("Use", StringComparison.Ordinal) ? Web.Replace("UseAppHost=true", fact, StringComparison.Ordinal) : Web + "\n" + fact, new(1, 1, Part.Command, word), message);

    [Fact]
    public void A_property_of_the_publish_step_counts() => Triggers(
        Two("\"./Shop\"").Replace("-o /app", "-o /app /p:UseAppHost=false", StringComparison.Ordinal), Web, new(1, 1, Part.Command),
        "The container runs './Shop', but the project is published without an executable (UseAppHost=false). Run 'dotnet Shop.dll'.");

    [Theory]
    [InlineData("\"dotnet\", \"Shop.dll\"")]
    [InlineData("\"./Shop\"")]
    [InlineData("\"/app/Shop\", \"--urls\", \"http://*:80\"")]
    [InlineData("\"dotnet\", \"Orders.dll\"")]
    [InlineData("\"/tini\", \"--\", \"./Other\"")]
    [InlineData("\"./start.sh\"")]
    [InlineData("\"nginx\"")]
    [InlineData("\"dotnet\", \"watch\"")]
    public void What_it_makes_or_may_come_from_elsewhere_is_silent(string entryPoint) => Silent(Two(entryPoint), Web + "\nProject=../Orders/Orders.csproj");

    [Theory]
    [InlineData("RUN dotnet publish src/Shop/Shop.csproj -o /app\nRUN dotnet publish src/Jobs/Jobs.csproj -o /jobs\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    [InlineData("RUN dotnet publish src/Store/Store.csproj -o /app\nENTRYPOINT [\"dotnet\", \"Store.dll\"]")]
    [InlineData("RUN dotnet publish src/Shop/Shop.csproj -p:AssemblyName=Store\nENTRYPOINT [\"dotnet\", \"Store.dll\"]")]
    [InlineData("RUN dotnet publish Shop.slnx\nENTRYPOINT [\"dotnet\", \"Store.dll\"]")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"Store.dll\"]")]
    public void Another_project_or_name_is_silent(string instructions) => Silent("FROM mcr.microsoft.com/dotnet/sdk:10.0\n" + instructions, Web);

    [Fact]
    public void A_library_is_silent() => Silent(Two("\"dotnet\", \"Store.dll\""), Web.Replace("Exe", "Library", StringComparison.Ordinal));

    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build\nRUN dotnet publish src/Shop/Shop.csproj -c Release -o /app\n";

    private static string Two(string entryPoint) => Build + $"FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY --from=build /app .\nENTRYPOINT [{entryPoint}]\n";
}
