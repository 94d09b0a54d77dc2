using System.Globalization;
using System.Text;

namespace AttrDocker.Benchmarks;

/// <summary>
/// Dockerfiles that look like those in repositories: by language, from half a kilobyte to eight, with comments, continued lines, mounts and
/// several stages. The same ones each time.
/// </summary>
internal sealed class RealisticDockerfiles
{
    private const int Variants = 25;

    private static readonly string[] Packages =
        ["build-essential", "ca-certificates", "cmake", "curl", "git", "gnupg", "jq", "libcurl4-openssl-dev", "libffi-dev", "libicu72", "libpq-dev", "libssl-dev", "locales", "make", "openssh-client", "pkg-config", "procps", "python3", "tzdata", "unzip", "wget", "xz-utils", "zlib1g-dev"];

    private static readonly string[] Services =
        ["api", "billing", "catalog", "checkout", "gateway", "identity", "inventory", "mailer", "orders", "payments", "reports", "search", "worker"];

    private static readonly string[] Remarks =
        ["Copied first, so that this layer is kept while they stay the same.", "The registry's mirror drops this version, see the ticket.", "Needed at run time only.", "No shell expands what stands in brackets.", "The numbers are those that the cluster's policy asks for.", "Keep in step with the pipeline."];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private RealisticDockerfiles(int seed) => _random = new(seed);

    /// <summary>Files with what every BuildKit of the last years reads, by name.</summary>
    public static IEnumerable<(string Name, string Text)> Plain() =>
        Files(("apt", static f => f.Apt()), ("apk", static f => f.Apk()), ("dotnet", static f => f.DotNet()), ("node", static f => f.Node()), ("go", static f => f.Go()), ("python", static f => f.Python()), ("maven", static f => f.Maven()));

    /// <summary>Files with heredocs, <c>--link</c> and <c>--exclude</c>.</summary>
    public static IEnumerable<(string Name, string Text)> Modern() => Files(("heredoc", static f => f.Heredocs()));

    /// <summary>One file with as many stages as a generated monorepo has.</summary>
    public static IEnumerable<(string Name, string Text)> Big()
    {
        var files = new RealisticDockerfiles(1);
        while (files._text.Length < 256 * 1024)
        {
            files.DotNet();
            files.Go();
            files.Apt();
        }

        yield return ("big", files._text.ToString());
    }

    private static IEnumerable<(string Name, string Text)> Files(params (string Name, Action<RealisticDockerfiles> Write)[] families)
    {
        foreach (var (name, write) in families)
        {
            for (var variant = 0; variant < Variants; variant++)
            {
                // Most files are short; each has at least one stage of its family, the longest about ten.
                var files = new RealisticDockerfiles(variant);
                for (var more = true; more; more = files._text.Length < 6_000 && files.Chance(variant % 3 * 0.4))
                {
                    write(files);
                }

                yield return ($"{name}-{variant.ToString("00", CultureInfo.InvariantCulture)}", files._text.ToString());
            }
        }
    }

    private void Apt()
    {
        Remark();
        Line($"FROM {Pick("debian:12-slim", "ubuntu:24.04", "buildpack-deps:bookworm")}");
        Line($"LABEL org.opencontainers.image.source=\"https://example.org/shop/{Pick(Services)}\" \\\n      org.opencontainers.image.title=\"{Pick(Services)} service\"");
        Line("ARG DEBIAN_FRONTEND=noninteractive");
        Line($"ENV LANG=C.UTF-8 \\\n    TZ=Europe/Berlin \\\n    APP_HOME=/opt/{Pick(Services)}");
        Remark();
        Line($"RUN apt-get update && apt-get install -y --no-install-recommends \\\n        {string.Join(" \\\n        ", Several(Packages, 12))} \\\n    && rm -rf /var/lib/apt/lists/*");
        if (Chance(0.5))
        {
            Line("RUN set -eux; \\\n    # the key of the repository\n    curl -fsSL https://example.org/gpg.key | gpg --dearmor -o /usr/share/keyrings/example.gpg; \\\n    echo \"deb [signed-by=/usr/share/keyrings/example.gpg] https://example.org/apt stable main\" > /etc/apt/sources.list.d/example.list");
        }

        Line("COPY docker/entrypoint.sh /usr/local/bin/");
        Line("RUN chmod +x /usr/local/bin/entrypoint.sh && useradd --system --uid 10001 --home-dir $APP_HOME app");
        Line("WORKDIR ${APP_HOME}");
        Line("USER app");
        Line("ENTRYPOINT [\"/usr/local/bin/entrypoint.sh\"]\n");
    }

