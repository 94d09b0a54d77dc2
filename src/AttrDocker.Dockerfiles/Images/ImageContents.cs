namespace AttrDocker.Dockerfiles.Images;

/// <summary>What base images have or lack, as far as anybody misses it.</summary>
[Flags]
public enum ImageContents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A shell, <c>/bin/sh</c>.</summary>
    Shell = 1,

    /// <summary>The program <c>curl</c>.</summary>
    Curl = 2,

    /// <summary>The program <c>wget</c>.</summary>
    Wget = 4,

    /// <summary>The compiler <c>clang</c> with the libraries that native compilation of .NET links.</summary>
    Clang = 8,

    /// <summary>The libraries and data of ICU, which cultures come from.</summary>
    Icu = 16,

    /// <summary>The time-zone database, tzdata.</summary>
    TimeZones = 32,
}
