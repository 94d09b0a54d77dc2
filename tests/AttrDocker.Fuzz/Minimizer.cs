namespace AttrDocker.Fuzz;

/// <summary>Makes a text that fails smaller: leaves out ever smaller pieces as long as it fails in the same way.</summary>
internal static class Minimizer
{
    private const int MaximalTries = 3_000;

    public static string Shrink(string text, Func<string, bool> fails)
    {
        var tries = 0;
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length;)
            {
                if (tries++ > MaximalTries)
                {
                    return text;
                }

                var shorter = text.Remove(start, size);
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    start += size;
                }
            }
        }

        return text;
    }
}