    private void Apk()
    {
        Line($"FROM alpine:3.{_random.Next(16, 23)}");
        Line($"RUN apk add --no-cache {string.Join(' ', Several(Packages, 6))}");
        Remark();
        Line($"ADD https://example.org/releases/{Pick(Services)}-1.{_random.Next(30)}.tar.gz /tmp/app.tar.gz");
        Line("RUN tar -xzf /tmp/app.tar.gz -C /usr/local --strip-components=1 && rm /tmp/app.tar.gz");
        Line($"COPY conf/nginx.conf conf/{Pick(Services)}.conf /etc/nginx/");
        Line("EXPOSE 80 443/tcp");
        Line("VOLUME [\"/var/lib/data\", \"/var/log/app\"]");
        Line("STOPSIGNAL SIGQUIT");
        Line("HEALTHCHECK --interval=30s --timeout=3s --retries=5 CMD wget -qO- http://localhost/health || exit 1");
        Line("CMD [\"nginx\", \"-g\", \"daemon off;\"]\n");
    }

    private void DotNet()
    {
        var service = Pick(Services);
        Line($"FROM mcr.microsoft.com/dotnet/sdk:{Pick("8.0", "9.0", "10.0")} AS build-{service}{_random.Next(1000)}");
        Line("ARG BUILD_CONFIGURATION=Release");
        Line("WORKDIR /src");
        Remark();
        Line("COPY [\"Directory.Build.props\", \"Directory.Packages.props\", \"./\"]");
        foreach (var project in Several(Services, 8))
        {
            Line($"COPY [\"src/{project}/{project}.csproj\", \"src/{project}/\"]");
        }

        Line($"RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore \"src/{service}/{service}.csproj\"");
        Line("COPY . .");
        Line($"WORKDIR \"/src/src/{service}\"");
        Line($"RUN --mount=type=cache,target=/root/.nuget/packages \\\n    dotnet publish \"{service}.csproj\" -c $BUILD_CONFIGURATION -o /app/publish /p:UseAppHost=false\n");
        Line("FROM mcr.microsoft.com/dotnet/aspnet:10.0");
        Line("WORKDIR /app");
        Line("ENV ASPNETCORE_HTTP_PORTS=8080 DOTNET_gcServer=1");
        Line("COPY --from=0 /app/publish .");
        Line($"ENTRYPOINT [\"dotnet\", \"{service}.dll\"]\n");
    }

    private void Node()
    {
        Line($"FROM --platform=$BUILDPLATFORM node:{_random.Next(18, 25)}-alpine AS deps{_random.Next(1000)}");
        Line("RUN corepack enable");
        Line("WORKDIR /app");
        Line("COPY package.json yarn.lock* package-lock.json* pnpm-lock.yaml* ./");
        Line("RUN \\\n  if [ -f yarn.lock ]; then yarn --frozen-lockfile; \\\n  elif [ -f package-lock.json ]; then npm ci; \\\n  elif [ -f pnpm-lock.yaml ]; then pnpm i --frozen-lockfile; \\\n  else echo \"Lockfile not found.\" && exit 1; \\\n  fi\n");
        Remark();
        Line("COPY --chown=node:node . .");
        Line("ENV NEXT_TELEMETRY_DISABLED 1");
        Line($"ENV NODE_ENV=production PORT={_random.Next(3000, 9000)}");
        Line("RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm run build && npm prune --omit=dev");
        Line("EXPOSE ${PORT}");
        Line("USER node");
        Line("CMD [\"node\", \"server.js\"]\n");
    }

