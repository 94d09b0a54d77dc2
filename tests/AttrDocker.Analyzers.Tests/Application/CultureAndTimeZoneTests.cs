using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Application;

/// <summary>Cultures and time zones that the image has not got.</summary>
public class CultureAndTimeZoneTests
{
    private const string Chiseled = "\"mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\"";
    private const string Alpine = "\"mcr.microsoft.com/dotnet/aspnet:10.0-alpine\"";

    [Fact]
    public Task A_culture_in_a_chiseled_image_triggers() => AppSample.VerifyAsync(
        Image($"{{|ADK6010:{Chiseled}|}}"),
        """var german = new CultureInfo("de-DE"); var french = new CultureInfo("fr-FR");""",
        ["""'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' has no ICU, so that 'new CultureInfo("de-DE")' in Program.cs throws CultureNotFoundException. Use 'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra'."""]);

    [Fact]
    public Task A_culture_on_Alpine_triggers_with_its_package() => AppSample.VerifyAsync(
        Image($"{{|ADK6010:{Alpine}|}}", """[User("$APP_UID")]"""),
        """CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");""",
        ["""'mcr.microsoft.com/dotnet/aspnet:10.0-alpine' has no ICU, so that 'CultureInfo.GetCultureInfo("de-DE")' in Program.cs throws CultureNotFoundException. Install 'icu-libs' with 'apk', and set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false."""]);

    [Theory]
    [InlineData("""_ = new CultureInfo(name: "de");""")]
    [InlineData("""const string Name = "de" + "-" + "AT"; _ = new CultureInfo(Name);""")]
    [InlineData("_ = new CultureInfo(0x0407);")]
    [InlineData("""_ = CultureInfo.CreateSpecificCulture("de");""")]
    [InlineData("""_ = new RegionInfo("DE");""")]
    [InlineData("""app.UseRequestLocalization(o => o.AddSupportedCultures("de", "fr"));""")]
    [InlineData("""app.UseRequestLocalization(o => o.SetDefaultCulture("de"));""")]
    public Task Each_way_to_a_culture_triggers(string code) => AppSample.VerifyAsync(Image($"{{|ADK6010:{Chiseled}|}}"), code);

    [Theory]
    [InlineData("""_ = new CultureInfo("");""")]
    [InlineData("_ = CultureInfo.InvariantCulture;")]
    [InlineData("_ = new CultureInfo(args[0]);")]
    [InlineData("_ = CultureInfo.CurrentCulture.Name;")]
    [InlineData("""_ = new My.CultureInfo("de"); namespace My { class CultureInfo(string name) { public string Name => name; } }""")]
    public Task The_invariant_culture_or_an_unknown_one_is_silent(string code) => AppSample.VerifyAsync(Image(Chiseled), code);

    [Theory]
    [InlineData("\"mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra\"", "")]
    [InlineData("\"mcr.microsoft.com/dotnet/aspnet:10.0\"", """[User("$APP_UID")]""")]
    [InlineData(Alpine, """[Run("apk add --no-cache icu-libs tzdata"), Env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "false"), User("$APP_UID")]""")]
    [InlineData("\"example.com/base\"", "")]
    public Task An_image_with_its_data_or_an_unknown_one_is_silent(string image, string attributes) => AppSample.VerifyAsync(
        Image(image, attributes), """_ = new CultureInfo("de"); _ = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");""");

    [Fact]
    public Task An_app_that_is_invariant_by_choice_is_silent() =>
        AppSample.VerifyAsync(Image(Chiseled), """_ = new CultureInfo("de");""", facts: AppSample.Facts + "InvariantGlobalization=true");

    [Fact]
    public Task A_time_zone_triggers() => AppSample.VerifyAsync(
        Image($"{{|ADK6011:{Alpine}|}}", """[User("$APP_UID")]"""),
        """_ = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");""",
        ["""'mcr.microsoft.com/dotnet/aspnet:10.0-alpine' has no tzdata, so that 'TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")' in Program.cs finds no time zone. Install 'tzdata' with 'apk'."""]);

    [Theory]
    [InlineData("""_ = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Berlin");""")]
    [InlineData("""_ = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Berlin", out _);""")]
    public Task Each_way_to_a_time_zone_triggers(string code) => AppSample.VerifyAsync(Image($"{{|ADK6011:{Chiseled}|}}"), code);

    [Theory]
    [InlineData("""_ = TimeZoneInfo.FindSystemTimeZoneById("UTC");""")]
    [InlineData("_ = TimeZoneInfo.Local;")]
    [InlineData("_ = TimeZoneInfo.FindSystemTimeZoneById(args[0]);")]
    public Task UTC_or_an_unknown_time_zone_is_silent(string code) => AppSample.VerifyAsync(Image(Chiseled), code);

    private static string Image(string image, string attributes = "") => $"[RuntimeStage({image})] {attributes} [Entrypoint(\"./Shop\")]";
}
