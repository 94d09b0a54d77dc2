using AttrDocker.Dockerfiles.Tests.Parsing;

namespace AttrDocker.Engine.Tests.Differential;

/// <summary>
/// Dockerfiles that a parser may easily judge wrongly: a table of instructions made by hand, each beside what its neighbour is not,
/// and mutations of them. Every stage is from scratch, so that the engine pulls nothing.
/// </summary>
internal static class GeneratedDockerfiles
{
    /// <summary>Instructions below <c>FROM scratch</c>.</summary>
    private static readonly string[] Instructions =
    [
        "RUN", "RUN ", "RUN []", "RUN [\"\"]", "RUN [\"a\", 1]", "RUN [\"a\"] b", "RUN ['a']", "RUN [ \"a\" , \"b\" ]", "RUN [\"a\",]", "RUN [\"\\x\"]", "RUN [\"\\u00e9\"]", "RUN [\"a\"", "RUN {\"a\":\"b\"}",
        "RUN a \\\n  # inner\n\n  b", "RUN a \\", "RUN a \\ \n b", "RUN echo ${x", "RUN --network=none a", "RUN --network=x a", "RUN --network a", "RUN --network=none --network=host a", "RUN --security=insecure a",
        "RUN --security=x a", "RUN --foo a", "RUN -- --foo a", "RUN --", "RUN --mount a", "RUN --mount= a", "RUN --mount=type=cache a", "RUN --mount=type=cache,target=/x a", "RUN --mount=type=cache,target=// a",
        "RUN --mount=type=foo,target=/x a", "RUN --mount=target=/x,type=bind a", "RUN --mount=type=bind,target=/x,rw,ro=false a", "RUN --mount=type=bind,target=/x,size=1 a", "RUN --mount=sharing=locked,type=cache,target=/x a",
        "RUN --mount=size=1,type=tmpfs,target=/x a", "RUN --mount=required,type=secret,id=x a", "RUN --mount=type=cache,target=/x,sharing=foo a", "RUN --mount=type=cache,target=/x,sharing=LOCKED a",
        "RUN --mount=type=secret a", "RUN --mount=type=secret,id=x,env=Y a", "RUN --mount=type=secret,id=x,target=/x,env=Y a", "RUN --mount=type=secret,id=x,mode=999 a", "RUN --mount=type=secret,id=x,mode=0444,uid=x a",
        "RUN --mount=type=ssh a", "RUN --mount=type=ssh,required=maybe a", "RUN --mount=type=tmpfs,target=/x,size=1k a", "RUN --mount=type=tmpfs,target=/x,size=x a", "RUN --mount=type=tmpfs a", "RUN --mount=type=tmpfs,target=/x,from=y a",
        "RUN --mount=type=bind,\"target=/a b\" a", "RUN --mount=type=bind,\"target=/a,b\" a", "RUN --mount=type=bind,target=\"/x\" a", "RUN --mount=type=bind,target=/x,from=$a a", "RUN --mount=type=bind,,target=/x a", "RUN --mount=TYPE=bind,Target=/x a",
        "RUN --mount=type=bind a", "RUN --mount=type=bind,target=/x,foo=bar a", "RUN --mount=type=bind,target=/x,foo a", "RUN --mount=type=bind,target a", "RUN --device=a/b=c x", "RUN --device= x",
        "RUN <<EOF\na\nEOF", "RUN <<EOF\na", "RUN <<-EOF\n\ta\n\tEOF", "RUN <<'E F'\na\nE F", "RUN <<\"EOF\"\na\nEOF", "RUN << EOF\na\nEOF", "RUN <<EOF cat\na\nEOF", "RUN cat <<A <<B\na\nA\nb\nB", "RUN cat <<A <<B\nb\nB\na\nA",
        "RUN <<EOF\nFOO\nEOF\nBAR", "RUN 3<<EOF\na\nEOF", "RUN <<<EOF", "RUN <<", "RUN \"<<EOF\"", "RUN a \\\n<<EOF\nx\nEOF", "RUN [\"<<EOF\"]\nEOF", "RUN <<EOF\nEOF \nEOF", "RUN <<$A\nx\n$A", "RUN <<E\\OF\nx\nEOF", "RUN <<\nx\n", "RUN a <<EOF \\\n b\nEOF",
        "COPY", "COPY a", "COPY a b", "COPY a b c", "COPY a b c/", "COPY a /b c /d/", "COPY [\"a\"]", "COPY [\"a\", \"b\"]", "COPY [\"a\", \"b\"] c", "COPY [\"a b\", \"/c d/\"]", "COPY [a, b]", "COPY --from a b", "COPY --from= a b", "COPY --link a b", "COPY --link=x a b",
        "COPY --link=true a b", "COPY --link --link a b", "COPY --chown a b", "COPY --chown= a b", "COPY --chown=1:2 a b", "COPY --chmod=755 a b", "COPY --chmod=u=rwX,go=rX a b", "COPY --chmod=9 a b", "COPY --exclude=x a b", "COPY --exclude a b", "COPY --checksum=x a b", "COPY --LINK a b",
        "COPY <<EOF /x\na\nEOF", "COPY <<EOF\na\nEOF", "COPY <<A <<B /x/\na\nA\nb\nB", "COPY <<A <<B /x\na\nA\nb\nB", "COPY <<EOF /x\n${a\nEOF", "COPY <<\"EOF\" /x\n${a\nEOF", "COPY <<EOF <<EOF /x/\na\nEOF\nb\nEOF", "COPY a <<EOF /x/\na\nEOF", "COPY a <<EOF\na\nEOF",
        "COPY [\"<<EOF\", \"/x\"]\na\nEOF", "COPY \"<<EOF\" /x\na\nEOF", "COPY ${a b", "COPY 'a b' /c", "COPY \"a /b", "COPY $a $b", "COPY . ", "COPY --from=1 a b", "COPY --from=0 a b", "COPY --from=-1 a b", "COPY --from=me a b", "COPY ../a b", "COPY \"\" b", "COPY a \"\"",
        "ADD a b", "ADD a", "ADD --keep-git-dir a b", "ADD --keep-git-dir=maybe a b", "ADD --checksum=x a b", "ADD --unpack=true a b", "ADD --unpack a b", "ADD --from=x a b", "ADD <<EOF /x\na\nEOF", "ADD --parents a b", "ADD --link=TRUE a b", "ADD --link=yes a b",
        "ENV", "ENV a", "ENV a b", "ENV a=b c", "ENV a=b c=d", "ENV =b", "ENV a=", "ENV a =b", "ENV a= b", "ENV a=\"b c\"", "ENV a=\"b c", "ENV a='b", "ENV a=b\\ c", "ENV a=${b", "ENV a=${b}", "ENV a=${b:-c}", "ENV a=${b:=c}", "ENV a=${b:?}", "ENV a=${}", "ENV a=${b#c}", "ENV a=${b/c/d}", "ENV a=${b/c}", "ENV a=${b@}", "ENV a=$", "ENV a=${b:", "ENV \"a b\"=c", "ENV a b=c", "ENV --x a=b", "ENV a=\\\nb", "ENV $a=b", "ENV \"\"=b", "ENV a=${b%%*} c=${d##?}", "ENV a=${b:+${c}}", "ENV a=${b^}", "ENV a='${b'", "ENV a=\"${b\"",
        "LABEL a", "LABEL a b", "LABEL a=b", "LABEL a=b c", "LABEL =x", "LABEL \"a b\"=\"c d\"", "LABEL", "LABEL a=\"", "LABEL a=\\", "LABEL --x=1 a=b", "LABEL a.b-c/d=e", "LABEL 'a'='b'", "LABEL \"\"=b",
        "ARG", "ARG a", "ARG a=b", "ARG a b", "ARG a=b c=d", "ARG =a", "ARG a=\"b c\"", "ARG a=${b", "ARG --x a", "ARG a=b c", "ARG a='", "ARG \"a\"=b", "ARG a= b", "ARG a =b",
        "EXPOSE", "EXPOSE 80", "EXPOSE 80/tcp", "EXPOSE 80/foo", "EXPOSE a", "EXPOSE 80-90", "EXPOSE 90-80", "EXPOSE 70000", "EXPOSE $P", "EXPOSE 80:90", "EXPOSE \"80\"", "EXPOSE ${x", "EXPOSE 80 443", "EXPOSE --x 80", "EXPOSE 80/TCP", "EXPOSE 0", "EXPOSE 127.0.0.1:80:80",
        "VOLUME", "VOLUME /a", "VOLUME /a /b", "VOLUME [\"/a\"]", "VOLUME []", "VOLUME [\"\"]", "VOLUME ''", "VOLUME \"\"", "VOLUME [\"/a\"", "VOLUME ${x", "VOLUME [1]", "VOLUME --x /a", "VOLUME /a \\\n /b", "VOLUME $x", "VOLUME [\"/a\"] /b",
        "USER", "USER a", "USER a b", "USER ''", "USER ${x", "USER ${x:-1}:${y}", "USER --x a", "WORKDIR", "WORKDIR /a", "WORKDIR /a b", "WORKDIR ''", "WORKDIR ${x", "WORKDIR \"/a b\"", "WORKDIR \"/a", "WORKDIR a\\", "WORKDIR --x /a", "WORKDIR $x",
        "STOPSIGNAL", "STOPSIGNAL SIGTERM", "STOPSIGNAL 9", "STOPSIGNAL x", "STOPSIGNAL a b", "STOPSIGNAL ${x", "STOPSIGNAL SIGRTMIN+3", "STOPSIGNAL 0", "STOPSIGNAL 99999", "STOPSIGNAL $x",
        "SHELL", "SHELL []", "SHELL [\"a\"]", "SHELL [\"\"]", "SHELL a", "SHELL [1]", "SHELL [\"a\"] b", "SHELL --x [\"a\"]", "CMD", "CMD []", "CMD a", "CMD [\"a\"]", "CMD [\"a\", null]", "CMD --x a", "CMD [\"a\"", "CMD <<EOF\na\nEOF", "ENTRYPOINT", "ENTRYPOINT []", "ENTRYPOINT a", "ENTRYPOINT [\"a\", \"b\"]", "ENTRYPOINT [\"\\ud800\"]", "ENTRYPOINT --x", "CMD a\nCMD b",
        "HEALTHCHECK", "HEALTHCHECK NONE", "HEALTHCHECK none", "HEALTHCHECK NONE a", "HEALTHCHECK CMD", "HEALTHCHECK CMD a", "HEALTHCHECK cmd a", "HEALTHCHECK CMD []", "HEALTHCHECK CMD [\"a\"]", "HEALTHCHECK FOO a", "HEALTHCHECK --interval=1s CMD a", "HEALTHCHECK --interval=1 CMD a", "HEALTHCHECK --interval=0 CMD a", "HEALTHCHECK --interval=1us CMD a", "HEALTHCHECK --interval=-1s CMD a", "HEALTHCHECK --interval=1ms CMD a", "HEALTHCHECK --interval= CMD a", "HEALTHCHECK --retries=-1 CMD a", "HEALTHCHECK --retries=0 CMD a", "HEALTHCHECK --retries=x CMD a", "HEALTHCHECK --retries= CMD a", "HEALTHCHECK --start-interval=1s --start-period=1m30.5s --timeout=1h CMD a", "HEALTHCHECK --interval=1s NONE", "HEALTHCHECK --foo CMD a", "HEALTHCHECK --interval 1s CMD a", "HEALTHCHECK --retries=+1 CMD a", "HEALTHCHECK --timeout=.5s CMD a", "HEALTHCHECK --timeout=1s1 CMD a", "HEALTHCHECK --retries=0x1 CMD a",
        "ONBUILD", "ONBUILD RUN a", "ONBUILD FROM a", "ONBUILD ONBUILD RUN a", "ONBUILD MAINTAINER a", "ONBUILD FOO", "ONBUILD COPY a", "ONBUILD RUN --foo a", "ONBUILD run a", "ONBUILD COPY --from=x a b", "ONBUILD RUN <<EOF\na\nEOF", "ONBUILD --x RUN a", "ONBUILD ENV a", "ONBUILD HEALTHCHECK --interval=x CMD a", "ONBUILD COPY <<EOF /x\na\nEOF",
        "MAINTAINER", "MAINTAINER a", "MAINTAINER a b", "MAINTAINER --x a", "FOO", "FOO bar", "RUNx a", "run a", "rUn a", "  RUN a", "\tRUN a", "FROM", "FROM scratch", "FROM scratch AS", "FROM scratch AS a", "FROM scratch as A_b-c.d", "FROM scratch AS 1a", "FROM scratch AS a/b", "FROM scratch a b", "FROM scratch AS a b", "FROM --platform=linux/amd64 scratch", "FROM --platform=foo scratch", "FROM --platform= scratch", "FROM --platform=$X scratch", "FROM --foo scratch", "FROM --platform scratch", "FROM ${x", "FROM ''", "FROM scratch AS a\nFROM a", "FROM scratch AS scratch", "FROM [\"scratch\"]", "FROM SCRATCH", "FROM scratch AS context", "FROM scratch AS a\nFROM scratch AS A",
        "# just a comment", "\\", "\\\nRUN a", "RUN a\\\n\\\nb", "RUN a # b", "#RUN", "RUN a\r\nRUN b", "\0", "RUN \0", "RUN \u0085", "RUN\u00A0a", "RUN\ta", "RUN\va", "USER\fa", "# check=skip=x\nRUN a", "RUN a\n\n\n\nRUN b", "RUN \uFEFFa", "é", "RUN \uFFFD",
    ];

