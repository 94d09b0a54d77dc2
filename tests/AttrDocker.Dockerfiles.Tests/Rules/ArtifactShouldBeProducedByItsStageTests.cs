using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ArtifactShouldBeProducedByItsStageTests : RuleTest<ArtifactShouldBeProducedByItsStage>
{
    private const string Jar = "docker-hands-on-0.0.1-SNAPSHOT.jar";

    [Fact]
    public void The_misspelt_target_folder_triggers()
    {
        var file = HandsOn($"/usr/src/app/taget/{Jar}");

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            $"Stage 'builder' does not produce '/usr/src/app/taget/{Jar}'. It writes to '/usr/src/app/target' (mvn package): did you mean '/usr/src/app/target/{Jar}'?");

        Assert.Equal(HandsOn($"/usr/src/app/target/{Jar}"), Mended(file, finding));
        Assert.Equal($"Change to '/usr/src/app/target/{Jar}'", finding.EditTitle);
        Assert.Equal([new(0, Place.From)], finding.Related);
    }

    [Fact]
    public void The_product_can_be_declared_at_the_command_that_most_probably_makes_it()
    {
        Assert.Equal(1, DeclaredAt(Run("apt-get update"), Run("./make ordres.sh") with { Produces = ["/out/other"] }, Run("mkdir /out/x") with { Produces = ["/out/x"] }));
        Assert.Equal(2, DeclaredAt(Run("apt-get update"), WorkDir("/src"), Run("mkdir /out"), Run("rm -rf /tmp/x")));
        Assert.Equal(1, DeclaredAt(Run("apt-get update"), Run("x") with { Produces = ["/out/other"] }, Run("rm -rf /tmp/x")));
        Assert.Equal(3, DeclaredAt(WorkDir("/out"), Run("apt-get update"), Copy("orders", "/out/orders"), Run("go version")));

        static int DeclaredAt(params Instruction[] instructions)
        {
            var file = File(Stage("golang:1.24", "build", [.. instructions, Copy("orders.sh", "/out/orders.sh")]), Final("build", "/out/ordres.sh"));
            var suggestion = Assert.Single(Assert.Single(Check(file)).Suggestions);
            Assert.Equal("Declare '/out/ordres.sh' as a product of stage 'build'", suggestion.Title);
            var add = Assert.IsType<AddValue>(Assert.Single(suggestion.Edits));
            Assert.Equal(("/out/ordres.sh", Part.Product), (add.Text, add.Place.Part));
            Silent(ModelEdit.Apply(file, suggestion.Edits));
            return add.Place.Instruction;
        }
    }

    [Fact]
    public void What_a_later_command_removes_is_not_offered_as_a_product() =>
        Assert.Empty(Assert.Single(Check(File(Stage("golang:1.24", "build", Run("go build -o /out/orders ."), Run("rm -rf /out")), Final("build", "/out/orders")))).Suggestions);

    [Fact]
    public void The_misspelt_assembly_of_a_published_project_triggers()
    {
        var file = File(Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir("/src"), Run("dotnet publish Orders.csproj -o /out")), Final("build", "/out/Ordres.dll"));

        var finding = Triggers(file, new(1, 0, Part.Source), "Stage 'build' does not produce '/out/Ordres.dll'. It writes '/out/Orders.dll' (dotnet publish -o): did you mean that?");

        Assert.Equal("Change to '/out/Orders.dll'", finding.EditTitle);
    }

    [Theory]
    [InlineData("/out/Orders.Core.dll")]
    [InlineData("/out/Order.dll")]
    [InlineData("/out/orders.dll")]
    [InlineData("/out/Invoices.dll")]
    public void Another_file_of_a_published_project_is_silent(string path) =>
        Silent(File(Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir("/src"), Run("dotnet publish Orders.csproj -o /out")), Final("build", path)));

    [Fact]
    public void The_misspelt_target_folder_of_a_module_triggers() => Triggers(
        File(Stage("maven:3.9", "build", WorkDir("/src"), Copy(".", "."), Run("mvn package")), Final("build", "/src/orders/taget/orders.jar")),
        new(1, 0, Part.Source),
        "Stage 'build' does not produce '/src/orders/taget/orders.jar'. It writes '/src/*/target' (mvn package): did you mean '/src/orders/target/orders.jar'?");

    [Theory]
    [InlineData("/src/orders/targets/orders.jar")]
    [InlineData("/src/target-list/orders.jar")]
    [InlineData("/src/orders/res/orders.jar")]
    public void Another_folder_of_a_module_is_silent(string path) =>
        Silent(File(Stage("maven:3.9", "build", WorkDir("/src"), Copy(".", "."), Run("mvn package")), Final("build", path)));

    [Fact]
    public void A_project_file_that_is_copied_by_a_wildcard_leaves_the_stage_closed() => Triggers(
        File(Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir("/src"), Copy("*.csproj", "./"), Run("dotnet restore")), Final("build", "/elsewhere/data")),
        new(1, 0, Part.Source),
        "Stage 'build' does not produce '/elsewhere/data'. Nothing that it does writes there: copy another path, or write it in the stage.");

    [Fact]
    public void The_right_target_folder_is_silent() => Silent(HandsOn($"/usr/src/app/target/{Jar}"));

    [Fact]
    public void A_misspelt_output_triggers()
    {
        var file = File(Stage("golang:1.24", "build", WorkDir("/src"), Copy(".", "."), Run("go build -o /out/orders ./cmd/orders")), Final("build", "/out/ordres"));

        var finding = Triggers(file, new(1, 0, Part.Source), "Stage 'build' does not produce '/out/ordres'. It writes '/out/orders' (go build -o): did you mean that?");

        Mended(file, finding);
    }

    [Fact]
    public void A_folder_that_dotnet_publishes_to_is_known()
    {
        var file = File(
            Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir("/src"), Copy(".", "."), Run("dotnet publish Shop -c Release -o /published")),
            Final("build", "/publised/Shop.dll"));

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/publised/Shop.dll'. It writes to '/published' (dotnet publish -o): did you mean '/published/Shop.dll'?");

        Mended(file, finding);
    }

    [Fact]
    public void The_folder_of_a_pattern_is_judged()
    {
        var file = HandsOn("/usr/src/app/tarrget/*.jar");

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            "Stage 'builder' does not produce '/usr/src/app/tarrget/*.jar'. It writes to '/usr/src/app/target' (mvn package): did you mean '/usr/src/app/target/*.jar'?");

        Mended(file, finding);
        Silent(HandsOn("/usr/src/app/target/*.jar"));
        Silent(HandsOn("/usr/src/app/*/nothing"));
    }

    [Fact]
    public void A_mounted_path_is_judged()
    {
        var file = File(Stage("debian:12", "tools", Run("mkdir -p /tools/assets")), Stage("debian:12", null, Mounting("tools", "/tools/asets")));

        var finding = Triggers(file, new(1, 0, Part.MountSource, 1), "Stage 'tools' does not produce '/tools/asets'. It writes '/tools/assets' (mkdir): did you mean that?");

        Mended(file, finding);
    }

    [Fact]
    public void The_second_of_two_sources_is_pointed_at()
    {
        var file = File(
            Stage("debian:12", "tools", Run("touch /data/alpha.bin /data/omega.bin")),
            Stage("debian:12", null, new Copy(["/data/alpha.bin", "/data/omega.bim"], "/") { From = "0" }));

        Triggers(file, new(1, 0, Part.Source, 1), "Stage 'tools' does not produce '/data/omega.bim'. It writes '/data/omega.bin' (touch): did you mean that?");
    }

    [Fact]
    public void Variables_are_seen_through()
    {
        var file = File(
            Stage("node:22", "web", Arg("HOME_DIR", "/srv/shop"), WorkDir("$HOME_DIR"), Copy(".", "."), Run("npm ci && npm run build")),
            Stage("nginx:1.27", null, Arg("ROOT", "/srv/shop"), CopyFrom("web", "${ROOT}/dits/assets")));

        var finding = Triggers(
            file,
            new(1, 1, Part.Source),
            "Stage 'web' does not produce '${ROOT}/dits/assets'. It writes to '/srv/shop/dist' (npm run build): did you mean '${ROOT}/dist/assets'?");

        Mended(file, finding);
    }

    [Fact]
    public void A_path_without_its_slash_is_mended_as_it_is_written()
    {
        var file = File(Stage("golang:1.24", "build", Run("go build -o /out/orders .")), Final("build", "out/orderz"));

        Assert.Equal(File(file.Stages[0], Final("build", "out/orders")), Mended(file, Assert.Single(Check(file))));
    }

    [Fact]
    public void Files_that_came_from_another_stage_count()
    {
        var file = File(
            Stage("golang:1.24", "build", Run("go build -o /out/orders .")),
            Stage("debian:12", "collect", CopyFrom("build", "/out", "/collected")),
            Final("collect", "/collected/ordrs"));

        Triggers(file, new(2, 0, Part.Source), "Stage 'collect' does not produce '/collected/ordrs'. It writes '/collected/orders' (go build -o): did you mean that?");
        Silent(File(file.Stages[0], file.Stages[1], Final("collect", "/collected/orders")));
    }

    [Fact]
    public void Files_of_the_stage_below_count()
    {
        var file = File(
            Stage("golang:1.24", "build", Run("go build -o /out/orders .")),
            Stage("build", "test", Run("go test ./...")),
            Final("test", "/out/oders"));

        Triggers(file, new(2, 0, Part.Source), "Stage 'test' does not produce '/out/oders'. It writes '/out/orders' (go build -o): did you mean that?");
    }

    [Fact]
    public void Beside_what_a_command_declares_there_is_nothing()
    {
        var file = Declared("/out/worker");

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/out/worker'. In '/out' its RUN declares only '/out/app': copy from there, or add this path to Produces.");

        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void A_declared_name_that_is_near_is_offered()
    {
        var file = File(
            Stage("custom/tool", "build", Run("./build.sh") with { Produces = ["/out/order-service"] }),
            Final("build", "/out/ordre-servce/x"));

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/out/ordre-servce/x'. Its RUN declares '/out/order-service': did you mean that?");

        Assert.Equal(File(file.Stages[0], Final("build", "/out/order-service/x")), Mended(file, finding));
    }

    [Theory]
    [InlineData("/out/app")]
    [InlineData("/out/app/below")]
    [InlineData("/out")]
    [InlineData("/elsewhere")]
    [InlineData("/etc/passwd")]
    public void What_is_declared_and_what_is_elsewhere_is_silent(string path) => Silent(Declared(path));

    [Fact]
    public void A_folder_that_others_write_too_is_not_closed()
    {
        var declared = Run("./build.sh") with { Produces = ["/app/out/site.js"] };
        Silent(File(Stage("a/b", "x", Copy(".", "/app"), declared), Final("x", "/app/out/readme")));
        Silent(File(Stage("a/b", "x", WorkDir("/app"), Run("./first.sh"), declared), Final("x", "/app/out/readme")));
        Silent(File(Stage("a/b", "x", Run("mkdir -p /app/out/readme"), declared), Final("x", "/app/out/readme")));
        Silent(File(Stage("a/b", "x", Run("./b") with { Produces = ["/usr/local/bin/tool"] }), Final("x", "/usr/local/bin/other")));
    }

    [Theory]
    [InlineData("/app/orders1")]
    [InlineData("/app/order")]
    [InlineData("/app/orders-x")]
    [InlineData("/app/other")]
    public void Names_that_are_no_slip_are_silent(string path) =>
        Silent(File(Stage("custom/image", "x", WorkDir("/app"), Run("./make.sh && touch /app/orders /app/orders2")), Final("x", path)));

    [Fact]
    public void A_name_that_the_stage_writes_is_no_slip() =>
        Silent(File(Stage("debian:12", "x", Run("touch /app/orders"), Run("make ordrs")), Final("x", "/app/ordrs")));

    [Fact]
    public void A_stage_about_which_nothing_is_known_is_silent() =>
        Silent(File(Stage("vendor/image:1", "x"), Final("x", "/usr/share/anything", "/app/target/app.jar", "/x")));

    [Fact]
    public void A_script_that_cannot_be_read_is_silent() =>
        Silent(File(Stage("debian:12", "x", Run("echo 'unclosed > /app/orders")), Final("x", "/app/ordrs")));

    [Fact]
    public void Windows_paths_are_read_without_regard_to_case_and_drive()
    {
        var stage = Stage("mcr.microsoft.com/windows/servercore:ltsc2022", "x", Run(@"mkdir C:\App\Orders"));

        Silent(File(stage, Final("x", @"C:\app\orders")));
        Silent(File(stage, Final("x", "/APP/Orders/")));
        Triggers(File(stage, Final("x", "/app/ordrs")), new(1, 0, Part.Source), "Stage 'x' does not produce '/app/ordrs'. It writes '/app/orders' (mkdir): did you mean that?");
    }

    [Fact]
    public void What_went_into_a_cache_mount_is_not_in_the_stage()
    {
        var build = Run("cargo build --release") with { Mounts = [new CacheMount { Target = "/src/target" }] };
        var file = File(Stage("rust:1.80", "build", WorkDir("/src"), Copy(".", "."), build), Final("build", "/src/target/release/orders"));

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/src/target/release/orders'. The RUN wrote it (cargo build) into its cache mount '/src/target', which is not part of the stage: copy it out of there in the same RUN.");

        Assert.Empty(finding.Edits);
        Silent(File(Stage("rust:1.80", "build", WorkDir("/src"), Copy(".", "."), build with { Command = new ShellForm(["cargo build --release && cp target/release/orders /orders"]) }), Final("build", "/orders")));
    }

    [Fact]
    public void What_lies_in_a_mount_inside_an_output_folder_is_not_in_the_stage() =>
        Triggers(
            File(Stage("debian:12", "x", WorkDir("/src"), Run("make install DESTDIR=/dist") with { Mounts = [new TmpfsMount { Target = "/dist/var" }] }), Final("x", "/dist/var/db")),
            new(1, 0, Part.Source),
            "Stage 'x' does not produce '/dist/var/db'. The RUN wrote it (make DESTDIR) into its tmpfs mount '/dist/var', which is not part of the stage: copy it out of there in the same RUN.");

    [Fact]
    public void What_is_removed_later_is_not_in_the_stage()
    {
        var stage = Stage("golang:1.24", "build", WorkDir("/src"), Run("go build -o /out/app ."), Run("rm -rf /out"));

        Triggers(File(stage, Final("build", "/out/app")), new(1, 0, Part.Source), "Stage 'build' does not produce '/out/app'. A later RUN removes it (rm -rf /out): copy another path, or do not remove it.");
        Silent(File(stage with { Instructions = [.. stage.Instructions, Run("go build -o /out/app .")] }, Final("build", "/out/app")));
        Silent(File(stage with { Instructions = [.. stage.Instructions, Run("./restore.sh")] }, Final("build", "/out/app")));
    }

    [Theory]
    [InlineData("if true; then rm -rf /out; fi")]
    [InlineData("test -d /out || rm -rf /out")]
    [InlineData("rm -rf $FOLDER")]
    [InlineData("rm -rf /out/*.tmp")]
    public void A_removal_that_is_not_certain_is_silent(string command) =>
        Silent(File(Stage("golang:1.24", "build", Arg("FOLDER"), Run("go build -o /out/app ."), Run(command)), Final("build", "/out/app")));

    [Fact]
    public void What_is_moved_is_not_where_it_was()
    {
        var stage = Stage("alpine:3.20", "x", WorkDir("/tmp"), Run("wget https://example.com/tool && mv tool /opt/tool"));

        Triggers(File(stage, Final("x", "/tmp/tool")), new(1, 0, Part.Source), "Stage 'x' does not produce '/tmp/tool'. A later RUN removes it (mv tool /opt/tool): copy another path, or do not remove it.");
        Silent(File(stage, Final("x", "/opt/tool")));
    }

    [Fact]
    public void An_output_in_another_folder_is_offered()
    {
        var file = File(Stage("golang:1.24", "build", Copy(".", "/src"), Run("cd /src && ./generate.sh && go build -o /out/orders .")), Final("build", "/artifacts/orders"));

        var finding = Triggers(file, new(1, 0, Part.Source), "Stage 'build' does not produce '/artifacts/orders'. It writes '/out/orders' (go build -o): did you mean that?");

        Assert.Equal(File(file.Stages[0], Final("build", "/out/orders")), Mended(file, finding));
    }

    [Fact]
    public void What_a_tool_writes_by_itself_is_not_in_a_folder_that_nobody_speaks_of()
    {
        var stage = Stage("node:22", "web", WorkDir("/app"), Copy("package.json", "./"), Run("npm ci"), Copy(".", "."), Run("npm run build"));

        var finding = Triggers(File(stage, Final("web", "/src/dist")), new(1, 0, Part.Source), "Stage 'web' does not produce '/src/dist'. It writes '/app/dist' (npm run build): did you mean that?");
        Assert.Equal(File(stage, Final("web", "/app/dist")), Mended(File(stage, Final("web", "/src/dist")), finding));
        Triggers(File(stage, Final("web", "/src/package.json")), new(1, 0, Part.Source), "Stage 'web' does not produce '/src/package.json'. It writes '/app/package.json' (COPY): did you mean that?");
        Silent(File(stage, Final("web", "/app/client/dist", "/src/core", "/dist", "/tmp/dist", "/opt/dist")));
        Silent(File(stage with { Instructions = [.. stage.Instructions, Run("./finish.sh")] }, Final("web", "/src/dist")));
        Silent(File(stage with { Instructions = [.. stage.Instructions, Env("TARGET", "/src")] }, Final("web", "/src/dist")));
    }

    [Fact]
    public void What_a_tool_writes_by_itself_is_not_below_a_folder_that_nobody_speaks_of()
    {
        var stage = Stage("maven:3.9", "build", WorkDir("/src"), Copy("pom.xml", "./"), Copy("src", "src"), Run("mvn package"));

        var finding = Triggers(
            File(stage, Final("build", "/app/target/shop.jar")),
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/app/target/shop.jar'. It writes to '/src/target' (mvn package): did you mean '/src/target/shop.jar'?");
        Assert.Equal(File(stage, Final("build", "/src/target/shop.jar")), Mended(File(stage, Final("build", "/app/target/shop.jar")), finding));
        Silent(File(stage, Final("build", "/app/deploy/shop.jar", "/src/web/target/shop.jar")));
    }

    [Theory]
    [InlineData("/src/packgae.json", "package.json", "/src/package.json")]
    [InlineData("/src/app-1.0-SNAPHOT.jar", "app-1.0-SNAPSHOT.jar", "/src/app-1.0-SNAPSHOT.jar")]
    [InlineData("/src/nod_modules/left-pad", "node_modules", "/src/node_modules/left-pad")]
    [InlineData("/src/apsettings*.json", "appsettings*.json", "/src/appsettings*.json")]
    [InlineData("/src/ca-certifcates.crt", "ca-certificates.crt", "/src/ca-certificates.crt")]
    public void A_misspelt_name_that_tools_decide_triggers(string path, string name, string corrected)
    {
        var file = File(Stage("a/b", "x", Copy(".", "/src"), Run("./make.sh")), Final("x", path));

        var finding = Triggers(file, new(1, 0, Part.Source), $"Stage 'x' does not produce '{path}'. Tools call it '{name}': did you mean '{corrected}'?");

        Assert.Equal(File(file.Stages[0], Final("x", corrected)), Mended(file, finding));
    }

    [Theory]
    [InlineData("/src/packages.json")]
    [InlineData("/src/requirement.txt")]
    [InlineData("/src/node_module")]
    [InlineData("/src/snapshot.jar")]
    [InlineData("/src/wwwroot2")]
    [InlineData("/src/jsconfig.json")]
    [InlineData("/src/certificats/root.pem")]
    [InlineData("/src/certificaten")]
    public void A_name_that_is_only_like_one_of_those_is_silent(string path) => Silent(File(Stage("a/b", "x", Copy(".", "/src"), Run("./make.sh")), Final("x", path)));

    [Fact]
    public void A_tool_of_old_is_judged_where_its_project_is_in_the_working_folder()
    {
        var stage = Stage("microsoft/dotnet:2.1-sdk", "build", WorkDir("/app"), Copy(".", "."), Run("dotnet publish -c Release -o out"));

        Triggers(
            File(stage, Final("build", "/app/published")),
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/app/published'. The stage publishes to '/app/out' (dotnet publish -o), which nothing copies: did you mean that?");
        Silent(File(stage, Final("build", "/app/Shop/out", "/app/Shop/wwwroot")));
    }

    [Fact]
    public void Packages_of_the_distribution_are_not_installed_for_the_administrator()
    {
        var stage = Stage("alpine:3.20", "x", Run("apk add --no-cache curl && mkdir /out"));

        Triggers(File(stage, Final("x", "/usr/local/bin/curl")), new(1, 0, Part.Source), "Stage 'x' does not produce '/usr/local/bin/curl'. Nothing that it does writes there: copy another path, or write it in the stage.");
        Silent(File(stage, Final("x", "/usr/bin/curl", "/usr/local/share/ca-certificates", "/usr/local/cuda-12.4/lib64", "/usr/x86_64-w64-mingw32/lib", "/opt/tool")));
        Silent(File(Stage("debian:12", "x", Run("echo deb https://example.com/apt stable main > /etc/apt/sources.list.d/tool.list && apt-get update && apt-get install -y tool && mkdir /out")), Final("x", "/usr/local/bin/tool")));
        Silent(File(Stage("alpine:3.20", "x", Run("apk add --no-cache -X https://example.com/alpine tool && mkdir /out")), Final("x", "/usr/local/bin/tool")));
    }

    [Fact]
    public void The_product_that_nothing_copies_is_offered()
    {
        var file = File(
            Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir("/src"), Copy(".", "."), Run("dotnet publish -c Release -o /app/out")),
            Final("build", "/src/published/"));

        var finding = Triggers(
            file,
            new(1, 0, Part.Source),
            "Stage 'build' does not produce '/src/published/'. The stage publishes to '/app/out' (dotnet publish -o), which nothing copies: did you mean that?");

        Assert.Equal(File(file.Stages[0], Final("build", "/app/out/")), Mended(file, finding));
    }

    [Fact]
    public void A_product_that_somebody_reads_is_no_reason()
    {
        var stage = Stage("golang:1.24", "build", WorkDir("/src"), Copy(".", "."), Run("go build -o /out/gen ./gen"));
        Silent(File(stage, Final("build", "/out/gen", "/src/config.json")));
        Silent(File(stage with { Instructions = [.. stage.Instructions, Run("/out/gen > /src/config.txt")] }, Final("build", "/src/config.json")));
        Silent(File(stage with { Instructions = [.. stage.Instructions, new Entrypoint(new ExecForm(["/out/gen"]))] }, Final("build", "/src/config.json")));
        Silent(File(stage, Stage("build", "test", Run("true")), Final("build", "/src/config.json")));
    }

    [Fact]
    public void In_a_stage_of_which_all_is_known_there_is_nothing_else()
    {
        var stage = Stage("alpine:3.20", "certs", Run("apk add --no-cache ca-certificates && mkdir -p /data/export"));

        Triggers(File(stage, Final("certs", "/config")), new(1, 0, Part.Source), "Stage 'certs' does not produce '/config'. Nothing that it does writes there: copy another path, or write it in the stage.");
        Triggers(File(stage, Final("certs", "/data/exporrtt")), new(1, 0, Part.Source), "Stage 'certs' does not produce '/data/exporrtt'. Nothing that it does writes there: did you mean '/data/export'?");
        Silent(File(stage, Final("certs", "/etc/ssl/certs/ca-certificates.crt", "/usr/share/anything", "/data")));
    }

    [Fact]
    public void A_pattern_that_nothing_fits_triggers()
    {
        var stage = Stage("alpine:3.20", "x", Run("mkdir /out && touch /out/a.txt"));

        Triggers(
            File(stage, Final("x", "/out/*.jar")),
            new(1, 0, Part.Source),
            "Stage 'x' does not produce '/out/*.jar'. Nothing that it does writes such a file into '/out': copy another path, or write one in the stage.");
        Silent(File(stage, Final("x", "/out/*.txt", "/out/*", "/out/b.tx[t]", "/out/b*")));
    }

    [Theory]
    [InlineData("/app/index.js")]
    [InlineData("/app/index.d.ts")]
    public void Another_kind_of_file_is_no_slip(string path) =>
        Silent(File(Stage("node:22", "x", WorkDir("/app"), Copy("index.ts", "."), Run("npx tsc")), Final("x", path)));

    [Theory]
    [InlineData(ReferenceKind.Image)]
    [InlineData(ReferenceKind.Context)]
    public void An_image_or_a_context_is_silent(ReferenceKind kind) => Silent(HandsOn("/usr/src/app/taget/x.jar"), kind);

    private static Dockerfile HandsOn(string source) => File(
        Stage("maven:3.6.3-jdk-11", "builder", Copy("src", "/usr/src/app/src"), Copy("pom.xml", "/usr/src/app"), Run("mvn -f /usr/src/app/pom.xml clean package")),
        Stage("openjdk:11", null, CopyFrom("builder", source, "/usr/app/app.jar")));

    private static Dockerfile Declared(string source) =>
        File(Stage("custom/tool", "build", WorkDir("/src"), Copy(".", "."), Run("./build.sh") with { Produces = ["/out/app"] }), Final("build", source));
}
