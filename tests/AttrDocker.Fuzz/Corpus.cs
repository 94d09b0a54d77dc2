namespace AttrDocker.Fuzz;

/// <summary>What mutations start from: Dockerfiles that look like real ones, and pieces of the language.</summary>
internal static class Corpus
{
    /// <summary>Whole texts, which together use every instruction and flag.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
    [
        """
        # syntax=docker/dockerfile:1
        # check=skip=JSONArgsRecommended;error=true

        # Builds the service.
        ARG GO_VERSION=1.23
        FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-alpine AS build
        WORKDIR /src
        RUN --mount=type=cache,target=/go/pkg/mod,sharing=locked,id=mod --mount=type=bind,source=go.sum,target=go.sum \
            --mount=type=bind,source=go.mod,target=go.mod \
            # modules first
            go mod download -x

        ARG TARGETARCH
        RUN --mount=type=cache,target=/go/pkg/mod --mount=type=bind,target=. \
            CGO_ENABLED=0 GOARCH=$TARGETARCH go build -o /bin/server . && strip /bin/server

        FROM alpine:3.20@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS final
        RUN apk --update add ca-certificates tzdata && update-ca-certificates
        ARG UID=10001
        RUN adduser --disabled-password --gecos "" --home "/nonexistent" --uid "${UID}" appuser
        USER appuser
        COPY --from=build --chown=appuser:appuser --chmod=0755 /bin/server /bin/
        EXPOSE 8080/tcp 9000-9010/udp
        ENTRYPOINT [ "/bin/server", "--listen", ":8080" ]

        """,
        """
        FROM maven:3.6.3-jdk-11 AS builder
        COPY . /app/
        WORKDIR /app/
        RUN mvn clean package

        FROM openjdk:11
        COPY --from=builder /app/target/*.jar /usr/local/app.jar
        HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --start-interval=1s --retries=3 \
          CMD curl -f http://localhost/ || exit 1
        LABEL maintainer="someone@example.com" description="A \"quoted\" text that \
        goes on" multi.label1="value1" multi.label2=value\ 2
        ENV JAVA_OPTS="-Xmx512m -Dfoo=$BAR" PATH=/opt/bin:$PATH OLD='single ${quoted}'
        ENV legacy with  blanks
        VOLUME ["/data", "/var/log"]
        VOLUME /a /b
        STOPSIGNAL SIGTERM
        CMD java $JAVA_OPTS -jar /usr/local/app.jar

        """,
        """
        FROM debian:bookworm
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        RUN <<EOF
        set -eu
        apt-get update
        if [ -n "$DEBUG" ]; then apt-get install -y gdb; fi
        for f in /etc/*.conf; do echo "$f"; done
        case $1 in a|b) echo "x" ;; *) exit 1 ;; esac
        EOF
        RUN python3 <<-'PY' && cat <<"END TEXT" > /x
        	print("hello")
        	PY
        body
        END TEXT
        COPY --link <<nginx.conf <<-"index.html" /etc/nginx/
        server { listen ${PORT:-80}; root /usr/share/${NAME#pre*}; }
        nginx.conf
        	<h1>$HOME</h1>
        index.html
        ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/a.tar.gz /
        ADD --keep-git-dir=true --link --unpack=false https://github.com/moby/buildkit.git#v0.10.1 /buildkit
        COPY --parents --exclude=*.md --exclude=**/test src/**/a.txt ["with space", "/dest/"]
        ONBUILD RUN --network=none --security=insecure echo <<X
        trigger
        X
        ONBUILD COPY --from=build . /app
        HEALTHCHECK NONE
        MAINTAINER Somebody <somebody@example.com>

        """,
        """
        # escape=`
        FROM mcr.microsoft.com/windows/servercore:ltsc2022
        SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]
        RUN Invoke-WebRequest -Uri 'https://example.com/x.zip' -OutFile C:\x.zip; `
            Expand-Archive C:\x.zip -DestinationPath C:\app; `
            Remove-Item C:\x.zip -Force
        WORKDIR C:\app
        ENV A=b`$c D="x`"y" E=${A:+`}z}
        COPY ["a b.txt", "C:\\app\\"]
        CMD ["cmd", "/S", "/C", "app.exe"]

        """,
        """
        from node:20 as deps
        workdir /app
        copy package*.json ./
        run --mount=type=secret,id=npmrc,target=/root/.npmrc,required=true,mode=0400,uid=0,gid=0 \
            --mount=type=secret,id=token,env=TOKEN --mount=type=ssh,id=default,required \
            --mount=type=tmpfs,target=/tmp,size=64m --device=vendor.com/gpu=all npm ci
        FROM deps AS test
        ARG A=${B:-default} C="x y" D=${E:?needed} F=${G/from/to} H=${I//a/b} J=${K%%.*} L=${M+${N-x}}
        run <<a <<b
        x
        a
        y
        b
        copy --from=0 /app/node_modules /m
        user ${UID:-1000}:${GID:-1000}
        FROM test
        RUN sh -c 'echo "$(date)" > /x; (cd /y && ls) | grep `whoami` 2>&1' && sudo env A=b xargs rm -f || { true; }

        """,
        "\uFEFFFROM scratch\r\nLABEL a=b \\\r\n  # inner\r\n\r\n  c=d\r\nCMD [\"x\"]",
        "**/bin\n!keep/**/*.txt\n# comment\n*.[a-z]?\n\\!x\n/a/../b\n[^x-]*\n\\#y\n",
        "FROM a\nRUN echo ${a:-${b:-${c:-\"$(d)\"}}}\nENV x=\"${a:-'${b}'}\" y=$1$@$$ z=${q#\\*}\n",
        "",
    ];

