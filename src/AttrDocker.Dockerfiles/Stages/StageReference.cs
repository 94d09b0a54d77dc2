using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>A place that names a stage, or an image or named context that looks just like one.</summary>
/// <param name="Place">The value's place.</param>
/// <param name="Form">The kind of place.</param>
/// <param name="Written">The value as written.</param>
/// <param name="Text">The value as the builder looks it up: in <c>FROM</c> with the global arguments' defaults in it.</param>
/// <param name="Target">The index of the stage that it means, or <see langword="null"/> where there is no such stage.</param>
public sealed record StageReference(Place Place, ReferenceForm Form, string Written, string Text, int? Target)
{
    /// <summary>The stage that holds the reference.</summary>
    public int Stage => Place.Stage;

    /// <summary>Whether it is a number, which counts stages from 0; only <c>COPY --from</c> takes one.</summary>
    public bool IsIndex => Form == ReferenceForm.Copy && IsNumber(Text);

    /// <summary>Whether it holds a variable whose value is not known, or that the builder does not expand there.</summary>
    public bool HasVariable => Text.Contains('$');

    /// <summary>Whether the builder takes a text for a number.</summary>
    internal static bool IsNumber(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');
}

/// <summary>The kinds of places that name a stage.</summary>
public enum ReferenceForm
{
    /// <summary><c>FROM stage</c>.</summary>
    Base,

    /// <summary><c>COPY --from=stage</c>.</summary>
    Copy,

    /// <summary><c>RUN --mount=from=stage</c>.</summary>
    Mount,
}
