using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>
/// The variables at each point of a Dockerfile: global arguments, arguments and environment of the stages, what a stage inherits from
/// the one that it builds on, and what the builder predefines.
/// </summary>
public sealed class Scopes
{
    private readonly StageGraph _graph;
    private readonly Scope[] _ends;
    private readonly Dictionary<string, Scope> _images = new(StringComparer.Ordinal);
    private readonly char _escape;

    private Scopes(StageGraph graph)
    {
        (_graph, _escape) = (graph, graph.Dockerfile.Directives.Escape);
        Globals = ReadGlobals();
        _ends = new Scope[graph.Dockerfile.Stages.Count];
        for (var stage = 0; stage < _ends.Length; stage++)
        {
            _ends[stage] = Before(new(stage, graph.Dockerfile.Stages[stage].Instructions.Count));
        }
    }

    /// <summary>What <c>FROM</c> can use: the global arguments, and those on platforms.</summary>
    public Scope Globals { get; }

    /// <summary>Reads a Dockerfile's variables.</summary>
    public static Scopes Of(StageGraph graph) => new(graph);

    /// <summary>The variables before an instruction. All values of one <c>ENV</c> see these, not each other.</summary>
    /// <param name="place">An instruction; a stage's <c>FROM</c> sees <see cref="Globals"/>. The number of instructions asks for the end of the stage.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such stage or instruction.</exception>
    public Scope Before(Place place)
    {
        if (place.Stage < 0 || place.Instruction < 0)
        {
            return Globals;
        }

        var scope = Start(place.Stage);
        for (var i = 0; i < place.Instruction; i++)
        {
            Apply(_graph.Dockerfile.Stages[place.Stage].Instructions[i], new(place.Stage, i), scope);
        }

        return scope;
    }

    /// <summary>
    /// Each instruction of a stage with the variables before it. The scope changes from one instruction to the next, so it is to be
    /// asked before going on.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such stage.</exception>
    public IEnumerable<(Place Place, Instruction Instruction, Scope Scope)> Walk(int stage)
    {
        var scope = Start(stage);
        var instructions = _graph.Dockerfile.Stages[stage].Instructions;
        for (var i = 0; i < instructions.Count; i++)
        {
            var place = new Place(stage, i);
            yield return (place, instructions[i], scope);
            Apply(instructions[i], place, scope);
        }
    }

    private Scope Start(int stage) => new(_graph.BaseOf(stage) is { } start ? _ends[start] : OfImage(_graph.Dockerfile.Stages[stage].From.Image));

    private Scope ReadGlobals()
    {
        var globals = new Scope(isComplete: true);
        foreach (var name in PredefinedArguments.Platform)
        {
            globals.Set(new(name, VariableKind.Global, null) { IsKnown = false });
        }

        for (var i = 0; i < _graph.Dockerfile.Globals.Count; i++)
        {
            Apply(_graph.Dockerfile.Globals[i], new(Place.Globals, i), globals);
        }

        return globals;
    }

    // Every rule that looks at variables starts each stage anew.
    private Scope OfImage(string word)
    {
        if (!_images.TryGetValue(word, out var scope))
        {
            _images[word] = scope = ReadImage(word);
        }

        return scope;
    }

    private Scope ReadImage(string word)
    {
        var image = Globals.Expand(word, _escape);
        var facts = image.IsKnown ? BaseImageFacts.Of(image.Value) : null;
        var scope = new Scope(facts?.IsEnvironmentComplete ?? false);
        scope.Set(new("PATH", VariableKind.Image, null) { IsKnown = false });
        foreach (var name in image.IsKnown ? BaseImageFacts.EnvironmentOf(image.Value) : [])
        {
            scope.Set(new(name, VariableKind.Image, null) { IsKnown = false });
        }

        foreach (var (name, value) in facts?.Variables ?? [])
        {
            scope.Set(new(name, VariableKind.Image, value));
        }

        return scope;
    }

    private void Apply(Instruction instruction, Place place, Scope scope)
    {
        switch (instruction)
        {
            case Arg arg:
                for (var i = 0; i < arg.Arguments.Count; i++)
                {
                    scope.Set(Read(arg.Arguments[i], place.At(Part.Name, i), scope));
                }

                break;
            case Env env:
                foreach (var variable in env.Variables.Select((pair, i) => Read(pair, place.At(Part.Name, i), scope)).ToList())
                {
                    scope.Set(variable);
                }

                break;
        }
    }

    private Variable Read(BuildArgument argument, Place place, Scope scope)
    {
        var kind = place.Stage < 0 ? VariableKind.Global : VariableKind.Argument;
        if (argument.Default is { } value)
        {
            var expansion = scope.Expand(value, _escape);
            return Of(argument.Name, kind, expansion, place);
        }

        // Without a default of its own, an argument takes the global one's, and leaves what is set already.
        var plain = new Variable(argument.Name, kind, null) { Declaration = place };
        if (kind == VariableKind.Argument && Globals[argument.Name] is { } global && (global.Value is not null || !global.IsKnown))
        {
            return plain with { Value = global.Value, IsKnown = global.IsKnown };
        }

        return scope[argument.Name] is { } present && (present.Value is not null || !present.IsKnown) ? present : plain;
    }

    private Variable Read(Pair pair, Place place, Scope scope) =>
        Of(scope.Expand(pair.Name, _escape).Value, VariableKind.Environment, scope.Expand(pair.Value, _escape), place);

    private static Variable Of(string name, VariableKind kind, Expansion expansion, Place place)
    {
        var isKnown = expansion.IsKnown && expansion.Error is null;
        return new(name, kind, isKnown ? expansion.Value : null) { IsKnown = isKnown, Declaration = place };
    }
}
