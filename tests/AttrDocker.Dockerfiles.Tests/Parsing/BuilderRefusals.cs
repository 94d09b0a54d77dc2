namespace AttrDocker.Dockerfiles.Tests.Parsing;

/// <summary>What BuildKit refuses before it builds anything, area by area, and beside each sample a neighbour that it accepts.</summary>
/// <remarks>The library's tests ask the parser and the rules, the engine's tests a real engine; so both must agree with what stands here.</remarks>
internal static class BuilderRefusals
{
    private const string Digest = "sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d";

    /// <summary>All areas.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new("file")
        {
            Refused = ["", "# c\n", "ARG A\n", "RUN a\nFROM scratch\n", "# escape=x\nFROM scratch\n", "# escape=`\n# escape=`\nFROM scratch\n", "# check=skip=a\n# check=skip=b\nFROM scratch\n", "FROM scratch\nRUN " + new string('a', 65532) + "\n"],
            Accepted = ["FROM scratch", "ARG A\nFROM scratch\n", "# escape=`\nFROM scratch\n", "# c\n# escape=x\nFROM scratch\n", "FROM scratch\nRUN " + new string('a', 65531) + "\n"],
        },
        new("instruction")
        {
            Refused = Below("RUNN a", "MAINTAINER", "WORKDIR", "USER", "STOPSIGNAL", "ENV", "LABEL", "ONBUILD", "HEALTHCHECK", "EXPOSE", "VOLUME", "ARG", "ADD a", "COPY a", "FROM", "FROM scratch AS", "FROM scratch a b"),
            Accepted = Below("run a", "MAINTAINER a b", "WORKDIR /a b", "USER a b", "CMD", "ENTRYPOINT", "RUN", "ADD a b", "FROM scratch as b"),
        },
        new("flags")
        {
            Refused = Below("COPY --form=x a b", "COPY --link --link a b", "COPY --chown a b", "COPY --link=yes a b", "COPY --link= a b", "USER --x a"),
            Accepted = Below("COPY --exclude=a --exclude=b a b", "COPY --link=TRUE a b", "COPY --chown= a b", "RUN -- --x a", "ARG --x a"),
        },
        new("key and value")
        {
            Refused = Below("ENV a", "ENV a=b c", "ENV =b", "LABEL a", "ARG =x"),
            Accepted = Below("ENV a b", "ENV a=", "LABEL a b", "ARG a b"),
        },
        new("words")
        {
            Refused = Below("USER \"a", "USER 'a", "USER ${a", "USER ${}", "USER ${:x}", "USER ${a:=b}", "USER ${a^}", "USER ${a:#b}"),
            Accepted = Below("USER \"a\"", "USER ${a}", "USER ${a:-b}", "USER ${a-b}", "USER ${a:+b}", "USER ${a#b}", "USER ${a##b}", "USER ${a%b}", "USER ${a%%b}", "USER ${a/b/c}", "USER ${a//b/c}", "USER $"),
        },
        new("JSON")
        {
            Refused = Below("RUN [\"a\", 1]", "CMD [null]", "ENTRYPOINT [{}]", "SHELL [1]", "ADD [\"a\", 1]", "COPY [\"a\", true]", "VOLUME [1]", "HEALTHCHECK CMD [1]"),
            Accepted = Below("RUN [\"a\"", "RUN ['a']", "CMD [a]", "RUN [\"a\"] b", "CMD []"),
        },
        new("FROM")
        {
            Refused =
            [
                "FROM ''\n", "FROM \"\"\n", "ARG A=x\nFROM ${A:+}\n", "FROM --platform=foobar scratch\n", "FROM --platform=linux/ scratch\n", "FROM --platform=/amd64 scratch\n", "FROM --platform=linux//v7 scratch\n",
                "FROM --platform=linux/amd64/v2/x scratch\n", "FROM --platform=linux/amd64,linux/arm64 scratch\n", "ARG P=foobar\nFROM --platform=$P scratch\n", "FROM scratch AS 1a\n", "FROM scratch AS a/b\n", "FROM Scratch\n",
            ],
            Accepted =
            [
                "FROM --platform= scratch\n", "FROM --platform='' scratch\n", "FROM --platform=linux scratch\n", "FROM --platform=AMD64 scratch\n", "FROM --platform=linux/foo scratch\n", "FROM --platform=linux/arm/v7 scratch\n",
                "FROM --platform=x86_64 scratch\n", "FROM --platform=windows(10.0.17763)/amd64 scratch\n", "FROM --platform=$BUILDPLATFORM scratch\n", "FROM scratch AS A_b-c.d\n", "FROM 'scratch'\n",
            ],
        },
        new("graph")
        {
            Refused =
            [
                "FROM scratch AS a\nCOPY --from=b x y\nFROM scratch AS b\n", "FROM scratch AS a\nCOPY --from=a x y\n", "FROM scratch\nCOPY --from=0 x y\n", "FROM scratch\nCOPY --from=5 x y\n",
                "FROM scratch\nCOPY --from=$A x y\n", "FROM scratch\nRUN --mount=from=$A,target=/x a\n", "FROM scratch\nONBUILD ONBUILD RUN a\n", "FROM scratch\nONBUILD FROM a\n", "FROM scratch\nONBUILD MAINTAINER a\n",
            ],
            Accepted =
            [
                "FROM scratch AS b\nFROM scratch\nCOPY --from=B x y\n", "FROM scratch\nFROM scratch\nCOPY --from=0 x y\n", "FROM scratch AS a\nFROM a\nRUN --mount=from=a,target=/x b\n", "FROM scratch\nONBUILD RUN a\n",
            ],
        },
        new("COPY and ADD")
        {
            Refused = Below(
                "COPY a <<EOF\nEOF", "COPY https://e.com/a b", "COPY http://e.com/a b", "COPY git@e.com:a/b c", "COPY git://e.com/a c", "COPY ssh://e.com/a c", "COPY https://e.com/a.git c", "COPY --from=scratch https://e.com/a c",
                "ENV U=https://e.com\nCOPY $U/a b", "COPY --checksum=" + Digest + " a b", "ADD --checksum=" + Digest + " a b", "ADD --checksum=" + Digest + " https://e.com/a https://e.com/b c/", "ADD --checksum=sha256:abc https://e.com/a b",
                "ADD --checksum=md5:abc https://e.com/a b", "ADD --checksum=abc https://e.com/a b", "ADD --checksum=sha256:24454F830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://e.com/a b",
                "COPY --chmod=9 a b", "COPY --chmod=10000 a b", "COPY --chmod=0o755 a b", "COPY --chmod=7x a b", "COPY --chmod=rwx a b", "COPY --chmod=a b c", "COPY --chmod=u=z a b", "COPY --chmod=u+x, a b", "COPY --chmod=-1 a b",
                "COPY --chmod=U+r a b", "COPY --chmod=u+a a b", "ADD --chmod=9 a b", "ENV M=9\nCOPY --chmod=$M a b", "ARG M=9\nCOPY --chmod=$M a b"),
            Accepted = Below(
                "COPY <<EOF /a\nEOF", "COPY HTTP://e.com/a b", "COPY ftp://e.com/a b", "COPY github.com/a/b c", "COPY a@b/c:d e", "COPY git+ssh://e.com/a c", "ADD https://e.com/a b", "ADD user@host:path c", "COPY a b c", "ADD a b c",
                "ADD --checksum=" + Digest + " https://e.com/a b", "ADD --checksum=24454f8 https://e.com/a.git b", "COPY --chmod=07777 a b", "COPY --chmod=00000755 a b", "COPY --chmod=u=rwX,go=rX a b", "COPY --chmod=+x a b", "COPY --chmod=u= a b",
                "COPY --chmod=u+x-w a b", "COPY --chmod=u+rg a b", "COPY --chmod=+ a b", "ARG M\nCOPY --chmod=$M a b"),
        },
        new("heredoc")
        {
            Refused = Below("RUN <<EOF\na", "COPY <<EOF /x\nEOF2", "RUN <<-EOF\n EOF"),
            Accepted = Below("RUN <<EOF\nEOF", "RUN <<-EOF\n\tEOF", "RUN \"<<EOF\"", "RUN <<'E F'\nE F"),
        },
        new("RUN")
        {
            Refused = Below(
                "RUN --network=x a", "RUN --mount=type=foo,target=/x a", "RUN --mount=target=/x,foo=a b", "RUN --mount=target=/x,ro=maybe a", "RUN --mount=type=tmpfs,target=/x,size=big a", "RUN --mount=type=cache,target=/x,mode=99 a",
                "RUN --mount=type=cache,target=/x,uid=a b", "RUN --mount=type=cache,target=/x,gid=-1 b", "RUN --mount=target=/x,sharing=locked a", "RUN --mount=type=cache,target=/x,sharing=foo a", "RUN --mount=target=/x,size=1 a",
                "RUN --mount=target=/x,required a", "RUN --mount=target=/x,mode=1 a", "RUN --mount=type=secret,id=a,from=b c", "RUN --mount=type=secret,id=a,source=b c", "RUN --mount=type=secret a", "RUN --mount=type=cache,target=/ a",
                "RUN --mount=type=tmpfs a", "RUN --mount=type=bind a", "ENV T=/\nRUN --mount=type=tmpfs,target=$T a", "ENV M=99\nRUN --mount=type=cache,target=/x,mode=$M a", "ENV M=9\nRUN --mount=type=cache,target=/x,mode=07$M a",
                "ENV S=big\nRUN --mount=type=tmpfs,target=/x,size=$S a", "ENV U=root\nRUN --mount=type=cache,target=/x,uid=$U a"),
            Accepted = Below(
                "RUN --network=none a", "RUN --mount=target=/x a", "RUN --mount=type=cache,target=/x,mode=77777 a", "RUN --mount=type=tmpfs,target=/x,size=0 a", "RUN --mount=type=ssh,mode=0600,target=/ a",
                "RUN --mount=type=secret,id=a,target=/ b", "RUN --mount=type=cache,target=/x/.. b", "RUN --mount=type=cache,target=x b", "WORKDIR /w\nRUN --mount=type=tmpfs a", "ENV M=55\nRUN --mount=type=cache,target=/x,mode=07$M a",
                "ENV t=cache\nRUN --mount=type=$t,target=/x,sharing=locked a"),
        },
        new("EXPOSE")
        {
            Refused = Below(
                "EXPOSE a", "EXPOSE 65536", "EXPOSE 80-", "EXPOSE -80", "EXPOSE 90-80", "EXPOSE 80/foo", "EXPOSE 80/tcp/udp", "EXPOSE /tcp", "EXPOSE 80:", "EXPOSE x:80", "EXPOSE 99999:80", "EXPOSE 127.0.0.1:80", "EXPOSE foo:80:80",
                "EXPOSE 80:90-91", "EXPOSE 80-82:90-91", "EXPOSE 1:2:3:4", "EXPOSE [::1:80:80", "EXPOSE 01.2.3.4:80:80", "EXPOSE 256.0.0.1:80:80", "EXPOSE :::80", "EXPOSE 80 90/foo", "ARG P=99999\nEXPOSE $P", "ENV P=80/foo\nEXPOSE $P"),
            Accepted = Below(
                "EXPOSE 0", "EXPOSE 65535", "EXPOSE 080", "EXPOSE +80", "EXPOSE 80-90/TCP", "EXPOSE 80/", "EXPOSE 80/sctp", "EXPOSE ''", "EXPOSE :80", "EXPOSE ::80", "EXPOSE 80:90", "EXPOSE 80-90:80", "EXPOSE 127.0.0.1::80",
                "EXPOSE [::1]:80:80", "EXPOSE ::1:80:80", "ARG P\nEXPOSE $P", "ARG P=\"80 81\"\nEXPOSE $P"),
        },
        new("HEALTHCHECK")
        {
            Refused = Below(
                "HEALTHCHECK FOO a", "HEALTHCHECK NONE a", "HEALTHCHECK CMD", "HEALTHCHECK --interval=1 CMD a", "HEALTHCHECK --interval=300y CMD a", "HEALTHCHECK --timeout=999us CMD a", "HEALTHCHECK --start-period=-1s CMD a",
                "HEALTHCHECK --retries=x CMD a", "HEALTHCHECK --retries=-1 CMD a", "HEALTHCHECK --retries=99999999999 CMD a", "ENV I=1s\nHEALTHCHECK --interval=$I CMD a"),
            Accepted = Below("HEALTHCHECK none", "HEALTHCHECK --interval=0 CMD a", "HEALTHCHECK --interval=1ms --timeout=1m30.5s CMD a", "HEALTHCHECK --retries=0 CMD a", "HEALTHCHECK --interval= CMD a"),
        },
        new("SHELL, VOLUME and STOPSIGNAL")
        {
            Refused = Below(
                "SHELL a", "SHELL []", "VOLUME ''", "VOLUME [\"\"]", "VOLUME [\"/a\", \" \"]", "ENV X=\"\"\nVOLUME $X", "STOPSIGNAL SIGTREM", "STOPSIGNAL 0", "STOPSIGNAL SIG", "STOPSIGNAL ''", "STOPSIGNAL SIGRTMIN+16",
                "STOPSIGNAL SIGRTMAX-15", "STOPSIGNAL SIGUNUSED", "STOPSIGNAL \"SIG TERM\"", "ENV S=SIGTREM\nSTOPSIGNAL $S"),
            Accepted = Below("SHELL [\"\"]", "VOLUME /a b", "STOPSIGNAL TERM", "STOPSIGNAL sigterm", "STOPSIGNAL 65", "STOPSIGNAL -1", "STOPSIGNAL 015", "STOPSIGNAL SIGRTMIN+15", "STOPSIGNAL RTMAX-14", "STOPSIGNAL SIGCLD", "WORKDIR ''", "USER ''"),
        },
    ];

    private static string[] Below(params string[] instructions) => [.. instructions.Select(static instruction => "FROM scratch\n" + instruction + "\n")];

    /// <summary>An area.</summary>
    internal sealed record Row(string Area)
    {
        /// <summary>Files that the builder refuses.</summary>
        public required IReadOnlyList<string> Refused { get; init; }

        /// <summary>Neighbours of them that it accepts.</summary>
        public required IReadOnlyList<string> Accepted { get; init; }
    }
}
