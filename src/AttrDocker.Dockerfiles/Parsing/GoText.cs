using System.Globalization;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Numbers, durations and sizes, read as the builder's Go libraries read them.</summary>
internal static class GoText
{
    /// <summary><c>strconv.ParseBool</c>.</summary>
    public static bool? ParseBool(ReadOnlySpan<char> text) => text switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => null,
    };

    /// <summary><c>strconv.ParseInt(text, 10, 32)</c>.</summary>
    public static int? ParseInt(ReadOnlySpan<char> text)
    {
        var negative = !text.IsEmpty && text[0] == '-';
        var digits = negative || (!text.IsEmpty && text[0] == '+') ? text.Slice(1) : text;
        return ParseUnsigned(digits, 10) is { } value && value <= (negative ? 2147483648UL : 2147483647UL)
            ? (int)(negative ? -(long)value : (long)value)
            : null;
    }

    /// <summary><c>strconv.ParseUint(text, base, 32)</c>.</summary>
    public static uint? ParseUint(ReadOnlySpan<char> text, int @base) =>
        ParseUnsigned(text, @base) is { } value && value <= uint.MaxValue ? (uint)value : null;

    /// <summary><c>time.ParseDuration</c>, in nanoseconds.</summary>
    public static double? ParseDuration(ReadOnlySpan<char> text)
    {
        var negative = !text.IsEmpty && text[0] == '-';
        var rest = negative || (!text.IsEmpty && text[0] == '+') ? text.Slice(1) : text;
        if (rest is "0")
        {
            return 0;
        }

        if (rest.IsEmpty)
        {
            return null;
        }

        var total = 0d;
        while (!rest.IsEmpty)
        {
            var length = 0;
            var (digits, points) = (0, 0);
            while (length < rest.Length && (rest[length] is (>= '0' and <= '9') || (rest[length] == '.' && points == 0)))
            {
                _ = rest[length] == '.' ? points++ : digits++;
                length++;
            }

            var unit = length;
            while (unit < rest.Length && rest[unit] != '.' && rest[unit] is not (>= '0' and <= '9'))
            {
                unit++;
            }

            if (digits == 0 || Nanoseconds(rest.Slice(length, unit - length)) is not { } scale || ParseDecimal(rest.Slice(0, length)) is not { } number)
            {
                return null;
            }

            total += number * scale;
            rest = rest.Slice(unit);
        }

        // Nanoseconds in 63 bits: some 292 years.
        return total > long.MaxValue ? null : negative ? -total : total;
    }

    /// <summary><c>units.RAMInBytes</c>: a number and a unit such as <c>64m</c> or <c>1.5 GiB</c>.</summary>
    public static bool IsSize(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny("0123456789. ".AsSpan());
        if (last < 0)
        {
            return false;
        }

        var number = text.Slice(0, text[last] == ' ' ? last : last + 1);
        var unit = text.Slice(last + 1);
        if (ParseDecimal(number) is null || unit.Length > 3)
        {
            return false;
        }

        return unit.IsEmpty
            || (char.ToLowerInvariant(unit[0]) == 'b' && unit.Length == 1)
            || (char.ToLowerInvariant(unit[0]) is 'k' or 'm' or 'g' or 't' or 'p' && (unit.Length == 1 || unit.Slice(1).Equals((unit.Length == 2 ? "b" : "ib").AsSpan(), StringComparison.OrdinalIgnoreCase)));
    }

    private static ulong? ParseUnsigned(ReadOnlySpan<char> text, int @base)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        var value = 0UL;
        foreach (var c in text)
        {
            var digit = c - '0';
            if (digit < 0 || digit >= @base)
            {
                return null;
            }

            value = (value * (ulong)@base) + (ulong)digit;
            if (value > uint.MaxValue)
            {
                return null;
            }
        }

        return value;
    }

    private static double? ParseDecimal(ReadOnlySpan<char> text) =>
        double.TryParse(text.ToString(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : null;

    private static double? Nanoseconds(ReadOnlySpan<char> unit) => unit switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1e3,
        "ms" => 1e6,
        "s" => 1e9,
        "m" => 60e9,
        "h" => 3600e9,
        _ => null,
    };
}
