using System.Collections.Immutable;
using AttrDocker.Analyzers.Application.Code;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Settings;

/// <summary>What <c>appsettings.json</c> says of where the app listens, with what <c>appsettings.Production.json</c> puts in its place: a container runs in production unless told otherwise.</summary>
/// <param name="Addresses">The addresses; <see langword="null"/> where they cannot be told.</param>
/// <param name="Why">The setting that says so.</param>
internal sealed record AppSettings(EquatableArray<ListenAddress>? Addresses, string Why)
{
    private const string Endpoints = "Kestrel:Endpoints:";
    private const string Urls = "Urls";

    // The later one wins.
    private static readonly string[] Files = ["appsettings.json", "appsettings.Production.json"];

    /// <summary>Reads the files that the build passes on; <see langword="null"/> where they say nothing of it.</summary>
    public static AppSettings? Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Files)
        {
            if (files.FirstOrDefault(f => IsNamed(f, name))?.GetText(cancellation) is { } text)
            {
                if (JsonSettings.Read(text.ToString()) is not { } values)
                {
                    return new(null, name);
                }

                foreach (var value in values)
                {
                    all[value.Key] = value.Value;
                }
            }
        }

        var urls = all.Where(static s => s.Key.StartsWith(Endpoints, StringComparison.OrdinalIgnoreCase) && s.Key.EndsWith(":Url", StringComparison.OrdinalIgnoreCase)).ToList();
        return urls.Count > 0 ? new(ListenAddress.ParseUrls(string.Join(";", urls.Select(static u => u.Value))), $"{urls[0].Key} in appsettings")
            : all.TryGetValue(Urls, out var set) ? new(ListenAddress.ParseUrls(set), $"{Urls} in appsettings")
            : null;
    }

    private static bool IsNamed(AdditionalText file, string name) =>
        string.Equals(file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1), name, StringComparison.OrdinalIgnoreCase);
}
