using System.Text.Json;

namespace AttrDocker.Tasks.Facts;

/// <summary>Reads JSON that people may have written, comments and all, and that may not be what it should be.</summary>
internal static class Json
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The document, or null for none and for what is no JSON.</summary>
    public static JsonDocument? Parse(byte[]? content)
    {
        try
        {
            // A byte order mark is no JSON.
            var start = content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return content is null ? null : JsonDocument.Parse(new ReadOnlyMemory<byte>(content, start, content.Length - start), Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The member of an object, or null.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The text that a member holds, or null.</summary>
    public static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
