using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Application;

/// <summary>Ports that are exposed and ports that are listened on.</summary>
public class PortTests
{
    private const string Base = """[RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled")]""";
    private const string Entry = """[Entrypoint("./Shop")]""";

    [Fact]
    public Task The_old_default_port_triggers() => AppSample.VerifyAsync(
        $"{Base} [Expose({{|ADK2045:80|}})] {Entry}",
        "app.Run();",
        ["The image exposes 80, but the app listens on 8080 ('mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' sets ASPNETCORE_HTTP_PORTS=8080). Expose 8080, or make the app listen on 80."]);

    [Theory]
    [InlineData("""app.Run("http://*:5000");""", """'app.Run("http://*:5000")' in Program.cs""")]
    [InlineData("""app.Urls.Add("http://+:5000"); app.Run();""", """'app.Urls.Add("http://+:5000")' in Program.cs""")]
    [InlineData("""const string Url = "http://0.0.0.0:5000"; builder.WebHost.UseUrls(Url);""", "'builder.WebHost.UseUrls(Url)' in Program.cs")]
    [InlineData("""builder.WebHost.UseSetting("URLS", "http://*:5000");""", """'builder.WebHost.UseSetting("URLS", "http://*:5000")' in Program.cs""")]
    [InlineData("""((IWebHostBuilder)builder.WebHost).UseSetting("urls", "http://*:5000");""", """'((IWebHostBuilder)builder.WebHost).UseSetting("urls", "http:…' in Program.cs""")]
    [InlineData("builder.WebHost.ConfigureKestrel(o => o.ListenAnyIP(2500 * 2));", "'o.ListenAnyIP(2500 * 2)' in Program.cs")]
    [InlineData("builder.WebHost.ConfigureKestrel(o => o.Listen(IPAddress.Any, 5000));", "'o.Listen(IPAddress.Any, 5000)' in Program.cs")]
    public Task Another_port_in_the_code_triggers(string code, string why) => AppSample.VerifyAsync(
        $"{Base} [Expose({{|ADK2045:8080|}})] {Entry}",
        code,
        [$"The image exposes 8080, but the app listens on 5000 ({why}). Expose 5000, or make the app listen on 8080."]);

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS", "5000;5001", "5000 and 5001")]
    [InlineData("ASPNETCORE_URLS", "http://*:5000", "5000")]
    public Task Another_port_in_the_environment_triggers(string name, string value, string ports) => AppSample.VerifyAsync(
        $"{Base} [Env(\"{name}\", \"{value}\")] [Expose({{|ADK2045:8080|}})] {Entry}",
        "app.Run();",
        [$"The image exposes 8080, but the app listens on {ports} ({name}={value}). Expose {ports}, or make the app listen on 8080."]);

    [Theory]
    [InlineData("[Expose(8080)]", "app.Run();")]
    [InlineData("[Expose(8080), Expose(9090)]", "app.Run();")]
    [InlineData("[Expose(5000)]", """app.Run("http://*:5000");""")]
    [InlineData("""[User("root"), Expose(80)]""", """app.Run("http://*");""")]
    [InlineData("[Expose(5000)]", "app.Run(args[0]);")]
    [InlineData("[Expose(5000)]", "builder.WebHost.ConfigureKestrel(o => o.ListenUnixSocket(\"/run/shop\"));")]
    [InlineData("[Expose(5000)]", "builder.WebHost.ConfigureKestrel(o => o.Listen(IPAddress.Parse(args[0]), 80));")]
    [InlineData("[Expose(5000)]", "builder.WebHost.ConfigureKestrel(o => o.Configure(builder.Configuration));")]
    [InlineData("[Expose(5000)]", """builder.WebHost.UseSetting("http_ports", "5000");""")]
    [InlineData("[Expose(5000)]", "builder.WebHost.UseSetting(args[0], args[1]);")]
    [InlineData("[Expose(5000)]", """builder.WebHost.UseSetting("urls", args[1]);""")]
    [InlineData("[Expose(8080)]", """builder.WebHost.UseSetting("environment", "Staging");""")]
    [InlineData("[Expose(5000)]", "app.Run(null);", true)]
    [InlineData("""[Env("ASPNETCORE_URLS", "http://*:$PORT"), Expose(5000)]""", "app.Run();")]
    [InlineData("", "app.Run();")]
    public Task A_fitting_or_unknown_port_is_silent(string attributes, string code, bool isDefault = false) =>
        AppSample.VerifyAsync(isDefault ? $"{Base} [Expose({{|ADK2045:5000|}})] {Entry}" : $"{Base} {attributes} {Entry}", code);

