using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Application;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class RestoreShouldSeeTheFilesThatItReadsTests : ProjectRuleTest<RestoreShouldSeeTheFilesThatItReads>
{
    private const string Facts = Web + "\nProject=../Domain/Domain.csproj\nImport=../../Directory.Packages.props";

    [Fact]
    public void A_referenced_project_that_is_not_copied_triggers() => Triggers(
        Build("COPY Directory.Packages.props ./\nCOPY src/Shop/Shop.csproj src/Shop/"), Facts, new(0, 3, Part.Command),
        "'dotnet restore' reads '/source/src/Domain/Domain.csproj', but no instruction before it puts it there. Copy 'src/Domain/Domain.csproj' from the build context.");

    [Fact]
    public void An_import_that_is_not_copied_triggers() => Triggers(
        Build("COPY [\"src/Shop/Shop.csproj\", \"src/Shop/\"]\nCOPY [\"src/Domain/Domain.csproj\", \"src/Domain/\"]"), Facts, new(0, 3, Part.Command),
        "'dotnet restore' reads '/source/Directory.Packages.props', but no instruction before it puts it there. Copy 'Directory.Packages.props' from the build context.");

    [Fact]
    public void A_project_in_another_folder_than_the_reference_says_triggers() => Triggers(
        Build("COPY Directory.Packages.props ./\nCOPY src/Shop/Shop.csproj src/Shop/\nCOPY src/Domain/Domain.csproj Domain/"), Facts, new(0, 4, Part.Command),
        "'dotnet restore' reads '/source/src/Domain/Domain.csproj', but no instruction before it puts it there. Copy 'src/Domain/Domain.csproj' from the build context.");

    [Fact]
    public void All_that_is_missing_is_one_finding() => Triggers(
        Build("COPY src/Shop/Shop.csproj src/Shop/"), Facts + "\nImport=../../Directory.Build.props\nImport=../../Directory.Build.targets", new(0, 2, Part.Command),
        "'dotnet restore' reads '/source/src/Domain/Domain.csproj', '/source/Directory.Packages.props', '/source/Directory.Build.props' and 1 more, but no instruction before it puts them there. Copy 'src/Domain/Domain.csproj', 'Directory.Packages.props', 'Directory.Build.props' and 1 more from the build context.");

    [Fact]
    public void A_configuration_with_sources_is_needed() => Triggers(
        Build("COPY . .").Replace("COPY . .", "COPY src src\nCOPY Directory.Packages.props .", StringComparison.Ordinal), Facts + "\nNuGetConfig=../../nuget.config\nPackageSource=shop|https://example.com/v3/index.json|public", new(0, 3, Part.Command),
        "'dotnet restore' reads '/source/nuget.config', but no instruction before it puts it there. Copy 'nuget.config' from the build context.");

    [Fact]
    public void A_copy_for_each_folder_mends()
    {
        var (text, facts) = (Build("COPY --link src/Shop/Shop.csproj src/Shop/"), Facts + "\nImport=../../Directory.Build.props\nImport=../../build/$Common.props");

        var finding = Assert.Single(Check(Context(text, facts)));

        Assert.Equal("Copy the 4 files", finding.EditTitle);
        Assert.Equal(
            """
            FROM mcr.microsoft.com/dotnet/sdk:10.0
            WORKDIR /source
            COPY --link src/Shop/Shop.csproj src/Shop/
            COPY --link src/Domain/Domain.csproj src/Domain/
            COPY --link Directory.Packages.props Directory.Build.props ./
            COPY --link "build/\$Common.props" build/
            RUN dotnet restore src/Shop/Shop.csproj
            COPY . .

            """,
            Mended(text, facts, finding));
    }

    [Fact]
    public void A_file_above_the_working_folder_is_copied_to_its_full_path()
    {
        var text = Build("COPY Directory.Packages.props /source/\nCOPY src/Shop/Shop.csproj /source/src/Shop/\nWORKDIR /source/src/Shop").Replace("restore src/Shop/", "restore ", StringComparison.Ordinal);

        var finding = Assert.Single(Check(Context(text, Facts)));

        Assert.Equal("Copy 'src/Domain/Domain.csproj'", finding.EditTitle);
        Assert.Contains("\nCOPY src/Domain/Domain.csproj /source/src/Domain/\nRUN dotnet restore Shop.csproj\n", Mended(text, Facts, finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_a_pattern_to_COPY_is_left_to_its_author() => Assert.Null(
        Assert.Single(Check(Context(Build("COPY Directory.Packages.props ./\nCOPY src/Shop/Shop.csproj src/Shop/"), Facts.Replace("Domain.csproj", "Domain[1].csproj", StringComparison.Ordinal)))).EditTitle);

    [Theory]
    [InlineData("COPY . .")]
    [InlineData("COPY . /source")]
    [InlineData("COPY src/ src/\nCOPY Directory.Packages.props .")]
    [InlineData("COPY --parents Directory.Packages.props src/Shop/Shop.csproj src/Domain/Domain.csproj ./")]
    [InlineData("COPY Directory.Packages.props nuget.config ./\nCOPY src/Shop/Shop.csproj src/Shop/Shop.csproj\nADD src/Domain/Domain.csproj src/Domain/")]
    [InlineData("COPY src/*/*.csproj ./\nRUN for f in *.csproj; do mkdir -p src/${f%.csproj} && mv $f src/${f%.csproj}/; done")]
    [InlineData("ARG P\nCOPY $P ./\nCOPY src/Shop/Shop.csproj src/Shop/")]
    [InlineData("COPY --from=files / .\nCOPY src/Shop/Shop.csproj src/Shop/")]
    [InlineData("COPY src/Shop/Shop.csproj src/Shop/\nRUN ./fetch.sh")]
    [InlineData("RUN git clone https://example.com/shop.git .")]
    [InlineData("COPY Shop.sln .")]
    public void All_copied_or_unclear_is_silent(string instructions) => Silent(Build(instructions), Facts);

    [Fact]
    public void A_mount_is_silent() => Silent(
        Build("COPY src/Shop/Shop.csproj src/Shop/").Replace("RUN dotnet restore", "RUN --mount=type=bind,target=. dotnet restore", StringComparison.Ordinal), Facts);

    [Fact]
    public void A_configuration_without_sources_is_silent() => Silent(Build("COPY src src\nCOPY Directory.Packages.props ."), Facts + "\nNuGetConfig=../../nuget.config");

    [Fact]
    public void Files_outside_the_context_are_for_another_rule() => Silent(Build("COPY src src"), Facts.Replace("../../Directory", "../../../Directory", StringComparison.Ordinal));

    private static string Build(string instructions) => $"""
        FROM mcr.microsoft.com/dotnet/sdk:10.0
        WORKDIR /source
        {instructions}
        RUN dotnet restore src/Shop/Shop.csproj
        COPY . .
        """;
}
