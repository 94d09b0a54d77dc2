namespace AttrDocker.Tasks.Bake;

/// <summary>The platform of an image, as <c>docker build --platform</c> takes it, by what .NET calls it.</summary>
internal static class Platform
{
    /// <summary>The platform of a runtime identifier, or null where images have none such.</summary>
    /// <param name="runtimeIdentifier">Such as <c>linux-arm64</c> or <c>linux-musl-x64</c>.</param>
    public static string? Of(string runtimeIdentifier)
    {
        var parts = runtimeIdentifier.Split('-');
        var system = parts[0] switch { "linux" => "linux", "win" => "windows", _ => null };
        var architecture = parts[parts.Length - 1] switch
        {
            "x64" => "amd64",
            "x86" => "386",
            "arm64" => "arm64",
            "arm" => "arm/v7",
            "s390x" => "s390x",
            "ppc64le" => "ppc64le",
            "riscv64" => "riscv64",
            "loongarch64" => "loong64",
            _ => null,
        };
        return system is null || architecture is null ? null : system + "/" + architecture;
    }
}
