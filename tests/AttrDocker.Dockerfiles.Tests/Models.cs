using AttrDocker.Dockerfiles.Variables;
using AttrDocker.Dockerfiles.Writing;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests;

/// <summary>
/// Arbitrary models: every instruction, flag and mount, with the nastiest values that a Dockerfile can carry. A model is in
/// the form that the parser gives it (words in their canonical notation, no empty flags), so that it can be compared.
/// </summary>
internal static class Models
{
    private static readonly string[] Nasty =
    [
        "\\", "\\\\", "`", "``", "\"", "'", "\"\"", "$", "$$", "$A", "${A}", "${", "}", "\\$", "\\}", "$1", "$é", "#", "# escape=`", "#!", " ", "  ", "\t", "\u00A0",
        "\u3000", "\v", "=", "a=b", ",", "--", "--from=x", "-- ", "<<", "<<EOF", "<<-EOF", "<<\"EOF\"", "0<<EOF", "EOF", "[", "]", "[\"a\", \"b\"]", "[1]", "['a']", "{\"a\":1}",
        "&&", "|", "\uFEFF", "é", "ß", "日本", "😀", "\u2028", "\u0085", "\\n", "\r", "\n", "\r\n", "\nRUN evil", "\\\nRUN evil", "AS", "as x", "FROM scratch", "\0", "\u0001", "%", "~", "*", "?", ";", "x\\", "x`",
    ];

