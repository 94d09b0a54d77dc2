using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Completion.Offers;

/// <summary>The entries of the folder that is being typed: of a stage, or of the build context.</summary>
internal static class PathOffers
{
    private const int MostProductsTold = 5;

    /// <summary>What an instruction can take from where it takes it.</summary>
    public static IReadOnlyList<Offer> Sources(
        TypedFolder folder, RuleContext context, Place place, BuildContext? buildContext, CancellationToken cancellation)
    {
        var (from, write) = place.Part == Part.Source
            ? (place.At(Part.From), SourcePattern.Of)
            : (place.At(Part.MountFrom, place.Index), (Func<string, string?>)Word.FromLiteral);
        if (context.Graph.ReferenceAt(from) is { } reference)
        {
            var isStage = context.KindOf(from) is ReferenceKind.Stage or ReferenceKind.Unknown;
            return isStage && reference.Target is { } stage && stage < place.Stage
                ? [.. Entries(StageProducts.Of(context.Dockerfile, stage), "/", folder, write)]
                : [];
        }

        return TakesFromContext(context.Dockerfile.InstructionAt(place), place) && buildContext is not null
            ? ContextOffers.Of(folder, write, buildContext, cancellation)
            : [];
    }

    /// <summary>Where an instruction can put something: what its own stage has by then.</summary>
    public static IReadOnlyList<Offer> Destinations(TypedFolder folder, RuleContext context, Place place) =>
        place.Part == Part.Value && context.Dockerfile.InstructionAt(place) is not WorkDir
            ? []
            : [.. Entries(StageProducts.Of(context.Dockerfile, place.Stage, place.Instruction), null, folder, Word.FromLiteral)];

    private static bool TakesFromContext(Instruction? instruction, Place place) => instruction switch
    {
        FileTransfer => true,
        Run run => run.Mounts[place.Index] is BindMount { From: null },
        _ => false,
    };

    /// <summary>The entries of a folder, out of the paths of everything.</summary>
    /// <param name="products">The paths.</param>
    /// <param name="root">What relative paths are seen from; <see langword="null"/> where that is not certain.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="write">Writes a name, or <see langword="null"/> for one that cannot be written.</param>
    private static IEnumerable<Offer> Entries(IReadOnlyList<Product> products, string? root, TypedFolder folder, Func<string, string?> write)
    {
        // A path from the root is the clearest, so that is what an empty string begins with.
        var isRelative = !folder.Path.StartsWith("/", StringComparison.Ordinal);
        if (isRelative && folder.Path.Length > 0 && root is null)
        {
            return [];
        }

        var path = ImagePath.Combine(root ?? "/", folder.Path);
        var slash = isRelative && folder.Path.Length == 0 ? "/" : "";
        return products
            .Where(product => ImagePath.IsBelow(product.Path, path))
            .GroupBy(product => ImagePath.Segments(product.Path)[ImagePath.Depth(path)], StringComparer.Ordinal)
            .Select(group => write(group.Key) is { } name ? Of(slash + name, slash + group.Key, ImagePath.Combine(path, group.Key), [.. group]) : null)
            .OfType<Offer>();
    }

    private static Offer Of(string text, string name, string path, List<Product> products)
    {
        var own = products.Find(product => product.Path == path);
        var told = products.GroupBy(static product => product.Path).Select(static group => group.Key + "  ← " + string.Join(", ", group.Select(static p => p.Maker).Distinct())).ToList();
        var more = told.Count > MostProductsTold ? $"\nand {told.Count - MostProductsTold} more" : "";
        return new(text, name, products.Exists(product => product.Path != path || product.IsFolder) ? OfferKind.Folder : OfferKind.Path)
        {
            Hint = own?.Maker ?? "",
            Description = string.Join("\n", told.Take(MostProductsTold)) + more,
        };
    }
}
