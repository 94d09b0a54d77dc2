namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>Words of a shell command.</summary>
internal static class ShellArgument
{
    private const string Plain = "_-./+,@:=%~";

    /// <summary>The word that the shell reads as this text.</summary>
    public static string Quote(string text) => text.Length > 0 && text[0] != '~' && text.All(static c => char.IsLetterOrDigit(c) || Plain.IndexOf(c) >= 0)
        ? text
        : "'" + text.Replace("'", "'\\''") + "'";
}
