using System.Text;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>Names that tools decide and not people: a tool does not find its file under any other name, so that a near one is a mistake.</summary>
internal static class FixedNames
{
    private static readonly string[] Names =
    [
        "composer.json", "composer.lock", "docker-entrypoint.sh", "dist-packages", "localtime", "MANIFEST.MF", "node_modules", "nsswitch.conf", "package-lock.json", "package.json", "requirements.txt", "site-packages",
        "tsconfig.json", "wwwroot", "zoneinfo",
    ];

    // Names of other files, one letter away from those above.
    private static readonly string[] Others = ["jsconfig.json"];

    // app-1.0-SNAPSHOT.jar, appsettings.Production.json, App.runtimeconfig.json, ca-certificates.crt
    private static readonly string[] Words = ["SNAPSHOT", "appsettings", "certificates", "runtimeconfig"];

    /// <summary>Puts right what is misspelt in a name.</summary>
    /// <returns>The name as it should be, or <see langword="null"/> where it is not nearly one that tools look for.</returns>
    public static string? Correct(string name)
    {
        if (!Others.Contains(name) && Array.Find(Names, known => NearNames.AreOne(known, name)) is { } whole)
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