    private void Go()
    {
        Line($"FROM golang:1.{_random.Next(19, 26)} as build{_random.Next(1000)}");
        Line("WORKDIR /go/src/app");
        Line("COPY go.mod go.sum ./");
        Line("RUN go mod download");
        Line("COPY . .");
        Line("ARG VERSION=dev COMMIT=none");
        Remark();
        Line($"RUN CGO_ENABLED=0 GOOS=linux go build -ldflags=\"-s -w -X main.version=${{VERSION}} -X main.commit=${{COMMIT}}\" -o /go/bin/{Pick(Services)} ./cmd/{Pick(Services)}");
        Line("RUN go vet -v ./... && go test -v ./...\n");
        Line("FROM gcr.io/distroless/static-debian12");
        Line("COPY --from=0 /go/bin /");
        Line("USER 65532:65532");
        Line($"CMD [\"/{Pick(Services)}\"]\n");
    }

    private void Python()
    {
        Line($"FROM python:3.{_random.Next(9, 14)}-slim");
        Line("ENV PYTHONDONTWRITEBYTECODE=1 \\\n    PYTHONUNBUFFERED=1 \\\n    PIP_NO_CACHE_DIR=off \\\n    PIP_DISABLE_PIP_VERSION_CHECK=on \\\n    PATH=\"/opt/venv/bin:$PATH\"");
        Remark();
        Line($"RUN apt-get update \\\n  && apt-get install --no-install-recommends -y \\\n    {string.Join(" \\\n    ", Several(Packages, 5))} \\\n  && rm -rf /var/lib/apt/lists/*");
        Line("WORKDIR /code");
        Line("COPY requirements.txt requirements-dev.txt /code/");
        Line("RUN python -m venv /opt/venv && pip install -r requirements.txt");
        Line("COPY . /code/");
        Line($"CMD gunicorn {Pick(Services)}.wsgi:application --bind 0.0.0.0:8000 --workers ${{WORKERS:-3}}\n");
    }

    private void Maven()
    {
        Line($"FROM maven:3.9-eclipse-temurin-{Pick("17", "21")} AS builder{_random.Next(1000)}");
        Line("WORKDIR /usr/src/app");
        Line("COPY pom.xml .");
        Line("RUN mvn -B -e -C org.apache.maven.plugins:maven-dependency-plugin:3.1.2:go-offline");
        Line("COPY src ./src");
        Line("RUN mvn -B -e -o -T 1C verify\n");
        Remark();
        Line("FROM eclipse-temurin:21-jre");
        Line("MAINTAINER the team <team@example.org>");
        Line("ENV JAVA_OPTS=\"-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError\"");
        Line($"COPY --from=0 /usr/src/app/target/{Pick(Services)}-*.jar /app/app.jar");
        Line("EXPOSE 8080");
        Line("ENTRYPOINT exec java $JAVA_OPTS -jar /app/app.jar\n");
    }

    private void Heredocs()
    {
        Line($"FROM debian:12 AS {Pick(Services)}{_random.Next(1000)}");
        Line($"RUN <<EOF\nset -e\napt-get update\napt-get install -y {string.Join(' ', Several(Packages, 8))}\nrm -rf /var/lib/apt/lists/*\nEOF");
        Line($"COPY --link <<-\"EOT\" /etc/{Pick(Services)}.conf\n\tlisten = 0.0.0.0:8080\n\tworkers = 4\n\tpath = $HOME/data\nEOT");
        Remark();
        Line("COPY --link --exclude=**/*.md --exclude=docs . /app");
        Line("RUN python3 <<PY && echo done\nimport json\nprint(json.dumps({'name': 'shop'}))\nPY\n");
    }

    private void Remark()
    {
        if (Chance(0.7))
        {
            Line($"# {Pick(Remarks)}");
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private List<string> Several(string[] choices, int most)
    {
        var first = _random.Next(choices.Length);
        return [.. Enumerable.Range(first, _random.Next(1, most + 1)).Select(i => choices[i % choices.Length])];
    }
}
