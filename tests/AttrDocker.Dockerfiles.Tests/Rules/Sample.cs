namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>Builds models as briefly as a Dockerfile says them.</summary>
internal static class Sample
{
    public static Dockerfile File(params Stage[] stages) => new() { Stages = [.. stages] };

    public static Stage Stage(string image, string? name, params Instruction[] instructions) => new(new(image) { Name = name }, [.. instructions]);

    /// <summary>The stage that copies, <c>FROM debian:12</c> with one instruction for each path.</summary>
    public static Stage Final(string from, params string[] sources) =>
        Stage("debian:12", null, [.. sources.Select(source => CopyFrom(from, source, "/app/"))]);

    public static Copy Copy(string source, string destination) => new([source], destination);

    public static Copy CopyFrom(string from, string source, string destination = "/app/") => new([source], destination) { From = from };

    public static Run Run(string command) => new(new ShellForm([command]));

    public static Run Script(string content) => new(new ShellForm(["<<EOF"]) { Heredocs = [new("EOF", content)] });

    public static Run Mounting(string from, string source) =>
        Run("true") with { Mounts = [new CacheMount { Target = "/cache" }, new BindMount { Target = "/mnt", From = from, Source = source }] };

    public static WorkDir WorkDir(string path) => new(path);

    public static Env Env(string name, string value) => new([new(name, value)]);

    public static Arg Arg(string name, string? value = null) => new([new(name, value)]);
}
