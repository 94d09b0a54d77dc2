using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Application;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class PackageShouldFindItsNativeLibrariesTests : ProjectRuleTest<PackageShouldFindItsNativeLibraries>
{
    private const string Skia = Web + "\nPackageReference=SkiaSharp.NativeAssets.Linux/3.116.1";
    private static readonly Place Base = new(0, Place.From, Part.Image);

    [Theory]
    [InlineData("aspnet:10.0", "Install 'libfontconfig1' with 'apt-get'.")]
    [InlineData("aspnet:10.0-alpine", "Install 'fontconfig' with 'apk'.")]
    [InlineData("aspnet:10.0-azurelinux3.0", "Install it with 'tdnf'.")]
    [InlineData("aspnet:10.0-noble-chiseled-extra", "Take an image with a package manager, and install it.")]
    public void A_missing_library_triggers_with_its_package(string image, string advice) => Triggers(
        Final(image), Skia, Base, $"The package 'SkiaSharp.NativeAssets.Linux' takes fontconfig, which 'mcr.microsoft.com/dotnet/{image}' does not have. {advice}");

    [Theory]
    [InlineData("System.Drawing.Common/6.0.0", "libgdiplus", "Install 'libgdiplus' with 'apt-get'.")]
    [InlineData("System.DirectoryServices.Protocols/10.0.0", "OpenLDAP", "Install 'libldap2' with 'apt-get'.")]
    [InlineData("puppeteersharp/20.1.3", "a browser and its libraries", "Install 'chromium' with 'apt-get'.")]
    [InlineData("Microsoft.Playwright/1.50.0", "a browser and its libraries", "Install 'chromium' with 'apt-get'.")]
    [InlineData("FFMpegCore/5.2.0", "ffmpeg", "Install 'ffmpeg' with 'apt-get'.")]
    public void Each_package_of_the_table_triggers(string package, string what, string advice)
    {
        var finding = Assert.Single(Check(Context(Final("aspnet:10.0"), Web + "\nPackageReference=" + package)));

        Assert.EndsWith($" takes {what}, which 'mcr.microsoft.com/dotnet/aspnet:10.0' does not have. {advice}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aspnet:10.0-alpine", "Install 'icu-libs' with 'apk', and set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false.")]
    [InlineData("aspnet:10.0-noble-chiseled", "Take the variant with '-extra'.")]
    public void A_package_that_asks_for_cultures_triggers_where_there_are_none(string image, string advice) => Triggers(
        Final(image), Web + "\nPackageReference=Microsoft.Data.SqlClient/6.0.0", Base,
        $"The package 'Microsoft.Data.SqlClient' takes ICU, because SqlClient asks for cultures, which 'mcr.microsoft.com/dotnet/{image}' does not have. {advice}");

    [Theory]
    [InlineData("aspnet:10.0")]
    [InlineData("aspnet:10.0-noble-chiseled-extra")]
    public void A_package_that_asks_for_cultures_is_silent_where_they_are(string image) => Silent(Final(image), Web + "\nPackageReference=Microsoft.Data.SqlClient/6.0.0");

    [Theory]
    [InlineData("RUN apt-get update && apt-get install -y --no-install-recommends libfontconfig1")]
    [InlineData("COPY --from=fonts /usr/lib/libfontconfig.so.1 /usr/lib/")]
    [InlineData("COPY install.sh .\nRUN ./install.sh")]
    public void An_installed_library_is_silent(string instructions) =>
        Silent(Final("aspnet:10.0").Replace("ENTRYPOINT", instructions + "\nENTRYPOINT", StringComparison.Ordinal), Skia);

    [Theory]
    [InlineData("SkiaSharp.NativeAssets.Linux.NoDependencies/3.116.1")]
    [InlineData("SkiaSharp/3.116.1")]
    [InlineData("System.Drawing.Common/9.0.0")]
    [InlineData("System.Drawing.Common/")]
    [InlineData("Newtonsoft.Json/13.0.3")]
    public void A_package_without_needs_is_silent(string package) => Silent(Final("aspnet:10.0"), Web + "\nPackageReference=" + package);

    [Fact]
    public void An_unknown_base_is_silent() => Silent("FROM example.com/base\nENTRYPOINT [\"./Shop\"]", Skia);

    [Fact]
    public void Another_app_is_silent() => Silent(Final("aspnet:10.0").Replace("./Shop", "./Other", StringComparison.Ordinal), Skia);

    private static string Final(string image) => $"FROM mcr.microsoft.com/dotnet/{image}\nENTRYPOINT [\"./Shop\"]";
}
