using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Application;

/// <summary>Files and folders that the app writes where only root may.</summary>
public class WrittenFolderTests
{
    private const string Runtime = """RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0")""";
    private const string App = """WorkDir("/app"), Copy("out/", "./")""";
    private const string Start = """User("$APP_UID"), Entrypoint("./Shop")""";
    private const string Image = $"[{Runtime}, {App}, {Start}]";
    private const string Write = """System.IO.File.WriteAllText("/app/data.json", "");""";
    private const string Marked = """{|ADK6014:System.IO.File.WriteAllText("/app/data.json", "")|};""";

    [Fact]
    public Task A_file_in_the_folder_of_the_app_triggers_at_the_code() => AppSample.VerifyAsync(
        Image,
        Marked,
        ["The app writes '/app/data.json', but the container of 'Shop' runs as '1654', and '/app' is root's. Write to the temporary folder or to a volume, or give '1654' a folder of its own in the image."]);

    [Fact]
    public Task A_folder_seen_from_the_working_folder_triggers() => AppSample.VerifyAsync(
        Image,
        """{|ADK6014:System.IO.Directory.CreateDirectory("logs")|};""",
        ["The app writes '/app/logs', but the container of 'Shop' runs as '1654', and '/app' is root's. Write to the temporary folder or to a volume, or give '1654' a folder of its own in the image."]);

    [Theory]
    [InlineData("""{|ADK6014:System.IO.File.AppendAllText("data.txt", "")|};""")]
    [InlineData("""await {|ADK6014:System.IO.File.WriteAllBytesAsync("data.bin", [])|};""")]
    [InlineData("""{|ADK6014:System.IO.File.Create("./data.txt")|}.Dispose();""")]
    [InlineData("""{|ADK6014:System.IO.File.OpenWrite("data.txt")|}.Dispose();""")]
    [InlineData("""{|ADK6014:System.IO.File.Open("data.txt", System.IO.FileMode.Append)|}.Dispose();""")]
    [InlineData("""{|ADK6014:System.IO.File.Copy("seed.json", "data.json")|};""")]
    [InlineData("""{|ADK6014:new System.IO.FileStream("data.txt", System.IO.FileMode.Create)|}.Dispose();""")]
    [InlineData("""using System.IO.StreamWriter writer = {|ADK6014:new("data.txt")|};""")]
    [InlineData("""const string Folder = "data"; {|ADK6014:System.IO.Directory.CreateDirectory(Folder + "/orders")|};""")]
    [InlineData("""{|ADK6014:System.IO.Directory.CreateDirectory(System.IO.Path.Combine(AppContext.BaseDirectory, "logs"))|};""")]
    [InlineData("""{|ADK6014:System.IO.Directory.CreateDirectory(System.IO.Path.Join(System.IO.Directory.GetCurrentDirectory(), "data", "orders"))|};""")]
    [InlineData("""{|ADK6014:System.IO.Directory.CreateDirectory("wwwroot/uploads")|};""")]
    [InlineData("""var logs = System.IO.Path.Combine(AppContext.BaseDirectory, "logs"); {|ADK6014:System.IO.Directory.CreateDirectory(logs)|};""")]
    [InlineData("""var file = "data.txt"; void Save() { {|ADK6014:System.IO.File.Create(file)|}.Dispose(); } Save();""")]
    [InlineData("""if (!System.IO.File.Exists("data.txt")) {|ADK6014:System.IO.File.Create("data.txt")|}.Dispose();""")]
    [InlineData("""try { {|ADK6014:System.IO.File.Create("data.txt")|}.Dispose(); } finally { }""")]
    public Task Each_way_to_write_there_triggers(string code) => AppSample.VerifyAsync(Image, code);

