namespace AttrDocker.Dockerfiles.Rules;

/// <summary>
/// A place in a Dockerfile model: which instruction, and which part of it. Where that part was written (an attribute's
/// argument, a span of text) stands in a table beside the model, so that the model stays free of positions.
/// </summary>
/// <param name="Stage">The stage's index, or <see cref="Globals"/>.</param>
/// <param name="Instruction">The index of the instruction in the stage, or <see cref="From"/>.</param>
/// <param name="Part">The part.</param>
/// <param name="Index">Which one, where an instruction has several such parts (sources, lines, pairs, mounts).</param>
public readonly record struct Place(int Stage, int Instruction, Part Part = Part.Whole, int Index = 0)
{
    /// <summary>As <see cref="Stage"/>: what stands before the first <c>FROM</c>.</summary>
    public const int Globals = -1;

    /// <summary>As <see cref="Instruction"/>: the stage's <c>FROM</c>.</summary>
    public const int From = -1;

    /// <summary>The same instruction as a whole.</summary>
    public Place Whole => new(Stage, Instruction);

    /// <summary>Whether only a text has it: the model says nothing of how something is written.</summary>
    internal bool IsOfText => Part is Part.Keyword or Part.As or Part.LegacyPair or Part.EmptyLine;

    /// <summary>The place in words; the generated text would print <see cref="Whole"/> without end.</summary>
    public override string ToString() =>
        (Stage == Globals ? "before the first stage" : $"stage {Stage}") + (Instruction == From ? ", FROM" : $", instruction {Instruction}")
        + (Part == Part.Whole ? "" : $", {Part} {Index}");

    /// <summary>Another part of the same instruction.</summary>
    public Place At(Part part, int index = 0) => new(Stage, Instruction, part, index);
}

/// <summary>The parts of instructions that findings can point at.</summary>
public enum Part
{
    /// <summary>The whole instruction.</summary>
    Whole,

    /// <summary>The comment above it.</summary>
    Comment,

    /// <summary><c>FROM</c>: the image or earlier stage.</summary>
    Image,

    /// <summary><c>FROM</c>: the stage's name.</summary>
    StageName,

    /// <summary><c>FROM</c>: the platform.</summary>
    Platform,

    /// <summary>A pair's or build argument's name, by index.</summary>
    Name,

    /// <summary>A pair's value or build argument's default, by index; of one-value instructions the value.</summary>
    Value,

    /// <summary>A line of a shell form or an argument of an exec form, by index.</summary>
    Command,

    /// <summary>A heredoc, by index.</summary>
    Heredoc,

    /// <summary><c>COPY</c> and <c>ADD</c>: a source, by index.</summary>
    Source,

    /// <summary><c>COPY</c> and <c>ADD</c>: the destination.</summary>
    Destination,

    /// <summary><c>COPY --from</c>.</summary>
    From,

    /// <summary><c>--chown</c>.</summary>
    Chown,

    /// <summary><c>--chmod</c>.</summary>
    Chmod,

    /// <summary><c>--exclude</c>, by index.</summary>
    Exclude,

    /// <summary><c>--checksum</c>.</summary>
    Checksum,

    /// <summary><c>--device</c>, by index.</summary>
    Device,

    /// <summary>A declared product of a <c>RUN</c>, by index.</summary>
    Product,

    /// <summary>A mount as a whole, by index.</summary>
    Mount,

    /// <summary>A mount's <c>target</c>, by the mount's index.</summary>
    MountTarget,

    /// <summary>A mount's <c>source</c>, by the mount's index.</summary>
    MountSource,

    /// <summary>A mount's <c>from</c>, by the mount's index.</summary>
    MountFrom,

    /// <summary>A mount's <c>id</c>, by the mount's index.</summary>
    MountId,

    /// <summary>A secret mount's <c>env</c>, by the mount's index.</summary>
    MountEnv,

    /// <summary>A tmpfs mount's <c>size</c>, by the mount's index.</summary>
    MountSize,

    /// <summary>A mount's <c>mode</c>, by the mount's index.</summary>
    MountMode,

    /// <summary>A mount's <c>uid</c>, by the mount's index.</summary>
    MountUid,

    /// <summary>A mount's <c>gid</c>, by the mount's index.</summary>
    MountGid,

    /// <summary><c>HEALTHCHECK --interval</c>.</summary>
    Interval,

    /// <summary><c>HEALTHCHECK --timeout</c>.</summary>
    Timeout,

    /// <summary><c>HEALTHCHECK --start-period</c>.</summary>
    StartPeriod,

    /// <summary><c>HEALTHCHECK --start-interval</c>.</summary>
    StartInterval,

    /// <summary><c>HEALTHCHECK --retries</c>.</summary>
    Retries,

    /// <summary>The instruction inside <c>ONBUILD</c>, or the text of an unknown one.</summary>
    Trigger,

    /// <summary><c>--link</c>, the whole flag.</summary>
    Link,

    /// <summary><c>COPY --parents</c>, the whole flag.</summary>
    Parents,

    /// <summary><c>ADD --keep-git-dir</c>, the whole flag.</summary>
    KeepGitDir,

    /// <summary><c>ADD --unpack</c>, the whole flag.</summary>
    Unpack,

    /// <summary><c>RUN --network</c>.</summary>
    Network,

    /// <summary><c>RUN --security</c>.</summary>
    Security,

    /// <summary>The keyword as it is written; only a text has it.</summary>
    Keyword,

    /// <summary>The <c>AS</c> of a <c>FROM</c> as it is written; only a text has it.</summary>
    As,

    /// <summary>The pair of an <c>ENV</c> or <c>LABEL</c> in the old form <c>name value</c>; only a text has it.</summary>
    LegacyPair,

    /// <summary>An empty line inside of a continued instruction, with its line end, by index; only a text has it.</summary>
    EmptyLine,
}
