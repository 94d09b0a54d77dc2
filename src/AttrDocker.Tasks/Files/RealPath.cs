using System.Runtime.InteropServices;
using System.Text;

namespace AttrDocker.Tasks.Files;

/// <summary>
/// Where a path really leads, every symbolic link in it followed, by asking the operating system: netstandard2.0 has no
/// <c>ResolveLinkTarget</c>, and .NET Framework has nothing like it.
/// </summary>
internal static class RealPath
{
    private static readonly bool OnWindows = Path.DirectorySeparatorChar == '\\';

    /// <summary>Follows every link in a path whose last parts need not exist yet.</summary>
    /// <param name="path">A full path.</param>
    /// <returns>The path without links, or null when one of them leads nowhere or cannot be followed.</returns>
    public static string? Of(string path)
    {
        var missing = "";
        for (var existing = path; ; existing = Path.GetDirectoryName(existing)!)
        {
            if (OfExisting(existing) is { } real)
            {
                return missing.Length == 0 ? real : Path.Combine(real, missing);
            }

            if (EntryExists(existing) || Path.GetDirectoryName(existing) is null)
            {
                return null;
            }

            missing = Path.Combine(Path.GetFileName(existing), missing);
        }
    }

    private static string? OfExisting(string path) => OnWindows ? OnWindowsOf(path) : OnUnixOf(path);

    /// <summary>Whether there is an entry of that name; a link counts, even one that leads nowhere.</summary>
    private static bool EntryExists(string path)
    {
        try
        {
            _ = File.GetAttributes(path);
            return true;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return true;
        }
    }

    private static string? OnUnixOf(string path)
    {
        var real = realpath(path, IntPtr.Zero);
        if (real == IntPtr.Zero)
        {
            return null;
        }

        try
        {
            // UTF-8 on Unix, in spite of its name.
            return Marshal.PtrToStringAnsi(real);
        }
        finally
        {
            free(real);
        }
    }

    private static string? OnWindowsOf(string path)
    {
        const uint AnyShare = 7, OpenExisting = 3, FoldersToo = 0x02000000;
        var handle = CreateFileW(path, 0, AnyShare, IntPtr.Zero, OpenExisting, FoldersToo, IntPtr.Zero);
        if (handle == new IntPtr(-1))
        {
            return null;
        }

        try
        {
            var real = new StringBuilder(32768);
            var length = GetFinalPathNameByHandleW(handle, real, (uint)real.Capacity, 0);
            return length == 0 || length >= real.Capacity ? null : WithoutDevicePrefix(real.ToString());
        }
        finally
        {
            CloseHandle(handle);
        }
    }

    private static string WithoutDevicePrefix(string path) =>
        path.StartsWith(@"\\?\UNC\", StringComparison.Ordinal) ? @"\\" + path.Substring(8)
        : path.StartsWith(@"\\?\", StringComparison.Ordinal) ? path.Substring(4)
        : path;

    [DllImport("libc", CharSet = CharSet.Ansi)]
    private static extern IntPtr realpath(string path, IntPtr resolved);

    [DllImport("libc")]
    private static extern void free(IntPtr memory);

    [DllImport("kernel32", CharSet = CharSet.Unicode, SetLastError = true)]
    private static extern IntPtr CreateFileW(string name, uint access, uint share, IntPtr security, uint disposition, uint flags, IntPtr template);

    [DllImport("kernel32", CharSet = CharSet.Unicode, SetLastError = true)]
    private static extern uint GetFinalPathNameByHandleW(IntPtr handle, StringBuilder path, uint capacity, uint flags);

    [DllImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CloseHandle(IntPtr handle);
}
