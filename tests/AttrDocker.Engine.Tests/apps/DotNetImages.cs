using AttrDocker.Engine.Tests.Differential;

namespace AttrDocker.Engine.Tests.Apps;

/// <summary>
/// The images of <c>samples/Orders</c> and <c>samples/FileBased</c>, on the modern engine: their Dockerfiles say <c>COPY --link</c>, which
/// Debian's own engine is too old for.
/// </summary>
public sealed class DotNetImages : IDisposable
{
    internal const string Api = "orders-api";
    internal const string Worker = "orders-worker";

    private const string BakeOverride = "docker-bake.override.json";

    private readonly TemporaryFolder _folder = new();
    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly Lazy<SdkWithPackages> _sdk;
    private readonly Lazy<BuildLog> _bake;
    private readonly Dictionary<string, string> _written = [];
    private readonly List<Image> _images = [];

    public DotNetImages()
    {
        _sdk = new(BuildSamples);
        _bake = new(Bake);
    }

    internal static Engine Engine => ModernEngine.OfThisMachine.WithImages(SdkWithPackages.Sdk, "mcr.microsoft.com/dotnet/aspnet:10.0", "mcr.microsoft.com/dotnet/runtime:10.0");

    /// <summary>The copy of <c>samples/Orders</c>, built by the first test that asks for images.</summary>
    internal string Orders => _folder.Folder("orders");

    /// <summary>The copy of <c>samples/FileBased</c>.</summary>
    internal string FileBased => _folder.Folder("file-based");

    /// <summary>How Bake has built both images.</summary>
    internal BuildLog BakeLog => _bake.Value;

    /// <summary>The SDK's image with the packages, and the samples built on the machine.</summary>
    internal SdkWithPackages Sdk => _sdk.Value;

    /// <summary>What the package has written at first: the tests change the samples, and so what follows from them.</summary>
    /// <param name="repository"><see cref="Orders"/> or <see cref="FileBased"/>.</param>
    /// <param name="file">The file, seen from there.</param>
    internal string Written(string repository, string file)
    {
        Assert.NotNull(Sdk);
        return _written[Path.Combine(repository, file)];
    }

    /// <summary>One of the images that Bake has built.</summary>
    internal Image Baked(string target)
    {
        Assert.NotNull(_bake.Value);
        return new Image(Engine, Tag(target));
    }

    /// <summary>Builds an image with its Dockerfile; it is removed in the end.</summary>
    internal (Image Image, BuildLog Log) Build(string context, string dockerfile = "Dockerfile", params IEnumerable<string> options)
    {
        var tag = $"attrdocker-test-{Guid.NewGuid():N}";
        var command = Engine.Run(["buildx", "build", "--progress=plain", "--tag", tag, "--build-context", $"{SdkWithPackages.Sdk}={Sdk.Reference}", .. options, "--file", Path.Combine(context, dockerfile), context]);
        if (!command.Succeeded)
        {
            throw new EngineException("The image does not build.", command);
        }

        var image = new Image(Engine, tag);
        _images.Add(image);
        return (image, new BuildLog(command.Error));
    }

    /// <summary>An image that is the build context of Orders, as an ignore file lets it be.</summary>
    internal Image ContextWith(string ignoreFile)
    {
        const string dockerfile = "Context.Dockerfile";
        File.WriteAllText(Path.Combine(Orders, dockerfile), "FROM scratch\nCOPY . /\n");
        File.WriteAllText(Path.Combine(Orders, dockerfile + ".dockerignore"), ignoreFile);
        return Build(Orders, dockerfile).Image;
    }

    public void Dispose()
    {
        if (_bake.IsValueCreated)
        {
            _images.AddRange([new(Engine, Tag(Api)), new(Engine, Tag(Worker))]);
        }

        foreach (var image in _images)
        {
            image.Dispose();
        }

        if (_sdk.IsValueCreated)
        {
            _sdk.Value.Dispose();
        }

        _folder.Dispose();
    }

    private SdkWithPackages BuildSamples()
    {
        var sdk = new SdkWithPackages(Engine, _folder, SdkWithPackages.Sdk,
            (SampleRepository.CopyWithoutWritten("samples/Orders", Orders), "Orders.slnx"),
            (SampleRepository.CopyWithoutWritten("samples/FileBased", FileBased), "app.cs"));
        foreach (var file in new[] { Orders, FileBased }.SelectMany(SampleRepository.WrittenIn))
        {
            _written.Add(file, File.ReadAllText(file));
        }

        return sdk;
    }

    private string Tag(string target) => $"attrdocker-test-{target}:{_run}";

    private BuildLog Bake()
    {
        // What the machine's own settings are goes into the file that Bake reads on top of ours.
        var sdk = Sdk.Reference;
        File.WriteAllText(Path.Combine(Orders, BakeOverride), $$"""
            {
              "target": {
                "{{Api}}": { "tags": ["{{Tag(Api)}}"], "contexts": { "{{SdkWithPackages.Sdk}}": "{{sdk}}" } },
                "{{Worker}}": { "tags": ["{{Tag(Worker)}}"], "contexts": { "{{SdkWithPackages.Sdk}}": "{{sdk}}" } }
              }
            }
            """);
        var command = Engine.RunIn(Orders, "buildx", "bake", "--progress=plain");
        return command.Succeeded ? new BuildLog(command.Error) : throw new EngineException("Bake does not build the images.", command);
    }
}