    /// <summary>Pieces that mean something, and pieces that break readers.</summary>
    public static IReadOnlyList<string> Tokens { get; } =
    [
        "FROM ", "RUN ", "CMD ", "LABEL ", "MAINTAINER ", "EXPOSE ", "ENV ", "ADD ", "COPY ", "ENTRYPOINT ", "VOLUME ", "USER ", "WORKDIR ", "ARG ", "ONBUILD ", "STOPSIGNAL ",
        "HEALTHCHECK ", "SHELL ", "FROM scratch\n", " AS ", "\nFROM a AS b\n", "\nRUN ", "\nCOPY --from=b ", "NONE", "CMD [\"x\"]", "ONBUILD ONBUILD ",
        "--from=", "--link", "--link=false", "--chown=", "--chmod=", "--checksum=", "--exclude=", "--parents", "--keep-git-dir", "--unpack=", "--mount=", "--network=host",
        "--security=sandbox", "--device=", "--platform=", "--interval=1m30s", "--retries=0", "--", "---", "--x=", "--mount=type=", "bind,", "cache,", "tmpfs,", "secret,", "ssh,",
        "target=", "dst=/x,", "source=", "from=", "id=", "ro,", "rw=true", "sharing=locked", "required", "size=1g", "mode=07", "uid=", "env=",
        "<<EOF", "<<-EOF", "<<'E'", "<<\"E\"", "<<-", "<<", "<< EOF", "0<<X", "EOF", "\nEOF\n", "\n\tEOF\n", "<<EOF\nx\nEOF\n", "[", "]", "[\"", "\"]", "\", \"", "[1,", "{\"a\":", "null", "true",
        "\\u0041", "\\uD800", "\\n", "\\\"", "\\\n", "\\ \n", "`\n", "\\", "\\\\", "`", "\n", "\r\n", "\r", "\n\n", "\"", "'", "\"\"", "''", "$", "$$", "${", "}", "$A", "${A}", "${A:-", "${A:+", "${A:?", "${A#",
        "${A##", "${A%", "${A%%", "${A/", "${A//", "/b}", "${A:", "${}", "$1", "$@", "#", "# ", "\n# x\n", "# escape=`\n", "# escape=\\\n", "# syntax=x\n", "# check=skip=all\n", "# check=", "#=\n",
        " ", "  ", "\t", "\v", "\f", "\u0085", "\u00A0", "\u2028", "\u3000", "\uFEFF", "\uFFFD", "\0", "\u0001", "\u001B", "\uD83D", "\uDC33", "\uD83D\uDC33", "é", "İ", "ſ", "K", "世界",
        "=", "a=b", "=\"", ",", ":", "/", "//", "..", "./", "*", "**", "?", "!", "@sha256:", ":latest", "%", "~", "(", ")", "$(", "((", "{ ", "; ", ";;", "&& ", "|| ", "| ", "& ", "> ", "2>&1", "<(",
        "if ", "then ", "else ", "fi ", "for x in ", "do ", "done ", "while ", "case ", " in ", "esac ", "function f() {", "[[ ", " ]]", "sh -c ", "sudo ", "env ", "xargs ", "exec ",
        "# check=skip=X\n", "# hadolint ignore=DL3000\n", "# adk ignore=ADK1004\n", "4294967296", "99999999999999999999", "-1", "0x10", "1e9", "1h2m3.5s", "NaN",
    ];
}
