using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>Instructions that are made of words.</summary>
internal sealed partial class InstructionWriter
{
    private void WriteFrom(From from)
    {
        WriteWordFlag("platform", from.Platform, Part.Platform);
        text.Append(' ').Append(Divided(from.Image, Part.Image, 0));
        if (from.Image.Trim().Length == 0)
        {
            Report(Part.Image, 0, "a stage needs an image");
        }

        if (from.Name is not null)
        {
            CheckPlainName(from.Name, Part.StageName, 0, "a stage's name");
            text.Append(" AS ").Append(from.Name);
        }
    }

    private void WriteArguments(Arg arg)
    {
        for (var i = 0; i < arg.Arguments.Count; i++)
        {
            var (name, value) = (arg.Arguments[i].Name, arg.Arguments[i].Default);
            StartItem(i);
            CheckPlainName(name, Part.Name, i, "a build argument's name");
            text.Append(name);
            if (value is not null)
            {
                text.Append('=').Append(PairSide(value, Part.Value, i));
            }
        }
    }

    private void WritePairs(EquatableArray<Pair> pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            StartItem(i);
            if (pairs[i].Name.Length == 0)
            {
                Report(Part.Name, i, "the name is empty");
            }
            else if (pairs[i].Name.IndexOf('=') >= 0)
            {
                Report(Part.Name, i, "a name ends at its first '='");
            }

            text.Append(PairSide(pairs[i].Name, Part.Name, i)).Append('=').Append(PairSide(pairs[i].Value, Part.Value, i));
        }
    }

    /// <summary>The first item stands beside the keyword, each other one on a line of its own.</summary>
    private void StartItem(int index)
    {
        if (index == 0)
        {
            text.Append(' ');
        }
        else
        {
            Continue();
        }
    }

    private void WriteWhole(string word)
    {
        if (TryRead(word, Part.Value, 0, out var parts))
        {
            text.Append(' ').Append(Quoting.Whole(parts, escape));
        }
    }

    private void WriteDivided(EquatableArray<string> words, Part part)
    {
        for (var i = 0; i < words.Count; i++)
        {
            text.Append(' ').Append(Divided(words[i], part, i));
        }
    }

    /// <summary>A list in which quotes do not hold blanks together; BuildKit splits <c>FROM</c>, <c>EXPOSE</c>, <c>VOLUME</c> and <c>COPY</c> first.</summary>
    private string Divided(string word, Part part, int index)
    {
        if (word.Any(char.IsWhiteSpace))
        {
            Report(part, index, "it holds a blank, and blanks divide the words there");
        }

        return TryRead(word, part, index, out var parts) ? Quoting.Divided(parts, escape) : "";
    }

    /// <summary>A name or value of <c>ENV</c>, <c>LABEL</c> and <c>ARG</c>, where quotes do hold blanks together.</summary>
    private string PairSide(string word, Part part, int index)
    {
        if (!TryRead(word, part, index, out var parts))
        {
            return "";
        }

        if (Quoting.HasPattern(parts, static pattern => pattern.IndexOf('"') >= 0 && pattern.Any(char.IsWhiteSpace)))
        {
            Report(part, index, "a pattern in '${…}' holds both a quote and a blank");
        }

        return Quoting.Divided(parts, escape);
    }

    /// <summary>Quotes do not hold blanks together in a list of paths, so it takes the JSON form, as most people write it.</summary>
    private void WriteVolume(Volume volume)
    {
        for (var i = 0; i < volume.Paths.Count; i++)
        {
            if (volume.Paths[i].Trim() is var trimmed && (trimmed.Length == 0 || trimmed != volume.Paths[i]))
            {
                Report(Part.Value, i, trimmed.Length == 0 ? "the path is empty" : "the builder takes away blanks around the path of a volume");
            }
        }

        text.Append(' ').Append(Quoting.Json(volume.Paths.Select((path, i) => Lexed(path, Part.Value, i))));
    }

    private void WriteMaintainer(Maintainer maintainer)
    {
        CheckOneLine(maintainer.Name, Part.Value, 0);
        CheckLastCharacter(maintainer.Name, Part.Value, 0);
        var name = maintainer.Name.Trim();

        // "--" ends the flags, so that a name that starts with dashes is not taken for one.
        text.Append(name.StartsWith("--", StringComparison.Ordinal) ? " -- " : " ").Append(name);
    }

    private static bool NeedsJson(string word) => word.Any(char.IsWhiteSpace);

    /// <summary>A word inside a JSON array: it is lexed after JSON has been read, so it may hold line breaks.</summary>
    private string Lexed(string word, Part part, int index)
    {
        CheckCharacters(word, part, index);
        return TryReadWord(word, part, index, out var parts) ? Quoting.Lexed(parts, escape) : "";
    }

    private bool TryRead(string word, Part part, int index, out EquatableArray<WordPart> parts)
    {
        CheckOneLine(word, part, index);
        return TryReadWord(word, part, index, out parts);
    }

    private bool TryReadWord(string word, Part part, int index, out EquatableArray<WordPart> parts)
    {
        if (!Word.TryParse(word, out parts, out var problem))
        {
            Report(part, index, problem);
            return false;
        }

        // Patterns are copied as they are, so whether their quotes and escapes suit this file is seen only by reading them.
        if (word.IndexOf("${", StringComparison.Ordinal) >= 0 && (!ShellLexer.TryRead(Quoting.Lexed(parts, escape), escape, out var read) || read != parts))
        {
            Report(part, index, "a pattern in '${…}' holds a quote or an escape character that ends it too early or too late");
            return false;
        }

        return true;
    }
}
