using AttrDocker.Tasks.Files;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>The property functions that build files use to find what they import. Of all others the value cannot be known.</summary>
internal sealed class PropertyFunctions(WatchedFiles files)
{
    /// <summary>The value of <c>[type]::method(arguments)</c>, or null.</summary>
    public string? Static(string type, string method, List<string> arguments, Place place)
    {
        try
        {
            return (type.ToUpperInvariant(), method.ToUpperInvariant(), arguments) switch
            {
                ("MSBUILD", "GETPATHOFFILEABOVE", [var file]) => FileAbove(place.Folder, file) ?? "",
                ("MSBUILD", "GETPATHOFFILEABOVE", [var file, var folder]) => place.PathOf(folder) is { } start ? FileAbove(start, file) ?? "" : null,
                ("MSBUILD", "GETDIRECTORYNAMEOFFILEABOVE", [var folder, var file]) => place.PathOf(folder) is { } start ? FolderOfFileAbove(start, file) : null,
                ("MSBUILD", "NORMALIZEPATH", [_, ..]) => place.ItemPathOf(Combined(arguments)),
                ("MSBUILD", "NORMALIZEDIRECTORY", [_, ..]) => place.ItemPathOf(Combined(arguments)) is { } folder ? WithSlash(folder) : null,
                ("MSBUILD", "ENSURETRAILINGSLASH", [var folder]) => folder.Length == 0 ? folder : WithSlash(folder),
                ("MSBUILD", "VALUEORDEFAULT", [var value, var other]) => value.Length == 0 ? other : value,
                ("MSBUILD", "UNESCAPE", [var value]) => Escaping.Unescape(value),
                // Where the image is built.
                ("MSBUILD", "ISOSPLATFORM", [var system]) => Text(string.Equals(system, "Linux", StringComparison.OrdinalIgnoreCase)),
                ("MSBUILD", "ISOSUNIXLIKE", []) => Text(true),
                ("SYSTEM.IO.PATH", "COMBINE", [_, ..]) => Combined(arguments),
                ("SYSTEM.IO.PATH", "GETFULLPATH", [var path]) => place.ItemPathOf(path),
                ("SYSTEM.IO.PATH", "GETFULLPATH", [var path, var folder]) => place.ItemPathOf(Combined([folder, path])),
                ("SYSTEM.IO.PATH", "GETDIRECTORYNAME", [var path]) => Path.GetDirectoryName(Slashed(path)) ?? "",
                ("SYSTEM.IO.PATH", "GETFILENAME", [var path]) => Path.GetFileName(Slashed(path)),
                ("SYSTEM.IO.PATH", "GETFILENAMEWITHOUTEXTENSION", [var path]) => Path.GetFileNameWithoutExtension(Slashed(path)),
                ("SYSTEM.IO.PATH", "GETEXTENSION", [var path]) => Path.GetExtension(Slashed(path)),
                ("SYSTEM.IO.FILE", "EXISTS", [var path]) => place.ItemPathOf(path) is { } file ? Text(files.HasFile(file)) : null,
                ("SYSTEM.IO.DIRECTORY", "EXISTS", [var path]) => place.ItemPathOf(path) is { } folder ? Text(files.HasFolder(folder)) : null,
                ("SYSTEM.STRING", "ISNULLOREMPTY", [var value]) => Text(value.Length == 0),
                ("SYSTEM.STRING", "ISNULLORWHITESPACE", [var value]) => Text(string.IsNullOrWhiteSpace(value)),
                _ => null,
            };
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }

    /// <summary>The value of <c>value.method(arguments)</c>, or null.</summary>
    public static string? OnText(string value, string method, List<string> arguments) => (method.ToUpperInvariant(), arguments) switch
    {
        ("TRIM", []) => value.Trim(),
        ("TRIM", [var characters]) => value.Trim(characters.ToCharArray()),
        ("TRIMEND", [var characters]) => value.TrimEnd(characters.ToCharArray()),
        ("TRIMSTART", [var characters]) => value.TrimStart(characters.ToCharArray()),
        ("REPLACE", [{ Length: > 0 } old, var other]) => value.Replace(old, other),
        ("TOLOWER" or "TOLOWERINVARIANT", []) => value.ToLowerInvariant(),
        ("TOUPPER" or "TOUPPERINVARIANT", []) => value.ToUpperInvariant(),
        ("STARTSWITH", [var start]) => Text(value.StartsWith(start, StringComparison.Ordinal)),
        ("ENDSWITH", [var end]) => Text(value.EndsWith(end, StringComparison.Ordinal)),
        ("CONTAINS", [var part]) => Text(value.Contains(part)),
        _ => null,
    };

    private string? FileAbove(string folder, string file) => files.FileAbove(folder.TrimEnd('/', '\\') is { Length: > 0 } start ? start : folder, Slashed(file));

    private string FolderOfFileAbove(string folder, string file)
    {
        var found = FileAbove(folder, file);
        return found is null ? "" : found.Substring(0, found.Length - file.Length).TrimEnd('/', '\\');
    }

    private static string Combined(List<string> parts) => Path.Combine([.. parts.Select(Slashed)]);

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string WithSlash(string folder) => folder.EndsWith("/", StringComparison.Ordinal) || folder.EndsWith("\\", StringComparison.Ordinal) ? folder : folder + "/";

    private static string Text(bool value) => value ? "True" : "False";
}