    /// <summary>Whole files, for what stands above the first stage.</summary>
    private static readonly string[] Files =
    [
        "", "\n", "# only a comment\n", "FROM scratch", "RUN a\n", "ARG A\n", "ARG A\nFROM scratch\n", "ENV A=b\nFROM scratch\n", "ARG A=scratch\nFROM $A\n", "ARG A=scr\nFROM ${A}atch\n", "\uFEFFFROM scratch\n", "FOO\nFROM scratch\n", "ARG A=\nFROM $A\n", "FROM $A\n", "FROM ${A:-scratch}\n", "ARG A=${B\nFROM scratch\n",
        "# escape=`\nFROM scratch\nRUN a `\n b\n", "# escape=x\nFROM scratch\n", "# escape=\nFROM scratch\n", "# escape=`\n# escape=`\nFROM scratch\n", "#escape=`\nFROM scratch\nRUN a `\n b\n", "# a comment\n# escape=x\nFROM scratch\n", "# foo=bar\n# escape=x\nFROM scratch\n", "\n# escape=x\nFROM scratch\n", "# Escape=`\nFROM scratch\nENV A=\\\n", "#\tescape = `\nFROM scratch\nENV A=`\nb\n",
        "# check=skip=all\nFROM scratch\n", "# check=foo\nFROM scratch\n", "# check=foo=bar\nFROM scratch\n", "# check=error=maybe\nFROM scratch\n", "# check=skip=A;error=false\nFROM scratch\n", "# check=\nFROM scratch\n", "# check=skip=a\n# check=skip=b\nFROM scratch\n", "# check=skip=a b=c\nFROM scratch\n", "# escape=``\nFROM scratch\n", "# escape=\\ \nFROM scratch\n", "# check=experimental=all\nFROM scratch\n",
        "FROM scratch AS a\nCOPY --from=b x y\nFROM scratch AS b\n", "FROM scratch AS a\nCOPY --from=A x y\nFROM scratch\n", "FROM scratch AS b\nFROM scratch\nCOPY --from=B x y\n", "FROM scratch AS b\nFROM scratch\nRUN --mount=type=bind,from=b,target=/x a\n", "FROM scratch\n\tFROM scratch AS\tx\n", "from scratch as X\nfrom x\n", "FROM scratch AS a \\\n\nFROM a\n",
        "# escape=`\nFROM scratch\nRUN --network=\"no`ne\" a\n", "# escape=`\nFROM scratch\nRUN --network=no\\ne a\n", "# escape=`\nFROM scratch\nRUN --mount=\"type=tmpfs,`\"target=/a,b`\"\" a\n", "# escape=`\nFROM scratch\nRUN --mount=\"type=tmpfs,\\\"target=/a,b\\\"\" a\n",
        "FROM scratch\r\nRUN a \\\r\n b\r\n", "FROM scratch\rRUN a\n", "FROM scratch\nRUN <<EOF\r\na\r\nEOF\r\n", "FROM scratch\nRUN <<-EOF\n\ta\n  EOF\n", "FROM \\\n scratch\n", "FROM scratch \\\n# c\nAS a\n", "# escape=`\nFROM scratch\nCOPY a `\n b\nWORKDIR c:\\\n", "# escape=`\nFROM scratch\nENV a=b`c d=\"e`\"f\" g=h\\\n",
    ];

