using System.Globalization;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Stages;

public sealed class StageChangeTests
{
    private static readonly Gen<string> Names = Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("B"), Gen.Const("c"));
    private static readonly Gen<string> Sources = Gen.OneOf(Names, Gen.Int[0, 5].Select(static i => i.ToString(CultureInfo.InvariantCulture)));

    private static readonly Gen<Stage> AnyStage = Gen.Select(
        Gen.OneOf(Names, Gen.Const("debian:13")),
        Gen.OneOf(Names.Select(static name => (string?)name), Gen.Const((string?)null)),
        Sources.Array[0, 2],
        Names.Array[0, 1],
        static (image, name, copies, mounts) => new Stage(
            new(image) { Name = name },
            [
                .. copies.Select(static source => new Copy(["/x"], "/y") { From = source }),
                .. mounts.Select(static source => new Run(new ShellForm(["true"])) { Mounts = [new BindMount { Target = "/m", From = source }] }),
            ]));

    private static readonly Gen<Dockerfile> AnyFile = AnyStage.Array[1, 5].Select(static stages => new Dockerfile { Stages = [.. stages] });

    /// <summary>What is worked out from the references that a change touches is what reading the whole changed file anew says.</summary>
    [Fact]
    public void A_change_is_made_just_where_every_reference_keeps_its_meaning() =>
        Gen.Select(AnyFile, Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 5], Names).Sample(
            static (file, kind, from, to, name) =>
            {
                var stages = file.Stages.Count;
                Edit change = kind switch
                {
                    0 => new RemoveStage(new(from % stages, Place.From)),
                    1 => new MoveStage(new(from % stages, Place.From), to % (stages + 1)),
                    _ => new InsertStage(new(to % (stages + 1), Place.From), new(new("alpine") { Name = name }, [])),
                };

                var edits = StageChange.Edits(StageGraph.Of(file), [change], static _ => false);

                Assert.Equal(IsHarmless(file, change), !edits.IsEmpty);
                Assert.True(edits.IsEmpty || KeepsMeaning(file, edits), "A reference means something else.");
            },
            iter: 20_000);

    private static bool IsHarmless(Dockerfile file, Edit change)
    {
        var order = NewOrder(file, [change]);
        var numbers = StageGraph.Of(file).References
            .Where(reference => reference is { IsIndex: true, Target: { } target } && order.Contains(reference.Stage) && order.IndexOf(target) is >= 0 and var index && index != target)
            .Select(reference => new ReplaceValue(reference.Place, reference.Written, order.IndexOf(reference.Target!.Value).ToString(CultureInfo.InvariantCulture)));
        return KeepsMeaning(file, [change, .. numbers]);
    }

    private static bool KeepsMeaning(Dockerfile file, IEnumerable<Edit> edits)
    {
        var (order, after) = (NewOrder(file, [.. edits]), StageGraph.Of(file.Apply(edits)!));
        return StageGraph.Of(file).References.Where(reference => order.Contains(reference.Stage)).All(reference =>
        {
            var stage = order.IndexOf(reference.Stage);
            var target = after.ReferenceAt(reference.Place with { Stage = stage })!.Target;
            return reference.Target is { } old
                ? order.Contains(old) && target == order.IndexOf(old) && (target < stage || old >= reference.Stage)
                : target is null;
        });
    }

    /// <summary>The old indexes of the stages, in their new order; -1 for a new one.</summary>
    private static List<int> NewOrder(Dockerfile file, IReadOnlyList<Edit> edits) => [.. StageEdits.Apply([.. Enumerable.Range(0, file.Stages.Count)], edits, static _ => -1)];
}
