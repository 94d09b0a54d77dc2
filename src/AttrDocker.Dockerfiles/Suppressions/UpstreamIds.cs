namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>The rules of hadolint and of BuildKit's <c>--check</c>, and those of ours that say the same.</summary>
internal static class UpstreamIds
{
    // DL1000, "does not parse", is none of them: hadolint cannot suppress it.
    private static readonly Dictionary<string, string[]> Hadolint = new(StringComparer.Ordinal)
    {
        ["DL1001"] = ["ADK5019"],
        ["DL3000"] = ["ADK2023"],
        ["DL3001"] = ["ADK2036"],
        ["DL3002"] = ["ADK4001"],
        ["DL3003"] = ["ADK5008"],
        ["DL3004"] = ["ADK4004"],
        ["DL3006"] = ["ADK3001"],
        ["DL3007"] = ["ADK3002"],
        ["DL3008"] = ["ADK3010"],
        ["DL3009"] = ["ADK3030"],
        ["DL3010"] = ["ADK5010"],
        ["DL3011"] = ["ADK2026"],
        ["DL3012"] = ["ADK2031"],
        ["DL3013"] = ["ADK3015"],
        ["DL3014"] = ["ADK3020"],
        ["DL3015"] = ["ADK3040"],
        ["DL3016"] = ["ADK3016"],
        ["DL3018"] = ["ADK3011"],
        ["DL3019"] = ["ADK3031"],
        ["DL3020"] = ["ADK5009"],
        ["DL3021"] = ["ADK2025"],
        ["DL3022"] = ["ADK1004", "ADK1005"],
        ["DL3023"] = ["ADK1006"],
        ["DL3024"] = ["ADK1001"],
        ["DL3025"] = ["ADK2032"],
        ["DL3026"] = ["ADK4005"],
        ["DL3027"] = ["ADK3041"],
        ["DL3028"] = ["ADK3017"],
        ["DL3029"] = ["ADK2037"],
        ["DL3030"] = ["ADK3021"],
        ["DL3032"] = ["ADK3032"],
        ["DL3033"] = ["ADK3012"],
        ["DL3034"] = ["ADK3023"],
        ["DL3035"] = ["ADK3042"],
        ["DL3036"] = ["ADK3034"],
        ["DL3037"] = ["ADK3014"],
        ["DL3038"] = ["ADK3022"],
        ["DL3040"] = ["ADK3033"],
        ["DL3041"] = ["ADK3013"],
        ["DL3042"] = ["ADK3035"],
        ["DL3043"] = ["ADK1022"],
        ["DL3044"] = ["ADK2022"],
        ["DL3045"] = ["ADK2024"],
        ["DL3046"] = ["ADK5018"],
        ["DL3047"] = ["ADK5017"],
        ["DL3048"] = ["ADK5011"],
        ["DL3049"] = ["ADK5012"],
        ["DL3050"] = ["ADK5013"],
        ["DL3051"] = ["ADK5014"],
        ["DL3052"] = ["ADK5015"],
        ["DL3053"] = ["ADK5015"],
        ["DL3054"] = ["ADK5015"],
        ["DL3055"] = ["ADK5015"],
        ["DL3056"] = ["ADK5015"],
        ["DL3057"] = ["ADK5016"],
        ["DL3058"] = ["ADK5015"],
        ["DL3059"] = ["ADK5007"],
        ["DL3060"] = ["ADK3036"],
        ["DL3061"] = ["ADK1016"],
        ["DL3062"] = ["ADK3018"],
        ["DL3063"] = ["ADK1002"],
        ["DL3064"] = ["ADK4003"],
        ["DL3065"] = ["ADK2038"],
        ["DL3066"] = ["ADK4006"],
        ["DL3067"] = ["ADK1014"],
        ["DL4000"] = ["ADK2042"],
        ["DL4001"] = ["ADK3043"],
        ["DL4003"] = ["ADK2029"],
        ["DL4004"] = ["ADK2030"],
        ["DL4005"] = ["ADK2035"],
        ["DL4006"] = ["ADK2034"],
    };

    private static readonly Dictionary<string, string[]> Checks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ConsistentInstructionCasing"] = ["ADK5001"],
        ["CopyIgnoredFile"] = ["ADK1017"],
        ["DuplicateStageName"] = ["ADK1001"],
        ["ExposeInvalidFormat"] = ["ADK2028"],
        ["ExposeProtoCasing"] = ["ADK5004"],
        ["FromAsCasing"] = ["ADK5002"],
        ["FromPlatformFlagConstDisallowed"] = ["ADK2037"],
        ["InvalidBaseImagePlatform"] = ["ADK2039"],
        ["InvalidDefaultArgInFrom"] = ["ADK2017", "ADK2018"],
        ["InvalidDefinitionDescription"] = ["ADK5006"],
        ["JSONArgsRecommended"] = ["ADK2032"],
        ["LegacyKeyValueFormat"] = ["ADK2040"],
        ["MaintainerDeprecated"] = ["ADK2042"],
        ["MultipleInstructionsDisallowed"] = ["ADK2029", "ADK2030", "ADK2031"],
        ["NoEmptyContinuation"] = ["ADK2041"],
        ["RedundantTargetPlatform"] = ["ADK2038"],
        ["ReservedStageName"] = ["ADK1002"],
        ["SecretsUsedInArgOrEnv"] = ["ADK4003"],
        ["StageNameCasing"] = ["ADK5003"],
        ["UndefinedArgInFrom"] = ["ADK2019"],
        ["UndefinedVar"] = ["ADK2020", "ADK2021"],
        ["WorkdirRelativePath"] = ["ADK2023"],
    };

    /// <summary>Our rules that say what a rule of hadolint says, such as <c>DL3024</c>; none where it is unknown.</summary>
    public static IReadOnlyList<string> OfHadolint(string id) => Hadolint.TryGetValue(id, out var ids) ? ids : [];

    /// <summary>Our rules that say what a check of BuildKit says, such as <c>DuplicateStageName</c>; none where it is unknown.</summary>
    public static IReadOnlyList<string> OfCheck(string name) => Checks.TryGetValue(name, out var ids) ? ids : [];

    /// <summary>Whether a rule of ours says what a check of BuildKit says.</summary>
    public static bool IsOfCheck(string id) => Checks.Values.Any(ids => ids.Contains(id));

    /// <summary>The names of BuildKit's checks.</summary>
    public static IEnumerable<string> CheckNames => Checks.Keys;
}
