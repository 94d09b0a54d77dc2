using Spectre.Console;

namespace AttrDocker.Cli.Terminal;

/// <summary>Writes pieces of text in tones.</summary>
internal abstract class StyledWriter
{
    /// <summary>For a file, a pipe or another program: text alone. It touches nothing of Spectre, which would cost start-up time.</summary>
    public static StyledWriter Plain(TextWriter output) => new PlainWriter(output);

    /// <summary>For a terminal.</summary>
    public static StyledWriter Coloured(TextWriter output) => new ColouredWriter(output);

    /// <summary>Writes a piece without a line break in it.</summary>
    public abstract StyledWriter Write(string text, Tone tone = Tone.Plain);

    /// <summary>Ends the line.</summary>
    public abstract void WriteLine();

    private sealed class PlainWriter(TextWriter output) : StyledWriter
    {
        public override StyledWriter Write(string text, Tone tone = Tone.Plain)
        {
            output.Write(text);
            return this;
        }

        public override void WriteLine() => output.WriteLine();
    }

    private sealed class ColouredWriter(TextWriter output) : StyledWriter
    {
        private static readonly Dictionary<Tone, Style> Styles = new()
        {
            [Tone.Faint] = new(Color.Grey),
            [Tone.Strong] = new(decoration: Decoration.Bold),
            [Tone.Error] = new(Color.Red, decoration: Decoration.Bold),
            [Tone.Warning] = new(Color.Yellow, decoration: Decoration.Bold),
            [Tone.Info] = new(Color.Blue, decoration: Decoration.Bold),
            [Tone.Good] = new(Color.Green),
        };

        // The sixteen colours that every terminal has, in the shades that its user chose.
        private readonly AnsiWriter _ansi = new(output, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard });

        public override StyledWriter Write(string text, Tone tone = Tone.Plain)
        {
            if (Styles.TryGetValue(tone, out var style))
            {
                _ansi.Write(text, style);
            }
            else
            {
                output.Write(text);
            }

            return this;
        }

        public override void WriteLine() => output.WriteLine();
    }
}
