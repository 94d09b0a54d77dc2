using CsCheck;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>Correct two-stage builds of many kinds: a stage that writes something, and the path that another stage copies from it.</summary>
internal static class BuildFamilies
{
    private static readonly Gen<string> Name =
        from word in Pick("orders", "billing", "gateway", "shipping", "catalog", "worker", "frontend", "identity", "reports", "search")
        from suffix in Pick("", "", "-api", "-service", "2", "_tool", ".core")
        select word + suffix;

    private static readonly Gen<string> Folder = Pick("/app", "/src", "/usr/src/app", "/opt/code", "/build/source", "/go/src/shop", "/home/dev/project");

    private static readonly Gen<string> Out = Pick("/out", "/artifacts", "/opt/product", "/dist/linux", "/publish/release");

    /// <summary>A build.</summary>
    public static Gen<Build> Any { get; } =
        from name in Name
        from other in Name
        from folder in Folder
        from outside in Out
        from build in Pick(Families(name, other, folder, outside))
        from noise in Gen.Bool
        select noise ? WithNoise(build) : build;

    private static Gen<T> Pick<T>(params T[] values) => from index in Gen.Int[0, values.Length - 1] select values[index];

    private static Build[] Families(string name, string other, string folder, string outside) =>
    [
        new("go build -o", Stage("golang:1.24", "build", WorkDir(folder), Copy("go.mod", "./"), Copy(".", "."), Run($"CGO_ENABLED=0 go build -trimpath -o {outside}/{name} ./cmd/{other}")), $"{outside}/{name}"),
        new("go build -o, relative", Stage("golang:1.24-alpine", "build", WorkDir(folder), Copy(".", "."), Run($"go build -ldflags '-s -w' -o bin/{name} .")), $"{folder}/bin/{name}"),
        new("go install", Stage("golang:1.24", "build", Run($"go install example.com/{other}/cmd/{name}@v1.2.3")), $"/go/bin/{name}"),
        new("mvn", Stage("maven:3.9-eclipse-temurin-21", "build", WorkDir(folder), Copy("pom.xml", "."), Copy("src", "./src"), Run("mvn -B -DskipTests package")), $"{folder}/target/{name}.jar"),
        new("mvn -f", Stage("maven:3.9", "build", Copy("src", $"{folder}/src"), Copy("pom.xml", folder), Run($"mvn -f {folder}/pom.xml clean verify")), $"{folder}/target/{name}.jar"),
        new("mvn module", Stage("maven:3.9", "build", WorkDir(folder), Copy(".", "."), Run($"mvn -pl {other} -am install")), $"{folder}/{other}/target/{name}.jar"),
        new("gradle", Stage("gradle:8-jdk21", "build", WorkDir(folder), Copy(".", "."), Run("./gradlew --no-daemon bootJar")), $"{folder}/build/libs/{name}.jar"),
        new("npm", Stage("node:22", "build", WorkDir(folder), Copy("package*.json", "./"), Run("npm ci"), Copy(".", "."), Run("npm run build")), $"{folder}/dist/{name}"),
        new("npm, whole", Stage("node:22-alpine", "build", WorkDir(folder), Copy(".", "."), Run("npm ci && npm run build:prod")), $"{folder}/build"),
        new("yarn", Stage("node:22", "build", WorkDir(folder), Copy(".", "."), Run("yarn install --frozen-lockfile && yarn build")), $"{folder}/node_modules"),
        new("dotnet publish -o", Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir(folder), Copy(".", "."), Run($"dotnet publish {other}/{other}.csproj -c Release -o {outside}/{name}")), $"{outside}/{name}"),
        new("dotnet publish, relative", Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir(folder), Copy(".", "."), Run("dotnet restore"), Run("dotnet publish -c Release -o published")), $"{folder}/published"),
        new("dotnet publish, default", Stage("mcr.microsoft.com/dotnet/sdk:10.0", "build", WorkDir(folder), Copy(".", "."), Run("dotnet publish -c Release")), $"{folder}/bin/Release/net10.0/publish"),
        new("cargo", Stage("rust:1.80", "build", WorkDir(folder), Copy(".", "."), Run("cargo build --release --locked")), $"{folder}/target/release/{name}"),
        new("cargo --target", Stage("rust:1.80", "build", WorkDir(folder), Copy(".", "."), Run("rustup target add x86_64-unknown-linux-musl && cargo build --release --target x86_64-unknown-linux-musl")), $"{folder}/target/x86_64-unknown-linux-musl/release/{name}"),
        new("cargo install", Stage("rust:1.80", "build", WorkDir(folder), Copy(".", "."), Run($"cargo install --path . --root {outside}/{other}")), $"{outside}/{other}/bin/{name}"),
        new("mkdir, cp", Stage("debian:12", "build", WorkDir(folder), Copy(".", "."), Run($"make && mkdir -p {outside}/{other} && cp {name} {outside}/{other}/")), $"{outside}/{other}/{name}"),
        new("mv", Stage("alpine:3.20", "build", WorkDir(folder), Run($"./configure && make && mv result.bin {outside}/{name}")), $"{outside}/{name}"),
        new("touch", Stage("busybox", "build", Run($"mkdir -p {outside} && cd {outside} && touch {name}.flag")), $"{outside}/{name}.flag"),
        new("redirection", Stage("alpine:3.20", "build", Run($"mkdir {outside}; echo hello > {outside}/{name}.txt")), $"{outside}/{name}.txt"),
        new("git clone", Stage("alpine/git", "build", WorkDir(folder), Run($"git clone --depth 1 https://example.com/{other}/{name}.git")), $"{folder}/{name}"),
        new("git clone, named", Stage("debian:12", "build", Run($"apt-get update && apt-get install -y git && git clone -b main https://example.com/x.git {outside}/{name}")), $"{outside}/{name}/README.md"),
        new("curl -o", Stage("debian:12", "build", Run($"curl -fsSL https://example.com/x -o {outside}/{name}.bin && chmod +x {outside}/{name}.bin")), $"{outside}/{name}.bin"),
        new("curl -O", Stage("debian:12", "build", WorkDir(folder), Run($"curl -sSLO https://example.com/v1/{name}.zip")), $"{folder}/{name}.zip"),
        new("wget -O", Stage("alpine:3.20", "build", Run($"wget -qO {outside}/{name}.bin https://example.com/x")), $"{outside}/{name}.bin"),
        new("tar -C", Stage("debian:12", "build", Run($"mkdir -p {outside}/{other} && curl -sSL https://example.com/x.tgz | tar -xz -C {outside}/{other}")), $"{outside}/{other}/{name}"),
        new("unzip -d", Stage("debian:12", "build", Run($"unzip -q /tmp/x.zip -d {outside}/{other}")), $"{outside}/{other}/{name}"),
        new("gcc -o", Stage("gcc:14", "build", WorkDir(folder), Copy("main.c", "."), Run($"gcc -static -O2 -o {name} main.c")), $"{folder}/{name}"),
        new("install", Stage("debian:12", "build", WorkDir(folder), Copy(".", "."), Run($"install -D -m 0755 {name} {outside}/{name}")), $"{outside}/{name}"),
        new("make DESTDIR", Stage("debian:12", "build", WorkDir(folder), Copy(".", "."), Run($"make install DESTDIR={outside}/{other}")), $"{outside}/{other}/usr/bin/{name}"),
        new("venv", Stage("python:3.13", "build", Run($"python -m venv {outside}/{other} && {outside}/{other}/bin/pip install flask")), $"{outside}/{other}"),
        new("COPY", Stage("debian:12", "build", WorkDir(folder), Copy($"{name}.json", "./config/")), $"{folder}/config/{name}.json"),
        new("COPY of a folder", Stage("debian:12", "build", WorkDir(folder), Copy("assets", $"./{other}")), $"{folder}/{other}/{name}"),
        new("heredoc", Stage("debian:12", "build", WorkDir(folder), Script($"set -e\nmkdir -p {outside}\nif [ -f x ]; then echo y; fi\nsh -c 'cat a b > {outside}/{name}.cfg'\n")), $"{outside}/{name}.cfg"),
        new("script", Stage("custom/builder:2", "build", WorkDir(folder), Copy(".", "."), Run("./build.sh --all")), $"{outside}/{name}"),
        new("declared", Stage("custom/builder:2", "build", WorkDir(folder), Copy(".", "."), Run("./build.sh") with { Produces = [$"{outside}/{name}"] }), $"{outside}/{name}"),
        new("variables", Stage("golang:1.24", "build", Arg("OUT", outside), Env("APP", name), WorkDir(folder), Copy(".", "."), Run("go build -o \"${OUT}/$APP\" .")), $"{outside}/{name}"),
    ];

    private static Build WithNoise(Build build) => build with
    {
        Stage = build.Stage with { Instructions = [Run("apt-get update && apt-get install -y --no-install-recommends ca-certificates"), .. build.Stage.Instructions, Run("chmod -R a+r /etc/ssl; rm -rf /var/lib/apt/lists/*")] },
    };
}

/// <summary>A correct build.</summary>
/// <param name="Family">How it builds.</param>
/// <param name="Stage">The stage that builds.</param>
/// <param name="Artifact">A path that it writes.</param>
internal sealed record Build(string Family, Stage Stage, string Artifact)
{
    /// <summary>The Dockerfile whose second stage copies a path.</summary>
    public Dockerfile Copying(string path) => File(Stage, Final(Stage.Name!, path));
}
