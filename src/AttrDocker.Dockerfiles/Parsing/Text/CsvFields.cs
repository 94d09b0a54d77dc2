namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Cuts the options of a mount at commas, as RFC 4180 has it: a field in double quotes may hold commas, and <c>""</c> for a quote.</summary>
internal static class CsvFields
{
    /// <summary>The fields; <see langword="null"/> where a quote is out of place.</summary>
    public static List<TextSlice>? Of(TextSlice record)
    {
        var fields = new List<TextSlice>();
        for (var position = record.Start; ; position++)
        {
            if (position < record.End && record.Text[position] == '"')
            {
                if (ReadQuoted(record, ref position) is not { } quoted)
                {
                    return null;
                }

                fields.Add(quoted);
            }
            else
            {
                var comma = record.From(position).IndexOf(',');
                var field = record.With(position, comma < 0 ? record.End : comma);
                if (field.IndexOf('"') >= 0)
                {
                    return null;
                }

                fields.Add(field);
                position = field.End;
            }

            if (position >= record.End)
            {
                return fields;
            }
        }
    }

    /// <summary>Reads a field in quotes, and stops at the comma behind it.</summary>
    private static TextSlice? ReadQuoted(TextSlice record, ref int position)
    {
        var text = record.Text;
        var field = new MappedText.Builder();
        var start = ++position;
        for (; position < record.End; position++)
        {
            if (text[position] == '"' && (++position >= record.End || text[position] != '"'))
            {
                return position >= record.End || text[position] == ',' ? field.Build(record.Source.OffsetOf(start)) : null;
            }

            field.Append(text[position], record.Source.OffsetOf(position));
        }

        return null;
    }
}
