namespace AttrDocker.Dockerfiles.Artifacts.BaseImages;

/// <summary>The images whose files are well enough known that one which is named wrongly stands out. (Docker Official Images and their Dockerfiles; dotnet/dotnet-docker; GoogleContainerTools/distroless.)</summary>
internal static class KnownImages
{
    private static readonly string[] DotNet = ["/usr/share/dotnet", "/usr/lib/dotnet", "/usr/bin/dotnet"];
    private static readonly string[] Java = ["/opt/java", "/opt/java/openjdk", "/usr/lib/jvm", "/usr/local/openjdk-8", "/usr/local/openjdk-11", "/usr/java"];

    public static KnownImage[] All { get; } =
    [
        new("scratch") { IsEmpty = true },

        // Distributions.
        new("alpine", "debian", "ubuntu", "busybox", "fedora", "centos", "rockylinux", "almalinux", "oraclelinux", "amazonlinux", "archlinux", "photon", "buildpack-deps", "ubuntu-debootstrap", "mageia"),
        new("opensuse/leap", "opensuse/tumbleweed", "quay.io/centos/centos", "rockylinux/rockylinux", "debian/eol", "i386/debian", "arm64v8/alpine", "arm64v8/debian", "arm64v8/ubuntu", "arm32v7/alpine", "arm32v7/debian", "public.ecr.aws/amazonlinux/amazonlinux", "public.ecr.aws/docker/library/alpine", "public.ecr.aws/docker/library/debian", "public.ecr.aws/docker/library/ubuntu"),
        new("registry.access.redhat.com/ubi8/ubi", "registry.access.redhat.com/ubi8", "registry.access.redhat.com/ubi8/ubi-minimal", "registry.access.redhat.com/ubi8-minimal", "registry.access.redhat.com/ubi9/ubi", "registry.access.redhat.com/ubi9", "registry.access.redhat.com/ubi9/ubi-minimal", "registry.access.redhat.com/ubi9-minimal")
        {
            Folders = ["/licenses", "/root/buildinfo", "/afs"],
        },

        // Languages.
        new("golang", "public.ecr.aws/docker/library/golang") { Trees = ["/usr/local/go", "/go/pkg"], Folders = ["/go", "/go/bin", "/go/src"], Files = ["/usr/local/go/bin/go", "/usr/local/go/lib/time/zoneinfo.zip", "/usr/local/go/misc/wasm/wasm_exec.js"] },
        new("node", "public.ecr.aws/docker/library/node", "arm32v7/node", "arm64v8/node") { Trees = ["/usr/local", "/opt", "/home/node"], Files = ["/usr/local/bin/node", "/usr/local/bin/npm", "/usr/local/bin/npx", "/usr/local/bin/yarn", "/usr/local/lib/node_modules", "/usr/local/lib/node_modules/npm"] },
        new("python", "public.ecr.aws/docker/library/python", "pypy") { Trees = ["/usr/local"], Files = ["/usr/local/bin/python", "/usr/local/bin/python3", "/usr/local/bin/pip"] },
        new("ruby") { Trees = ["/usr/local"], Folders = ["/usr/local/bundle"], Files = ["/usr/local/bin/ruby"] },
        new("rust") { Trees = ["/usr/local/cargo", "/usr/local/rustup"], Files = ["/usr/local/cargo/bin/cargo"] },
        new("php") { Trees = ["/usr/local", "/usr/src"], Folders = ["/var/www", "/var/www/html"] },
        new("bash") { Trees = ["/usr/local"] },
        new("perl") { Trees = ["/usr/local"] },
        new("gcc") { Trees = ["/usr/local"] },
        new("swift") { Trees = ["/usr/libexec", "/home"] },
        new("dart") { Trees = ["/runtime", "/root", "/usr/lib"] },
        new("elixir", "erlang", "haxe", "julia", "crystallang/crystal", "nimlang/nim", "haskell") { Trees = ["/usr/local", "/opt", "/root", "/usr/lib"] },
        new("composer") { Trees = ["/usr/local", "/tmp"], Folders = ["/app"], Files = ["/usr/bin/composer"] },

        // Java.
        new("openjdk", "eclipse-temurin", "amazoncorretto", "adoptopenjdk", "sapmachine", "ibmjava", "ibm-semeru-runtimes", "azul/zulu-openjdk", "azul/zulu-openjdk-alpine", "bellsoft/liberica-openjdk-alpine", "bellsoft/liberica-openjdk-debian") { Trees = [.. Java, "/docker-java-home", "/opt", "/usr/local"], Files = ["/__cacert_entrypoint.sh"] },
        new("maven") { Trees = [.. Java, "/usr/share/maven", "/root/.m2", "/opt", "/usr/local"] },
        new("gradle") { Trees = [.. Java, "/opt", "/opt/gradle", "/home/gradle", "/usr/local"] },
        new("clojure", "sbt", "sbtscala/scala-sbt", "hseeberger/scala-sbt", "mozilla/sbt") { Trees = [.. Java, "/opt", "/usr/local", "/root", "/home"] },
        new("tomcat") { Trees = [.. Java, "/opt", "/usr/local"], Folders = ["/usr/local/tomcat", "/usr/local/tomcat/webapps"] },

        // Servers and tools that others take files from.
        new("nginx", "nginxinc/nginx-unprivileged") { Trees = ["/docker-entrypoint.d", "/usr/share/nginx", "/usr/local"], Folders = ["/usr/share/nginx/html", "/etc/nginx/conf.d"], Files = ["/docker-entrypoint.sh", "/etc/nginx/nginx.conf", "/usr/sbin/nginx"] },
        new("httpd") { Trees = ["/usr/local"], Folders = ["/usr/local/apache2/htdocs"] },

        // Microsoft.
        new(
            "mcr.microsoft.com/dotnet/sdk", "mcr.microsoft.com/dotnet/nightly/sdk", "mcr.microsoft.com/dotnet/core/sdk", "mcr.microsoft.com/dotnet/core-nightly/sdk", "mcr.microsoft.com/dotnet/aspnet", "mcr.microsoft.com/dotnet/runtime",
            "mcr.microsoft.com/dotnet/runtime-deps", "mcr.microsoft.com/dotnet/nightly/aspnet", "mcr.microsoft.com/dotnet/nightly/runtime", "mcr.microsoft.com/dotnet/nightly/runtime-deps", "mcr.microsoft.com/dotnet/core/aspnet",
            "mcr.microsoft.com/dotnet/core/runtime", "mcr.microsoft.com/dotnet/core/runtime-deps", "microsoft/dotnet", "microsoft/aspnetcore", "microsoft/aspnetcore-build")
        {
            Trees = [.. DotNet, "/usr/local", "/opt", "/root/.dotnet", "/root/.nuget"], Folders = ["/app", "/home/app"],
        },

        // Distroless.
        new(
            "gcr.io/distroless/static", "gcr.io/distroless/base", "gcr.io/distroless/cc", "gcr.io/distroless/static-debian11", "gcr.io/distroless/static-debian12", "gcr.io/distroless/base-debian10", "gcr.io/distroless/base-debian11",
            "gcr.io/distroless/base-debian12", "gcr.io/distroless/cc-debian11", "gcr.io/distroless/cc-debian12", "gcr.io/distroless/java", "gcr.io/distroless/java17-debian11", "gcr.io/distroless/nodejs", "gcr.io/distroless/python3", "cgr.dev/chainguard/static")
        {
            Folders = ["/home/nonroot", "/busybox"], Trees = ["/busybox", "/nodejs"],
        },
    ];
}
