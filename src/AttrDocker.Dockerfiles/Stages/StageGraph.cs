using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Who builds on whom, and who copies from whom. (Dockerfile reference, "FROM" and "COPY --from".)</summary>
public sealed class StageGraph
{
    private readonly Dictionary<string, List<int>> _stagesByName = new(StageNames.Comparer);
    private readonly ILookup<int, StageReference> _referencesByTarget;
    private readonly Dictionary<Place, StageReference> _referencesByPlace;
    private readonly int?[] _bases;
    private readonly Lazy<ILookup<int, StageReference>> _referencesByStage;
    private readonly Lazy<ILookup<string, StageReference>> _referencesByText;

    private StageGraph(Dockerfile dockerfile)
    {
        Dockerfile = dockerfile;
        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            if (dockerfile.Stages[stage].Name is { } name)
            {
                Named(name).Add(stage);
            }
        }

        References = FindReferences(KnownVariables.OfGlobals(dockerfile)).ToEquatableArray();
        _referencesByTarget = References.Where(static r => r.Target is not null).ToLookup(static r => r.Target!.Value);
        _referencesByPlace = References.ToDictionary(static r => r.Place);
        _bases = [.. References.Where(static r => r.Form == ReferenceForm.Base).Select(static r => r.Target)];
        _referencesByStage = new(() => References.ToLookup(static r => r.Stage));
        _referencesByText = new(() => References.ToLookup(static r => r.Text, StageNames.Comparer));
        Numbers = References.Where(static r => r.IsIndex).ToEquatableArray();
    }

    /// <summary>The Dockerfile that it describes.</summary>
    public Dockerfile Dockerfile { get; }

    /// <summary>Every place that may name a stage, in the order of the file.</summary>
    public EquatableArray<StageReference> References { get; }

    /// <summary>Reads a Dockerfile's references.</summary>
    public static StageGraph Of(Dockerfile dockerfile) => new(dockerfile);

    /// <summary>The stages of a name, in the order of the file; more than one only by mistake.</summary>
    public IReadOnlyList<int> StagesNamed(string name) => _stagesByName.TryGetValue(name, out var stages) ? stages : [];

    /// <summary>The names of the stages before one, in the order of the file.</summary>
    public IEnumerable<string> NamesBefore(int stage) => Dockerfile.Stages.Take(stage).Select(static s => s.Name).OfType<string>();

    /// <summary>The stage whose final state another one starts with, or <see langword="null"/> where it starts from an image.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such stage.</exception>
    public int? BaseOf(int stage) => _bases[stage];

    /// <summary>The reference at a place, or <see langword="null"/> where there is none.</summary>
    public StageReference? ReferenceAt(Place place) => _referencesByPlace.TryGetValue(place, out var reference) ? reference : null;

    /// <summary>The references that mean a stage, in the order of the file.</summary>
    public IEnumerable<StageReference> ReferencesTo(int stage) => _referencesByTarget[stage];

    /// <summary>The references that a stage holds, in the order of the file.</summary>
    internal IEnumerable<StageReference> ReferencesIn(int stage) => _referencesByStage.Value[stage];

    /// <summary>The references that a name is written in, in any case, whatever they mean; in the order of the file.</summary>
    internal IEnumerable<StageReference> ReferencesNaming(string name) => _referencesByText.Value[name];

    /// <summary>The references by number, in the order of the file.</summary>
    internal EquatableArray<StageReference> Numbers { get; }

    /// <summary>How to speak of a stage: <c>Stage 'builder'</c>, or <c>Stage 0</c> where it has no name.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such stage.</exception>
    public string Describe(int stage) => Dockerfile.Stages[stage].Name is { } name ? $"Stage '{name}'" : $"Stage {stage}";

    /// <summary>The same within a sentence: <c>stage 'builder'</c>.</summary>
    internal string DescribeInside(int stage) => "s" + Describe(stage).Substring(1);

    /// <summary>The earlier stage that a <c>FROM</c> would mean but for its capital letters: the builder finds it in <c>COPY --from</c> alone.</summary>
    public int? StageInOtherCase(StageReference reference) =>
        reference.Form == ReferenceForm.Base && reference.Target is null ? LastBefore(StagesNamed(reference.Text), reference.Stage) : null;

    private IEnumerable<StageReference> FindReferences(KnownVariables globals)
    {
        for (var stage = 0; stage < Dockerfile.Stages.Count; stage++)
        {
            var (from, instructions) = Dockerfile.Stages[stage];
            var image = globals.Expand(from.Image) ?? from.Image;
            yield return new(new(stage, Place.From, Part.Image), ReferenceForm.Base, from.Image, image, Find(ReferenceForm.Base, image, stage));

            for (var index = 0; index < instructions.Count; index++)
            {
                var place = new Place(stage, index);
                switch (instructions[index])
                {
                    case Copy { From: { } source }:
                        yield return new(place.At(Part.From), ReferenceForm.Copy, source, source, Find(ReferenceForm.Copy, source, stage));
                        break;
                    case Run run:
                        for (var mount = 0; mount < run.Mounts.Count; mount++)
                        {
                            if (run.Mounts[mount] is SourcedMount { From: { } source })
                            {
                                yield return new(place.At(Part.MountFrom, mount), ReferenceForm.Mount, source, source, Find(ReferenceForm.Mount, source, stage));
                            }
                        }

                        break;
                }
            }
        }
    }

    private int? Find(ReferenceForm form, string text, int user) => Find(form, text, StagesNamed(text), Dockerfile.Stages.Count, user);

    /// <summary>The stage that a reference means.</summary>
    /// <param name="form">The kind of reference.</param>
    /// <param name="text">What it says.</param>
    /// <param name="named">The stages of that name, in their order.</param>
    /// <param name="count">The number of all stages.</param>
    /// <param name="user">The stage that holds it.</param>
    internal static int? Find(ReferenceForm form, string text, IReadOnlyList<int> named, int count, int user) => form switch
    {
        // The builder keeps names in lower case and looks a base up as written: FROM Builder never finds a stage. Only earlier
        // stages can be a base.
        ReferenceForm.Base => text == text.ToLowerInvariant() ? LastBefore(named, user) : null,

        // A mount takes names only: the builder looks for an image called 0 (tried on Engine 28.5).
        ReferenceForm.Copy when StageReference.IsNumber(text) => int.TryParse(text, out var index) && index < count ? index : null,

        // A source is looked up without regard to case, later stages and the stage itself included (the builder then refuses them).
        // Of several stages of one name the nearest earlier one is meant; the builder takes the last, which is an error of its own.
        _ => LastBefore(named, user) ?? (named.Count > 0 ? named[0] : null),
    };

    private static int? LastBefore(IReadOnlyList<int> stages, int user)
    {
        var (low, high) = (0, stages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stages[middle] < user ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? stages[low - 1] : null;
    }

    private List<int> Named(string name) => _stagesByName.TryGetValue(name, out var stages) ? stages : _stagesByName[name] = [];
}
