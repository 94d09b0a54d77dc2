using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>The value of <c># check=</c>: <c>skip=A,B</c>, <c>error=true</c> and <c>experimental=A,B</c>, divided by <c>;</c>. (Dockerfile reference, "check".)</summary>
internal static class CheckDirective
{
    private static readonly string[] Options = ["skip", "error", "experimental"];

    public static void Validate(TextSlice value, ReadContext context)
    {
        // The builder reads up to the first blank.
        var start = value.Start;
        for (var i = start; i <= value.End; i++)
        {
            var blank = i < value.End && Blanks.IsSpace(value.Text[i]);
            if (i == value.End || blank || value.Text[i] == ';')
            {
                Option(value.With(start, i), context);
                start = i + 1;
                if (blank)
                {
                    return;
                }
            }
        }
    }

    private static void Option(TextSlice option, ReadContext context)
    {
        var equals = option.IndexOf('=');
        var name = option.With(option.Start, equals < 0 ? option.End : equals);
        if (equals < 0 || (!name.Is("skip") && !name.Is("error") && !name.Is("experimental")))
        {
            var nearest = NearestName.Among(name.ToString(), Options);
            context.Report(
                ParseErrorCode.Directive, name, $"'{option}' is no option of the directive 'check'. {NearestName.Question(nearest) ?? "Write 'skip=…', 'error=true' or 'experimental=…'."}", nearest);
        }
        else if (name.Is("error") && GoText.ParseBool(option.From(equals + 1).Span) is null)
        {
            context.Report(ParseErrorCode.Directive, option.From(equals + 1), $"'{option.From(equals + 1)}' is no value of 'error'. Write 'error=true' or 'error=false'.");
        }
    }
}