    /// <summary>Any text, often a nasty one.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (5, Choice("a", "app", "/app", "b c", "x-1", "1.2")),
        (6, Choice(Nasty)),
        (1, Gen.Char.Select(static c => char.IsSurrogate(c) ? "?" : c.ToString())))
        .Array[0, 5].Select(static parts => string.Concat(parts));

    /// <summary>Text on one line.</summary>
    public static Gen<string> Line { get; } = Text.Select(static text => string.Concat(text.Where(static c => c is not ('\n' or '\r' or '\0'))));

    /// <summary>A word with variables in it, in canonical notation.</summary>
    public static Gen<string> Word { get; } = Gen.Frequency(
        (2, Text.Select(Dockerfiles.Variables.Word.FromLiteral)),
        (1, Parts(2).Select(static parts => Dockerfiles.Variables.Word.Format(parts)).Select(Canonical)));

    private static Gen<string> FullWord { get; } = Word.Where(static word => word.Length > 0);

    private static Gen<string> Name { get; } = Choice("A", "PATH", "a_1", "x.y", "ä", "N-1", "#n", "1", "a\\b", "a`b", "-", "[x]");

    private static Gen<Heredoc> AnyHeredoc { get; } = Gen.Select(
        Choice("EOF", "eof.txt", "a-b", "_", "ä"),
        Text.Array[0, 4].Select(static lines => string.Concat(lines.Select(static line => line + "\n"))),
        Gen.Bool,
        Gen.Bool)
        .Select(static (delimiter, content, expand, strip) => new Heredoc(delimiter, content) { Expand = expand, StripTabs = strip });

    private static Gen<EquatableArray<string>> Lines { get; } = Line.Select(static line => line.Trim()).Where(static line => line.Length > 0).Array[1, 4]
        .Where(static lines => !lines.Skip(1).Any(static line => line.StartsWith('#'))).Select(static lines => lines.ToEquatableArray());

    private static Gen<Command> Exec { get; } = Text.Array[0, 4].Select(static texts => (Command)new ExecForm(texts.ToEquatableArray()));

    private static Gen<Command> AnyCommand { get; } = Gen.OneOf<Command>(Exec, Lines.Select(static lines => (Command)new ShellForm(lines)));

    private static Gen<Command> RunCommand { get; } = Gen.OneOf<Command>(
        AnyCommand,
        Gen.Select(Lines, AnyHeredoc.Array[1, 2]).Select(static (lines, heredocs) => (Command)new ShellForm(
            [.. lines, .. heredocs.Select(static heredoc => heredoc.Word)])
        {
            Heredocs = heredocs.ToEquatableArray(),
        }));

    private static Gen<string> Number { get; } = Choice("0", "1000", "$UID", "${UID:-1000}", "4294967295");

    private static Gen<string> Mode { get; } = Choice("0755", "0", "$MODE", "777");

    private static Gen<string> Target { get; } = FullWord.Where(static word => word.Any(static c => c != '/'));

    private static Gen<string> MountReference { get; } = Gen.OneOf<string>(Choice("builder", "0", "alpine:3.20", "a,b", "a\"b", "x$"), Line).Where(static from =>
        from.Length > 0 && (from.IndexOf('$') is var dollar && (dollar < 0 || dollar == from.Length - 1)));

    private static Gen<Mount> AnyMount { get; } = Gen.OneOf<Mount>(
        Gen.Select(Optional(Target), Optional(MountReference), Optional(FullWord), Gen.Bool).Select(static (target, from, source, write) =>
            (Mount)new BindMount { Target = target, From = from, Source = source, ReadWrite = write }),
        Gen.Select(
            Gen.Select(Optional(Target), Optional(MountReference), Optional(FullWord), Optional(FullWord)),
            Gen.Select(Gen.Enum<CacheSharing>(), Gen.Bool, Gen.Bool),
            Gen.Select(Optional(Mode), Optional(Number), Optional(Number))).Select(static (where, how, owner) => (Mount)new CacheMount
            {
                Target = where.Item1,
                From = where.Item2,
                Source = where.Item3,
                Id = where.Item4,
                Sharing = how.Item2 ? how.Item1 : null,
                ReadOnly = how.Item3,
                Mode = owner.Item1,
                Uid = owner.Item2,
                Gid = owner.Item3,
            }),
        Gen.Select(Optional(Target), Optional(Choice("64m", "1.5g", "$SIZE", "100"))).Select(static (target, size) => (Mount)new TmpfsMount { Target = target, Size = size }),
        Gen.Select(FullWord, Optional(FullWord), Gen.Bool, Optional(Word), Optional(Mode), Optional(Number), Optional(Number)).Select(
            static (id, target, required, env, mode, uid, gid) => (Mount)new SecretMount { Id = id, Target = target, Required = required, Env = env, Mode = mode, Uid = uid, Gid = gid }),
        Gen.Select(Optional(FullWord), Optional(FullWord), Gen.Bool, Optional(Mode), Optional(Number), Optional(Number)).Select(
            static (id, target, required, mode, uid, gid) => (Mount)new SshMount { Id = id, Target = target, Required = required, Mode = mode, Uid = uid, Gid = gid }));

    private static Gen<Instruction> AnyRun { get; } = Gen.Select(
        RunCommand,
        AnyMount.Array[0, 2],
        Choice<RunNetwork?>(null, RunNetwork.Default, RunNetwork.None, RunNetwork.Host),
        Choice<RunSecurity?>(null, RunSecurity.Insecure, RunSecurity.Sandbox),
        Line.Array[0, 2]).Select(static (command, mounts, network, security, devices) => (Instruction)new Run(command)
        {
            Mounts = mounts.ToEquatableArray(),
            Network = network,
            Security = security,
            Devices = devices.ToEquatableArray(),
        });

    private static Gen<EquatableArray<string>> Words { get; } = Word.Array[1, 3].Select(static words => words.ToEquatableArray());

    private static Gen<(EquatableArray<string> Sources, EquatableArray<Heredoc> Files)> Sources { get; } = Gen.OneOf<(EquatableArray<string> Sources, EquatableArray<Heredoc> Files)>(
        Words.Select(static words => (words, EquatableArray<Heredoc>.Empty)),
        Gen.Select(Word.Array[0, 2], AnyHeredoc.Array[1, 2]).Where(static (_, files) => files.DistinctBy(static file => file.Delimiter).Count() == files.Length)
            .Select(static (words, files) => (words.ToEquatableArray(), files.ToEquatableArray())));

    private static Gen<Instruction> AnyCopy { get; } = Gen.Select(
        Sources, Word, Gen.Select(Optional(FullWord), Optional(FullWord), Optional(Line.Where(static line => line.Length > 0))), Gen.Bool, Gen.Bool, Line.Array[0, 2])
        .Select(static (sources, destination, flags, link, parents, exclude) => (Instruction)new Copy(sources.Sources, destination)
        {
            Files = sources.Files,
            Chown = flags.Item1,
            Chmod = flags.Item2,
            From = flags.Item3,
            Link = link,
            Parents = parents,
            Exclude = exclude.ToEquatableArray(),
        });

    private static Gen<Instruction> AnyAdd { get; } = Gen.Select(
        Sources, Word, Gen.Select(Optional(FullWord), Optional(FullWord), Optional(FullWord)), Gen.Bool, Gen.Bool, Choice<bool?>(null, true, false), Line.Array[0, 2])
        .Select(static (sources, destination, flags, link, keep, unpack, exclude) => (Instruction)new Add(sources.Sources, destination)
        {
            Files = sources.Files,
            Chown = flags.Item1,
            Chmod = flags.Item2,
            Checksum = flags.Item3,
            Link = link,
            KeepGitDir = keep,
            Unpack = unpack,
            Exclude = exclude.ToEquatableArray(),
        });

    private static Gen<EquatableArray<Pair>> Pairs { get; } = Gen.Select(FullWord, Word).Select(static (name, value) => new Pair(name, value)).Array[1, 3]
        .Select(static pairs => pairs.ToEquatableArray());

    private static Gen<Instruction> AnyArg { get; } = Gen.Select(Name, Optional(Word)).Select(static (name, value) => new BuildArgument(name, value)).Array[1, 3]
        .Select(static arguments => (Instruction)new Arg(arguments.ToEquatableArray()));

    private static Gen<string> Duration { get; } = Choice("30s", "1m30s", "0s", "1.5h", "1ms", "100000us");

    private static Gen<Instruction> AnyHealthCheck { get; } = Gen.OneOf<Instruction>(
        Gen.Const((Instruction)new HealthCheck((Command?)null)),
        Gen.Select(AnyCommand.Where(static command => command is not ExecForm { Arguments.IsEmpty: true }), Optional(Duration), Optional(Duration), Optional(Duration), Optional(Duration), Choice<int?>(null, 0, 3))
            .Select(static (test, interval, timeout, period, start, retries) => (Instruction)new HealthCheck(test)
            {
                Interval = interval,
                Timeout = timeout,
                StartPeriod = period,
                StartInterval = start,
                Retries = retries,
            }));

    private static Gen<Instruction> AnyTrigger { get; } = Writable(Gen.OneOf<Instruction>(
        AnyRun,
        AnyCopy,
        AnyAdd,
        AnyArg,
        Pairs.Select(static pairs => (Instruction)new Env(pairs)),
        Pairs.Select(static pairs => (Instruction)new Label(pairs)),
        Words.Select(static words => (Instruction)new Expose(words)),
        Words.Select(static words => (Instruction)new Volume(words)),
        Word.Select(static word => (Instruction)new WorkDir(word)),
        Word.Select(static word => (Instruction)new User(word)),
        Word.Select(static word => (Instruction)new StopSignal(word)),
        AnyCommand.Select(static command => (Instruction)new Cmd(command)),
        AnyCommand.Select(static command => (Instruction)new Entrypoint(command)),
        Text.Array[1, 3].Select(static texts => (Instruction)new Shell(texts.ToEquatableArray())),
        AnyHealthCheck,
        Gen.Select(Choice("FOO", "foo", "CopY_"), Line).Select(static (word, text) => (Instruction)new UnknownInstruction(word, text.Trim()))));

    private static Gen<string?> Comment { get; } = Optional(Text.Select(static text =>
        string.Join("\n", text.Replace('\r', '\n').Replace("\0", "").Split('\n').Select(static line => line.TrimEnd()))));

    /// <summary>Any instruction but <c>FROM</c>.</summary>
    public static Gen<Instruction> Instruction { get; } = Gen.Select(
        Gen.Frequency(
            (12, AnyTrigger),
            (2, AnyTrigger.Select(static trigger => (Instruction)new OnBuild(trigger))),
            (1, Writable(Line.Select(static line => line.Trim()).Where(static line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal))
                .Select(static line => (Instruction)new Maintainer(line))))),
        Comment).Select(static (instruction, comment) => instruction with { Comment = comment });

    private static Gen<From> AnyFrom { get; } = Gen.Select(
        Writable(Gen.Select(FullWord, Optional(FullWord)).Select(static (image, platform) => (Instruction)new From(image) { Platform = platform })),
        Optional(Choice("builder", "Stage.2", "x-y_z")),
        Comment).Select(static (from, name, comment) => from is From real ? real with { Name = name, Comment = comment } : new From("scratch") { Name = name, Comment = comment });

    private static Gen<ParserDirectives> Directives { get; } = Gen.Select(
        Optional(Choice("docker/dockerfile:1", "x = y", "a\\b")),
        Choice('\\', '`'),
        Optional(Choice("skip=A,B;error=true", "error=false"))).Select(static (syntax, escape, check) =>
            new ParserDirectives { Syntax = syntax, Escape = escape, Check = check });

    /// <summary>Any Dockerfile that can be written.</summary>
    public static Gen<Dockerfile> Dockerfile { get; } = Gen.Select(
        Directives,
        Comment,
        Writable(AnyArg).Array[0, 2],
        Gen.Select(AnyFrom, Instruction.Array[0, 6]).Select(static (from, instructions) => new Stage(from, instructions.ToEquatableArray())).Array[1, 3],
        Comment).Select(static (directives, heading, globals, stages, closing) => new Dockerfile
        {
            Directives = directives,
            Heading = heading,
            Globals = globals.ToEquatableArray(),
            Stages = stages.ToEquatableArray(),
            Closing = closing,
        }).Where(static dockerfile => DockerfileWriter.FindUnwritable(dockerfile).IsEmpty);

    private static Gen<T> Choice<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string?> Optional(Gen<string> gen) => Gen.Frequency((1, Gen.Const((string?)null)), (1, gen.Select(static text => (string?)text)));

    /// <summary>Replaces what no Dockerfile can carry, whatever its escape character, so that a large model has a chance.</summary>
    private static Gen<Instruction> Writable(Gen<Instruction> gen) => gen.Select(static instruction => IsWritable(instruction, '\\') && IsWritable(instruction, '`') ? instruction : new User("app"));

    private static bool IsWritable(Instruction instruction, char escape)
    {
        try
        {
            return DockerfileWriter.WriteInstruction(instruction, escape).Length > 0;
        }
        catch (UnwritableValueException)
        {
            return false;
        }
    }

    private static Gen<EquatableArray<WordPart>> Parts(int depth) => Gen.OneOf<WordPart>(
        Text.Where(static text => text.Length > 0).Select(static text => (WordPart)new Literal(text)),
        Choice("A", "PATH", "é", "12", "@").Select(static name => (WordPart)new Reference(name)),
        Choice("A", "PATH", "é").Select(static name => (WordPart)new Reference(name) { Braces = true }),
        Gen.Select(Choice("#", "##", "%", "%%"), Choice("a*", "\\}", "x y", "")).Select(static (op, pattern) =>
            (WordPart)new Reference("A") { Braces = true, Operator = op, Pattern = pattern }),
        Gen.Select(Choice("/", "//"), Choice("a/b", "a*/", "\\/x/y")).Select(static (op, pattern) =>
            (WordPart)new Reference("A") { Braces = true, Operator = op, Pattern = pattern }),
        depth == 0
            ? Gen.Const((WordPart)new Reference("DEEP") { Braces = true })
            : Gen.Select(Choice(":-", "-", ":+", "+", ":?", "?"), Parts(depth - 1)).Select(static (op, operand) =>
                (WordPart)new Reference("A") { Braces = true, Operator = op, Operand = operand }))
        .Array[0, 3].Select(static parts => parts.ToEquatableArray());

    /// <summary>The notation that a word has once it was read.</summary>
    private static string Canonical(string word) => Dockerfiles.Variables.Word.TryParse(word, out var parts, out _) ? Dockerfiles.Variables.Word.Format(parts) : "x";
}
