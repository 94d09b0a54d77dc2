using System.Reflection;

namespace AttrDocker.Cli;

/// <summary>This tool's version.</summary>
internal static class ToolVersion
{
    /// <summary>The version of the package.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