    [Theory]
    [InlineData("""System.IO.File.WriteAllText("/tmp/data.json", "");""")]
    [InlineData("""System.IO.File.WriteAllText(System.IO.Path.Combine(System.IO.Path.GetTempPath(), "data.json"), "");""")]
    [InlineData("""System.IO.File.WriteAllText("/home/app/data.json", "");""")]
    [InlineData("""System.IO.File.WriteAllText("/data/data.json", "");""")]
    [InlineData("""System.IO.File.WriteAllText("../tmp/data.json", "");""")]
    [InlineData("""System.IO.File.WriteAllText("data/orders.json", "");""")]
    [InlineData("""System.IO.File.WriteAllText(args[0], "");""")]
    [InlineData("""System.IO.File.WriteAllText(System.IO.Path.Combine(args[0], "data.json"), "");""")]
    [InlineData("""System.IO.File.WriteAllText(System.IO.Path.Combine("data", "/tmp/data.json"), "");""")]
    [InlineData("""System.IO.File.WriteAllText("C:\\data\\data.json", "");""")]
    [InlineData("""var file = "data.json"; file = args[0]; System.IO.File.WriteAllText(file, "");""")]
    [InlineData("""var file = "data.json"; Set(ref file); System.IO.File.WriteAllText(file, ""); static void Set(ref string file) => file = "/tmp/data.json";""")]
    [InlineData("""var file = "data.json"; (file, _) = (args[0], 1); System.IO.File.WriteAllText(file, "");""")]
    [InlineData("""foreach (var file in args) { System.IO.File.WriteAllText(file, ""); }""")]
    [InlineData("""_ = System.IO.File.ReadAllText("data.json");""")]
    [InlineData("""System.IO.File.Open("data.json", System.IO.FileMode.Open).Dispose();""")]
    [InlineData("""System.IO.File.Open("data.json", System.IO.FileMode.OpenOrCreate).Dispose();""")]
    [InlineData("""System.IO.Directory.CreateDirectory("/app");""")]
    [InlineData("""System.IO.Directory.CreateDirectory("wwwroot");""")]
    [InlineData("""Environment.CurrentDirectory = args[0]; System.IO.File.WriteAllText("data.json", "");""")]
    [InlineData("""System.IO.Directory.SetCurrentDirectory("/tmp"); System.IO.File.WriteAllText("data.json", "");""")]
    [InlineData("""try { System.IO.File.WriteAllText("data.json", ""); } catch (UnauthorizedAccessException) { }""")]
    [InlineData("""if (app.Environment.IsDevelopment()) { System.IO.File.WriteAllText("data.json", ""); }""")]
    [InlineData("""if (!OperatingSystem.IsLinux()) { System.IO.File.WriteAllText("data.json", ""); }""")]
    [InlineData("""if (app.Environment.EnvironmentName == "Test") { System.IO.File.WriteAllText("data.json", ""); }""")]
    [InlineData("""File.WriteAllText("data.json", ""); static class File { public static void WriteAllText(string path, string text) { } }""")]
    public Task Code_that_writes_elsewhere_or_nothing_is_silent(string code) => AppSample.VerifyAsync(Image, code);

    [Theory]
    [InlineData("""var a = "x";""", true)]
    [InlineData("var a = a;", false)]
    [InlineData("""var a = System.IO.Path.Combine(b, "x"); var b = System.IO.Path.Combine(a, "y");""", false)]
    public async Task Variables_that_are_declared_by_each_other_are_looked_at_once(string code, bool triggers)
    {
        var compilation = Sources.Compile($"{code} System.IO.Directory.CreateDirectory(a);\n{Image} class Shop;");

        var diagnostics = await AnalyzerRun.RunAsync(compilation, new AdditionalFile("/src/App/obj/AttrDocker.facts", AppSample.Facts));

        Assert.Equal(triggers, diagnostics.Any(static d => d.Id == "ADK6014"));
    }

    [Theory]
    [InlineData($"[{Runtime}, {App}, {Start}]")]
    [InlineData($"""[{Runtime}, Copy("out/", "/app/"), {Start}]""")]
    [InlineData($"""[{Runtime}, User("$APP_UID"), Copy("out/", "/app/"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Run("apt-get update && apt-get install -y libgdiplus"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Copy("data/", "data/", Chown = "$APP_UID"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Volume("/app/data"), {Start}]""")]
    [InlineData($"""[BuildStage("mcr.microsoft.com/dotnet/sdk:10.0"), Run("dotnet publish -o /out"), {Runtime}, WorkDir("/app"), CopyFrom("builder", "/out", "."), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, User("10001:0"), Entrypoint("./Shop")]""")]
    [InlineData("""[Stage("mcr.microsoft.com/dotnet/aspnet:10.0", Name = "base"), WorkDir("/app"), RuntimeStage("base"), Copy("out/", "."), User("1654"), Entrypoint("dotnet", "Shop.dll")]""")]
    [InlineData("[DotNetImage]")]
    public Task Each_way_to_make_a_folder_of_root_triggers(string image) => AppSample.VerifyAsync(image, Marked);