    [Fact]
    public Task Urls_in_the_command_are_silent() => AppSample.VerifyAsync(
        $"""{Base} [Expose(5000)] [Entrypoint("./Shop", "--urls", "http://*:5000")]""", "app.Run();");

    [Fact]
    public Task A_method_of_the_same_name_is_silent() => AppSample.VerifyAsync(
        $"{Base} [Expose(8080)] {Entry}", """Other.UseUrls("http://localhost:5000"); Other.Urls.Add("http://localhost:5000"); static class Other { public static System.Collections.Generic.List<string> Urls = []; public static void UseUrls(string url) { } }""");

    [Fact]
    public Task An_app_that_is_not_the_web_s_is_silent() => AppSample.VerifyAsync(
        $"{Base} [Expose(80)] {Entry}", "", facts: AppSample.Facts.Replace("web", "console", StringComparison.Ordinal));

    [Fact]
    public Task Localhost_alone_triggers_at_the_code() => AppSample.VerifyAsync(
        $"{Base} [Expose(5000)] {Entry}",
        """{|ADK6008:app.Run("http://localhost:5000")|};""",
        ["""In the container of 'Shop' the app listens on localhost alone ('app.Run("http://localhost:5000")' in Program.cs), which nobody outside of it reaches. Listen on any address, such as 'http://*:5000'."""]);

    [Theory]
    [InlineData("builder.WebHost.ConfigureKestrel(o => {|ADK6008:o.ListenLocalhost(5000)|});")]
    [InlineData("builder.WebHost.ConfigureKestrel(o => {|ADK6008:o.Listen(IPAddress.Loopback, 5000)|});")]
    [InlineData("{|ADK6008:builder.WebHost.UseUrls(\"http://127.0.0.1:5000\", \"http://[::1]:5000\")|};")]
    public Task Each_way_to_localhost_triggers(string code) => AppSample.VerifyAsync($"{Base} {Entry}", code);

    [Fact]
    public Task Localhost_in_the_environment_triggers_there() => AppSample.VerifyAsync(
        $"""{Base} [Env("ASPNETCORE_URLS", {"{|ADK6008:\"http://localhost:5000\"|}"})] {Entry}""", "app.Run();");

    [Theory]
    [InlineData("""builder.WebHost.UseUrls("http://localhost:5000;http://*:5001");""")]
    [InlineData("builder.WebHost.ConfigureKestrel(o => { o.ListenLocalhost(5000); o.ListenAnyIP(5001); });")]
    [InlineData("builder.WebHost.ConfigureKestrel(o => { o.ListenLocalhost(5000); o.ListenHandle(3); });")]
    public Task Localhost_among_others_is_silent(string code) => AppSample.VerifyAsync($"{Base} {Entry}", code);

    [Fact]
    public Task A_low_port_without_root_triggers() => AppSample.VerifyAsync(
        $"""{Base} [Env("ASPNETCORE_HTTP_PORTS", {"{|ADK6009:\"80\"|}"})] {Entry}""",
        "app.Run();",
        ["The app listens on 80 (ASPNETCORE_HTTP_PORTS=80), and its container runs as '1654', who may not do that everywhere. Listen on a port such as 8080."]);

    [Fact]
    public Task A_low_port_as_root_is_silent() => AppSample.VerifyAsync($"""{Base} [Env("ASPNETCORE_HTTP_PORTS", "80"), User("root")] {Entry}""", "app.Run();");

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:5000" } } } }""", "Kestrel:Endpoints:Http:Url")]
    [InlineData("""{ /* where */ "urls": "http://*:5000", }""", "Urls")]
    public Task Another_port_in_the_settings_triggers(string settings, string key) => AppSample.VerifyAsync(
        $"{Base} [Expose({{|ADK2045:8080|}})] {Entry}",
        "app.Run();",
        [$"The image exposes 8080, but the app listens on 5000 ({key} in appsettings). Expose 5000, or make the app listen on 8080."],
        settings: settings);

    [Theory]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:8080" }, "Grpc": { "Url": "http://*:8081" } } } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://unix:/run/shop" } } } }""")]
    [InlineData("""{ "Logging": [ 1, true, "a\u0041\n" ] }""")]
    [InlineData("{ no JSON")]
    public Task Fitting_or_unreadable_settings_are_silent(string settings) => AppSample.VerifyAsync($"{Base} [Expose(8080)] {Entry}", "app.Run();", settings: settings);

    [Fact]
    public Task Settings_in_the_environment_are_silent() => AppSample.VerifyAsync(
        $"""{Base} [Env("Kestrel__Endpoints__Http__Url", "http://*:5000"), Expose(5000)] {Entry}""", "app.Run();");
}
