namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Reads Dockerfile text as BuildKit's Dockerfile frontend does: what that refuses is an error here, with its place and
/// with advice. It never throws on any text, goes on with the next instruction after an error, and takes time in
/// proportion to the text. (Dockerfile reference.)
/// </summary>
public static class DockerfileParser
{
    /// <summary>Reads a Dockerfile, or a part of one without <c>FROM</c>.</summary>
    /// <param name="text">The text; it may begin with a byte order mark, and its lines may end with <c>\n</c> or <c>\r\n</c>.</param>
    /// <returns>
    /// The model of all that could be read, the errors in the order of the text (<see cref="ParseErrorCode.NoStage"/> for a part without
    /// <c>FROM</c>), and where everything stands.
    /// </returns>
    public static ParseResult Parse(string text) => new Reader(text).Read();

    private sealed class Reader
    {
        private readonly string _text;
        private readonly LineTable _lines;
        private readonly List<ParseError> _errors = [];
        private readonly ReadContext _context;
        private readonly CommentCollector _comments;
        private readonly HeredocReader _heredocs;
        private readonly List<InstructionSource> _instructions = [];
        private readonly List<int> _stageStarts = [];
        private readonly List<Stage> _stages = [];
        private readonly List<Instruction> _current = [];
        private EquatableArray<Instruction> _globals;
        private From? _from;

        public Reader(string text)
        {
            _text = text;
            _lines = new(text);
            _context = new(_lines, _errors);
            _comments = new(text);
            _heredocs = new(text);
        }

        public ParseResult Read()
        {
            var directives = new DirectiveReader(_text, _context);
            var rest = directives.Read();
            foreach (var comment in directives.Comments)
            {
                _comments.Add(comment);
            }

            _context.Escape = directives.Directives.Escape;
            ReadInstructions(new(_text, _context.Escape, rest));
            EndStage();
            if (_stages.Count == 0)
            {
                _context.Report(ParseErrorCode.NoStage, 0, 0, "The Dockerfile has no stage. Begin one with 'FROM image'.");
            }

            var dockerfile = new Dockerfile
            {
                Directives = directives.Directives,
                Globals = _globals,
                Stages = [.. _stages],
                Closing = _comments.TakeClosing(),
                Heading = _comments.Heading,
            };
            return new(dockerfile, [.. _errors], new(_text, _context.Escape, _lines, _instructions, _stageStarts));
        }

        private void ReadInstructions(LogicalLineReader lines)
        {
            for (var kind = lines.Read(); kind != LineKind.End; kind = lines.Read())
            {
                switch (kind)
                {
                    case LineKind.Empty:
                        _comments.AddEmptyLine();
                        break;
                    case LineKind.Comment:
                        _comments.Add(lines.Line);
                        break;
                    default:
                        ReadInstruction(lines);
                        break;
                }

                if (lines.TooLong >= 0)
                {
                    LineLimit.Report(lines.TooLong, _context);
                    lines.TooLong = -1;
                }
            }
        }

        private void ReadInstruction(LogicalLineReader lines)
        {
            var (start, line) = (lines.Line.SourceStart, lines.Line);
            var instruction = InstructionText.Of(line, _context.Escape);
            if (instruction.Keyword.IsEmpty)
            {
                _context.Report(ParseErrorCode.UnknownInstruction, start, start + 1, "The continued line holds no instruction. Remove it.");
                return;
            }

            _context.Heredocs = _heredocs.Read(instruction, line, lines, _context);
            var read = InstructionReader.Read(instruction, _context);
            var (commentStart, commentEnd) = _comments.Where;
            if (_comments.TakeFor(lines.InnerComments) is { } comment)
            {
                read = read with { Comment = comment };
            }

            Add(read, instruction.Keyword);
            _instructions.Add(new(start, lines.End, commentStart, commentEnd));
        }

        private void Add(Instruction instruction, TextSlice keyword)
        {
            if (instruction is From from)
            {
                EndStage();
                _from = from;
                _stageStarts.Add(_instructions.Count);
                return;
            }

            _current.Add(instruction);
            if (_from is null && instruction is not Arg && Keywords.Find(keyword) is { } name && name != "ARG")
            {
                _context.Report(ParseErrorCode.BeforeFirstStage, keyword, $"{name} stands before the first FROM. Move it below, or write 'FROM image' above it.");
            }
        }

        private void EndStage()
        {
            if (_from is null)
            {
                _globals = [.. _current];
            }
            else
            {
                _stages.Add(new(_from, [.. _current]));
            }

            _current.Clear();
        }
    }
}
