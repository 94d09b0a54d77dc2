using AttrDocker.Dockerfiles.Values;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>The items of all <c>EXPOSE</c> whose values are known.</summary>
internal static class ExposedPorts
{
    /// <summary>Each item with its place and the word that it comes from. A variable may hold several, divided by blanks.</summary>
    public static IEnumerable<(Place Place, string Written, string Item, ExposedPort Port)> Of(RuleContext context) =>
        from expose in context.Instructions<Expose>()
        from word in expose.Instruction.Ports.Select((text, index) => (Text: text, Place: expose.Place.At(Part.Value, index)))
        from item in (expose.ValueOf(word.Text) ?? "").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
        select (word.Place, word.Text, item, ExposedPort.Parse(item));
}
