namespace AttrDocker.Dockerfiles.Values;

/// <summary>What <c>ADD --checksum</c> takes for a download: an algorithm and its digest in hexadecimal. (Dockerfile reference, "ADD --checksum"; tried on Engine 28.5.)</summary>
internal static class Checksum
{
    private static readonly (string Algorithm, int Digits)[] Algorithms = [("sha256", 64), ("sha384", 96), ("sha512", 128)];

    /// <summary>What the builder refuses and what to do; <see langword="null"/> where all is well.</summary>
    public static (string Reason, string Advice)? FindProblem(string checksum)
    {
        var colon = checksum.IndexOf(':');
        var (algorithm, digest) = colon < 0 ? ("", checksum) : (checksum.Substring(0, colon), checksum.Substring(colon + 1));
        foreach (var (name, digits) in Algorithms)
        {
            if (algorithm == name)
            {
                return digest.Length != digits ? ($"{name} has {digits} digits, not {digest.Length}", "Copy the whole checksum.")
                    : digest.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')) ? null
                    : ("its digits are not '0' to '9' and 'a' to 'f'", "Write the letters in lower case.");
            }
        }

        return ("it does not begin with the name of an algorithm", "Write 'sha256:' and the 64 digits of the checksum.");
    }
}
