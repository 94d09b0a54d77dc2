using System.Text;
using AttrDocker.Cli.Files;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Fixing;

/// <summary>Mends files where they lie. A file is written whole or not at all, with its byte order mark and its permissions.</summary>
internal static class MendedFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Mends a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="least">The severity below which problems are left alone.</param>
    /// <returns>Its text now, what was done, and why nothing could be where that is so.</returns>
    public static (string Text, IReadOnlyList<Mend> Mends, Failure? Failure) Mend(InputFile file, string text, RuleSeverity least)
    {
        var (mended, mends) = Mender.Mend(text, least);
        if (mends.Count == 0)
        {
            return (text, [], null);
        }

        if (file.Path is null)
        {
            return (text, [], new(file.Name, "Standard input cannot be changed. Name the file to mend it, or leave --fix out."));
        }

        try
        {
            return Write(file.Path, text, mended) ? (mended, mends, null)
                : (text, [], new(file.Name, $"The file '{file.Name}' is not changed, because not all of it is UTF-8. Mend it by hand."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (text, [], new(file.Name, $"The file '{file.Name}' cannot be written. {exception.Message.TrimEnd('.')}."));
        }
    }

    private static bool Write(string path, string before, string after)
    {
        // A link stays one: what it leads to is mended.
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path);
        var content = File.ReadAllBytes(file.FullName);
        byte[] mark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble] : [];
        if (!content.AsSpan(mark.Length).SequenceEqual(Utf8.GetBytes(before)))
        {
            return false;
        }

        if (file.Attributes.HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException("It is read-only.");
        }

        var temporary = file.FullName + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            // The copy has the permissions of the file.
            File.Copy(file.FullName, temporary);
            File.WriteAllBytes(temporary, [.. mark, .. Utf8.GetBytes(after)]);
            File.Move(temporary, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }
}
