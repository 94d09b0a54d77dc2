using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Benchmarks;

/// <summary>Projects of any size, as a compiler sees them.</summary>
internal static class Sources
{
    /// <summary>A class with an image of many stages, each of which copies from the one before.</summary>
    public static string Image(int stages, int instructions)
    {
        var code = new StringBuilder("using AttrDocker;\n");
        for (var stage = 0; stage < stages - 1; stage++)
        {
            code.Append(CultureInfo.InvariantCulture, $"[BuildStage(\"debian:12\", Name = \"stage{stage}\")]\n");
            for (var i = 0; i < instructions; i++)
            {
                code.Append((i % 5) switch
                {
                    0 => $"[WorkDir(\"/work{i}\")]\n",
                    1 => $"[Env(\"NAME{i}\", \"value {i} of $HOME\")]\n",
                    2 => $"[Run(\"mkdir -p /out/{i}\", \"make -j -C /src/{i} install\")]\n",
                    3 when stage > 0 => $"[CopyFrom(\"stage{stage - 1}\", \"/out/{i - 1}\", \"/in/{i}/\")]\n",
                    3 => $"[Copy(\"src/{i}\", \"/in/{i}/\")]\n",
                    _ => $"[Label(\"org.example.label{i}\", \"it's \\\"quoted\\\" {i}\")]\n",
                });
            }
        }

        code.Append(CultureInfo.InvariantCulture, $"[RuntimeStage(\"debian:12\", Port = 8080)]\n[CopyFrom(\"stage{stages - 2}\", \"/out/2\", \"/app/\")]\n");
        return code.Append("[Entrypoint(\"/app/run\")]\nstatic class Program { static void Main() { } }\n").ToString();
    }

    /// <summary>An ordinary file, such as the one that somebody types in.</summary>
    public static string Ordinary(int number, int edits = 0)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $"namespace App;\n\n/// <summary>File {number}, edited {edits} times.</summary>\npublic class Class{number}\n{{\n");
        for (var i = 0; i < 30; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    public int Method{i}(int x) {{ var sum = {edits}; for (var i = 0; i < x; i++) {{ sum += i * {i}; }} return sum; }}\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>A compilation of these files.</summary>
    public static CSharpCompilation Compile(params IEnumerable<string> files) => CSharpCompilation.Create(
        "App",
        files.Select(static (file, i) => CSharpSyntaxTree.ParseText(file, path: $"/src/File{i}.cs")),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(BuildStageAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));
}