    [Theory]
    [InlineData("""[RuntimeStage({|ADK4002:"mcr.microsoft.com/dotnet/aspnet:10.0"|}), WorkDir("/app"), Copy("out/", "./"), Entrypoint("./Shop")]""")]
    [InlineData($"""[{Runtime}, {App}, User("root"), Entrypoint("./Shop")]""")]
    [InlineData($"""[{Runtime}, {App}, User("0:0"), Entrypoint("./Shop")]""")]
    [InlineData($"""[{Runtime}, User("$APP_UID"), {App}, Entrypoint("./Shop")]""")]
    [InlineData($"""[{Runtime}, {App}, Run("chown -R $APP_UID ."), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Run("chmod 777 /app"), {Start}]""")]
    [InlineData($"""[{Runtime}, Run("useradd -m -d /app -u 1655 shop"), {App}, {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Run("./prepare.sh"), {Start}]""")]
    [InlineData($"""[{Runtime}, Copy("out/", "/app/", Chown = "$APP_UID"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Copy("data.json", "./", Chown = "$APP_UID"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Copy("data.json", "./", Chmod = "666"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Add("data.tar", "./"), {Start}]""")]
    [InlineData($"""[BuildStage("mcr.microsoft.com/dotnet/sdk:10.0"), Run("dotnet publish -o /out && chown -R 1654 /out"), {Runtime}, WorkDir("/app"), CopyFrom("builder", "/out", "."), {Start}]""")]
    [InlineData($"""[BuildStage("mcr.microsoft.com/dotnet/sdk:10.0"), User("1654"), Run("dotnet publish -o /out"), {Runtime}, WorkDir("/app"), CopyFrom("builder", "/out", "."), {Start}]""")]
    [InlineData($"""[{Runtime}, WorkDir("/app"), CopyFromImage("shop/published", "/out", "."), {Start}]""")]
    [InlineData($"""[{Runtime}, Arg("FOLDER"), WorkDir("$FOLDER"), {Start}]""")]
    [InlineData($"""[{Runtime}, {App}, Arg("WHO"), User("$WHO"), Entrypoint("./Shop")]""")]
    [InlineData("""[RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled"), WorkDir("/app"), Copy("out/", "."), Entrypoint("./Shop")]""")]
    [InlineData("""[RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025"), WorkDir("/app"), Copy("out/", "."), User("ContainerUser"), Entrypoint("./Shop")]""")]
    [InlineData("""[RuntimeStage("shop/base"), WorkDir("/app"), Copy("out/", "."), User("1654"), Entrypoint("./Shop")]""")]
    [InlineData("""[DotNetImage(Family = "noble-chiseled")]""")]
    [InlineData("""[DotNetImage, Run("mkdir /app/data && chown $APP_UID /app/data")]""")]
    public Task A_folder_that_may_be_the_user_s_is_silent(string image) => AppSample.VerifyAsync(image, Write);

    [Fact]
    public Task A_folder_that_is_the_user_s_within_one_of_root_is_silent() => AppSample.VerifyAsync(
        $"""[{Runtime}, {App}, Copy("data/", "data/", Chown = "$APP_UID"), {Start}]""",
        """System.IO.File.WriteAllText("data/orders.json", ""); System.IO.Directory.CreateDirectory("data/days"); System.IO.Directory.CreateDirectory("data");""");

    [Theory]
    [InlineData("/app/data")]
    [InlineData("$FOLDER")]
    public Task A_volume_may_be_the_user_s(string volume) => AppSample.VerifyAsync(
        $"""[{Runtime}, {App}, Arg("FOLDER"), Volume("{volume}"), {Start}]""",
        """System.IO.Directory.CreateDirectory("data"); System.IO.Directory.CreateDirectory("data/days");""");
}
