using System.Globalization;
using System.Reflection;
using AttrDocker.Tests;
using CsCheck;

namespace AttrDocker.Analyzers.Tests.Injection;

/// <summary>
/// C# source with arbitrary strings in every parameter and property of every attribute. All is taken from the attributes themselves, so a new one
/// is tried too.
/// </summary>
internal static class ArbitraryAttributes
{
    private static readonly string[] Nasty =
    [
        "", " ", "\t", "\n", "\r", "\r\n", "\0", "\u0001", "\u0085", "\u00a0", "\u2028", "\ufeff", "\ud800", "\udc00", "é", "日本", "😀",
        "\"", "'", "\\", "\\\\", "`", "``", "$", "$A", "${A}", "${A:-b}", "${", "}", "\\$", "$$", "#", "# escape=`", "# syntax=x", "#!", "=", ",", ";", "&&", "|", ":", "*", "?",
        "--", "--from=x", "--mount=type=bind", "<<", "<<EOF", "<<-EOF", "<<\"EOF\"", "3<<EOF", "\nEOF", "\nEOF\n", "[", "]", "[\"a\", \"b\"]", "[1]", "{}", "AS", " AS x",
        "\nUSER root", "\\\nUSER root", "`\nUSER root", "\r\nFROM scratch\n", "FROM scratch", "USER root", "ONBUILD", "HEALTHCHECK NONE", "\\n", "x\\", "x`",
    ];

    private static readonly ConstructorInfo[] Constructors =
    [
        .. AttributeTypes.Concrete.Where(static type => type != typeof(ImageAttribute) && type != typeof(DotNetImageAttribute) && type != typeof(DotNetBuildAttribute))
            .SelectMany(static type => type.GetConstructors())
            .Where(static constructor => constructor.GetParameters().All(static p => p.ParameterType != typeof(Type))),
    ];

    private static Gen<string> Text { get; } = Gen.Frequency(
            (3, Choice("a", "app", "/app", "b c", "x-1", "RUN true", "copy a b")),
            (4, Choice(Nasty)),
            (1, Gen.Char.Select(static c => c.ToString())))
        .Array[0, 4].Select(static parts => string.Concat(parts));

    /// <summary>The source of an image.</summary>
    public static Gen<string> Source { get; } = Gen.Select(Text, Gen.Bool, Attribute().Array[0, 2], FinalStage, Attribute().Array[0, 2]).Select((comment, backTick, early, final, late) => $$"""
        [Image(Comment = {{Literal(comment)}}, Escape = {{(backTick ? "'`'" : "'\\\\'")}})]
        [BuildStage("debian:13", Name = "first")]
        {{string.Concat(early.Select(attribute => attribute + "\n"))}}{{final}}
        {{string.Concat(late.Select(attribute => attribute + "\n"))}}class Program;
        """);

    /// <summary>A plain one, or that of a .NET image behind its build stage.</summary>
    private static Gen<string> FinalStage => Gen.Frequency(
        (2, Gen.Const("""[RuntimeStage("debian:13")]""")),
        (1, Gen.Select(Attribute(typeof(DotNetBuildAttribute)), Attribute().Array[0, 1], Attribute(typeof(DotNetImageAttribute)))
            .Select(static (build, added, image) => build + string.Concat(added) + image)));

    private static Gen<string> Attribute(Type type) => Attribute(type.GetConstructors());

    private static Gen<string> Attribute() => Attribute(Constructors);

    private static Gen<string> Attribute(ConstructorInfo[] constructors) => Gen.Select(Choice(constructors), Text.Array[24], Gen.UInt).Select(static (constructor, texts, switches) =>
    {
        var values = new Queue<string>(texts);
        var arguments = constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, values)).ToList();
        var properties = constructor.DeclaringType!.GetProperties().Where(static p => p.SetMethod is not null && p.PropertyType != typeof(Type)).ToList();
        arguments.AddRange(properties.Where((_, i) => (switches >> i & 1) == 1 && (switches >> (i + 8) & 1) == 1).Select(p => p.Name + " = " + Value(p.PropertyType, values)));
        var attribute = $"[{constructor.DeclaringType!.UsageName()}({string.Join(", ", arguments)})]";
        return typeof(MountAttribute).IsAssignableFrom(constructor.DeclaringType) ? attribute + "[Run(\"true\")]" : attribute;
    });

    private static Gen<T> Choice<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static string Value(Type type, Queue<string> texts) =>
        type == typeof(string) ? Literal(texts.Dequeue())
        : type == typeof(string[]) ? $"new string[] {{ {Literal(texts.Dequeue())}, {Literal(texts.Dequeue())} }}"
        : type == typeof(bool) ? "true"
        : type == typeof(int) ? "8080"
        : type == typeof(int[]) ? "new[] { 80, 443 }"
        : type.IsEnum ? $"({type.Name})1"
        : throw new NotSupportedException($"Say what an arbitrary {type} is.");

    /// <summary>Everything but letters and digits is escaped, because the compiler's reading of literals is not what is tested.</summary>
    private static string Literal(string text) => "\"" + string.Concat(text.Select(static c =>
        char.IsAsciiLetterOrDigit(c) ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))) + "\"";
}