    private static readonly string[] Tokens =
    [
        " ", "  ", "\t", "\n", "\\\n", "\\", "\"", "'", "[", "]", "[\"", "\"]", ",", "=", "--", "-", "$", "${", "}", "${a:-", "${a#", "${a/", ":", "/", "#", "<<", "<<EOF", "<<-E\nE\n", "\nEOF\n", "`", "\0", "é", "1", "x", "\r\n",
        "--link ", "--chown=x ", "--mount=type=cache,target=/x ", "--mount=", "--network=none ", "--interval=1s ", "type=", "target=", "ro,", ",,", "true", "a=b", "RUN ", "COPY ", "ENV ", "ONBUILD ", "CMD ", "NONE ", "\nFROM scratch\n", " AS ", "# c\n", "*", "null", "\\u00e9", "\\x", "&&", ";", "\u00A0",
    ];

    /// <summary>Every row of the tables.</summary>
    public static IReadOnlyList<string> ByHand { get; } =
    [
        .. Files, .. Instructions.Select(static instruction => "FROM scratch\n" + instruction + "\n"), .. BuilderRefusals.Rows.SelectMany(static row => row.Refused.Concat(row.Accepted)),
    ];

    /// <summary>Mutations of the rows: the same ones on every run.</summary>
    public static IEnumerable<string> Mutated(int count, int seed)
    {
        var random = new Random(seed);
        var seen = new HashSet<string>(ByHand);
        while (count > 0)
        {
            var text = Instructions[random.Next(Instructions.Length)];
            for (var mutations = random.Next(1, 4); mutations > 0; mutations--)
            {
                text = Mutate(text, random);
            }

            // A NUL or half a character more would tell nothing new, and nothing may be pulled: neither a frontend nor an image.
            if (!text.Contains("syntax", StringComparison.OrdinalIgnoreCase) && seen.Add(text = "FROM scratch\n" + text + "\n"))
            {
                count--;
                yield return text;
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 4), text.Length - at);
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            2 => text[..at] + Instructions[random.Next(Instructions.Length)] is var joined && random.Next(2) == 0 ? joined : text + "\n" + joined,
            3 => text.Remove(at, length).Insert(at, Tokens[random.Next(Tokens.Length)]),
            _ => text.Insert(at, Tokens[random.Next(Tokens.Length)]),
        };
    }
}
