using System.Text;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>Names that tools decide and not people: a tool does not find its file under any other name, so that a near one is a mistake.</summary>
internal static class FixedNames
{
    private static readonly string[] Names =
    [
        "ca-certificates", "ca-certificates.crt", "composer.json", "composer.lock", "docker-entrypoint.sh", "dist-packages", "jsconfig.json", "localtime", "MANIFEST.MF", "node_modules", "nsswitch.conf",
        "package-lock.json", "package.json", "requirements.txt", "site-packages", "tsconfig.json", "wwwroot", "zoneinfo",
    ];

    // app-1.0-SNAPSHOT.jar, appsettings.Production.json, App.runtimeconfig.json. A word of other languages does not do: certificaten are certificates in Dutch.
    private static readonly string[] Words = ["SNAPSHOT", "appsettings", "runtimeconfig"];

    /// <summary>Puts right what is misspelt in a name.</summary>
    /// <returns>The name as it should be, or <see langword="null"/> where it is not nearly one that tools look for.</returns>
    public static string? Correct(string name)
    {
        // Two of them may be near to each other: jsconfig.json and tsconfig.json.
        if (Names.Contains(name))
        {
            return null;
        }

        if (Array.Find(Names, known => NearNames.AreOne(known, name)) is { } whole)
        {
            return whole;
        }

        for (var start = 0; start < name.Length; start++)
        {
            var end = start;
            while (end < name.Length && char.IsLetter(name[end]))
            {
                end++;
            }

            var word = name.Substring(start, end - start);
            if (Array.Find(Words, known => NearNames.AreOne(known, word)) is { } intended)
            {
                return new StringBuilder(name).Remove(start, word.Length).Insert(start, intended).ToString();
            }

            start = end;
        }

        return null;
    }
}
