namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>An instruction cut into its keyword, its flags and its arguments, which every instruction has in common.</summary>
/// <param name="Keyword">The keyword as written.</param>
/// <param name="Rest">All that follows it.</param>
/// <param name="Flags">The flags, without quotes; <see langword="null"/> where there are none.</param>
/// <param name="Arguments">What follows the flags.</param>
/// <param name="Escape">The escape character of the file.</param>
internal readonly record struct InstructionText(TextSlice Keyword, TextSlice Rest, List<TextSlice>? Flags, TextSlice Arguments, char Escape)
{
    /// <summary>Cuts a logical line.</summary>
    public static InstructionText Of(TextSlice line, char escape)
    {
        line = line.Trim();
        var (text, end) = (line.Text, line.Start);
        while (end < line.End && !Blanks.IsDelimiter(text[end]))
        {
            end++;
        }

        var rest = line.From(end).Trim();
        List<TextSlice>? flags = null;
        var arguments = FlagSplitter.Split(rest, escape, ref flags).Trim();
        return new(line.With(line.Start, end), rest, flags, arguments, escape);
    }
}
