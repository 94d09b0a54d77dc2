using System.Globalization;

namespace AttrDocker.Fuzz;

/// <summary>When a run ends: after a time or after a number of executions, whichever comes first.</summary>
internal sealed record FuzzLimit(TimeSpan Time, long Executions)
{
    /// <summary>Reads <c>10m</c> as ten minutes and <c>10</c> as ten executions.</summary>
    public static bool TryParse(string text, out FuzzLimit limit)
    {
        limit = new(TimeSpan.MaxValue, long.MaxValue);
        if (text.EndsWith('m') && double.TryParse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes))
        {
            limit = limit with { Time = TimeSpan.FromMinutes(minutes) };
            return true;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var executions))
        {
            limit = limit with { Executions = executions };
            return true;
        }

        return false;
    }
}
