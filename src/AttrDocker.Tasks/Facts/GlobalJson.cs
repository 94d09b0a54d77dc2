namespace AttrDocker.Tasks.Facts;

/// <summary>What <c>global.json</c> asks of the SDK, as written in it.</summary>
/// <param name="Version"><c>sdk.version</c>.</param>
/// <param name="RollForward"><c>sdk.rollForward</c>.</param>
internal sealed record GlobalJson(string? Version, string? RollForward)
{
    /// <summary>Reads the file; a value that is not there, or that is no text, is null.</summary>
    public static GlobalJson Read(byte[]? content)
    {
        using var json = Json.Parse(content);
        return json is not null && Json.Member(json.RootElement, "sdk") is { } sdk
            ? new GlobalJson(Json.Text(sdk, "version"), Json.Text(sdk, "rollForward"))
            : new GlobalJson(null, null);
    }
}
