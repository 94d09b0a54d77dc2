using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Tests;

public class ExampleTests
{
    /// <summary>What the first line of each attribute's example begins with, comments aside.</summary>
    private static readonly Dictionary<Type, string> Lines = new()
    {
        [typeof(ImageAttribute)] = "# syntax=",
        [typeof(BuildStageAttribute)] = "FROM ",
        [typeof(RuntimeStageAttribute)] = "FROM ",
        [typeof(StageAttribute)] = "FROM ",
        [typeof(DotNetImageAttribute)] = "FROM ",
        [typeof(DotNetBuildAttribute)] = "FROM ",
        [typeof(PackagesAttribute)] = "RUN ",
        [typeof(ArgAttribute)] = "ARG ",
        [typeof(EnvAttribute)] = "ENV ",
        [typeof(LabelAttribute)] = "LABEL ",
        [typeof(RunAttribute)] = "RUN ",
        [typeof(RunExecAttribute)] = "RUN [",
        [typeof(CacheMountAttribute)] = "RUN --mount=type=cache,",
        [typeof(SecretMountAttribute)] = "RUN --mount=type=secret,",
        [typeof(SshMountAttribute)] = "RUN --mount=type=ssh",
        [typeof(BindMountAttribute)] = "RUN --mount=type=bind,",
        [typeof(TmpfsMountAttribute)] = "RUN --mount=type=tmpfs,",
        [typeof(CopyAttribute)] = "COPY ",
        [typeof(CopyTextAttribute)] = "COPY <<",
        [typeof(CopyFromAttribute)] = "COPY --from=",
        [typeof(CopyFromImageAttribute)] = "COPY --from=",
        [typeof(CopyFromContextAttribute)] = "COPY --from=",
        [typeof(AddAttribute)] = "ADD ",
        [typeof(WorkDirAttribute)] = "WORKDIR ",
        [typeof(UserAttribute)] = "USER ",
        [typeof(VolumeAttribute)] = "VOLUME [",
        [typeof(StopSignalAttribute)] = "STOPSIGNAL ",
        [typeof(ShellAttribute)] = "SHELL [",
        [typeof(ExposeAttribute)] = "EXPOSE ",
        [typeof(EntrypointAttribute)] = "ENTRYPOINT [",
        [typeof(EntrypointShellAttribute)] = "ENTRYPOINT ",
        [typeof(CmdAttribute)] = "CMD [",
        [typeof(CmdShellAttribute)] = "CMD ",
        [typeof(HealthCheckAttribute)] = "HEALTHCHECK ",
        [typeof(HealthCheckExecAttribute)] = "HEALTHCHECK ",
        [typeof(NoHealthCheckAttribute)] = "HEALTHCHECK NONE",
        [typeof(OnBuildAttribute)] = "ONBUILD ",
        [typeof(InstructionAttribute)] = "",
    };

    /// <summary>The Dockerfile reference's list, but for MAINTAINER, which is deprecated in favour of LABEL.</summary>
    private static readonly string[] Instructions =
    [
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "ONBUILD", "RUN", "SHELL",
        "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
    ];

    /// <summary>Every flag of an instruction, and every key of a mount, that the Dockerfile reference has.</summary>
    private static readonly string[] Flags =
    [
        "FROM --platform=",
        "RUN --mount=", "RUN --network=", "RUN --security=", "RUN --device=",
        "COPY --from=", "COPY --chown=", "COPY --chmod=", "COPY --link ", "COPY --parents ", "COPY --exclude=",
        "ADD --exclude=", "ADD --keep-git-dir ", "ADD --checksum=", "ADD --unpack=",
        "HEALTHCHECK --interval=", "HEALTHCHECK --timeout=", "HEALTHCHECK --start-period=", " --start-interval=", "HEALTHCHECK --retries=",
        "type=bind,target=", ",source=", "type=bind,from=", ",readwrite ",
        "type=cache,target=", "type=cache,id=", ",sharing=", ",mode=", ",uid=", ",gid=", ",readonly ",
        "type=tmpfs,target=", ",size=",
        "type=secret,id=", ",env=", ",required ",
        "type=ssh,id=", "type=ssh,target=", "type=ssh,required ", "type=ssh,mode=", "type=ssh,uid=", "type=ssh,gid=",
        "# syntax=", "# escape=", "# check=",
    ];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> Names => [.. Example.All.Select(example => example.ToString()).Distinct()];

    [Fact]
    public void Every_attribute_becomes_the_instruction_it_is_for() =>
        Assert.All(AttributeTypes.Concrete, attribute => Assert.All(Example.Of(attribute), example =>
        {
            Assert.True(Lines.TryGetValue(attribute, out var line), $"Add {attribute.Name} and the line it becomes to this test.");
            Assert.StartsWith(line, FirstLine(example), StringComparison.Ordinal);
        }));

    /// <summary>Lists of attributes and of their constructors show the summary alone, a hover the examples too.</summary>
    [Fact]
    public void Every_summary_gives_the_form_of_the_line() =>
        Assert.All(AttributeTypes.Concrete, attribute => Assert.All(Example.Of(attribute), example =>
        {
            var form = Documentation.Of(attribute)!.Element("summary")!.Element("para")?.Element("c")?.Value;
            Assert.True(form is not null, $"The summary of {attribute.Name} does not end with the form of its line, such as <para><c>WORKDIR <path></c></para>.");
            Assert.StartsWith(WithoutPlaceholders(form!), FirstLine(example), StringComparison.Ordinal);
        }));

    [Fact]
    public void Every_instruction_has_an_attribute() =>
        Assert.Equal(Instructions, Lines.Values.Select(FirstWord).Where(word => word is not ("#" or "")).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_flag_has_an_example() =>
        Assert.All(Flags, flag => Assert.Contains(Example.All, example => example.Dockerfile.Contains(flag, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Names))]
    public void An_example_compiles(string name) =>
        Assert.All(Example.All.Where(example => example.ToString() == name), example => Assert.Empty(Diagnostics(example.CSharp)));

    [Fact]
    public void An_example_that_does_not_compile_is_noticed() => Assert.NotEmpty(Diagnostics("""[Copy("only a source")]"""));

    private static IEnumerable<string> Diagnostics(string attributes)
    {
        var source = $$"""
            using AttrDocker;

            {{attributes}}
            class Example;

            class Base;
            class Builder;
            class Restore;
            class Seed;
            """;

        return CSharpCompilation
            .Create("Examples", [CSharpSyntaxTree.ParseText(source)], References, new(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString());
    }

    /// <summary>The line of the instruction: what follows the comments, unless the line is a parser directive itself.</summary>
    private static string FirstLine(Example example) =>
        example.Member == typeof(ImageAttribute)
            ? example.Dockerfile
            : example.Dockerfile.Split('\n').First(line => !line.StartsWith('#'));

    /// <summary>The part of a form before its first placeholder: <c>&lt;name&gt;</c>, but not the <c>&lt;&lt;</c> of a heredoc.</summary>
    private static string WithoutPlaceholders(string form) => Regex.Split(form, "<(?=[a-z])")[0];

    private static string FirstWord(string line) => line.Split(' ')[0];
}
