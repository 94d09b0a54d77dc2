using System.Reflection;

namespace AttrDocker.Tests;

internal static class AttributeTypes
{
    internal static Assembly Assembly { get; } = typeof(DockerfileAttribute).Assembly;

    internal static IReadOnlyList<Type> All { get; } =
        [.. Assembly.GetExportedTypes().Where(type => typeof(Attribute).IsAssignableFrom(type))];

    internal static IReadOnlyList<Type> Concrete { get; } = [.. All.Where(type => !type.IsAbstract)];

    internal static IReadOnlyList<Type> Bases { get; } = [.. All.Where(type => type.IsAbstract)];

    /// <summary>The name that a user writes: without <c>Attribute</c>.</summary>
    internal static string UsageName(this Type attribute) => attribute.Name[..^nameof(Attribute).Length];
}
