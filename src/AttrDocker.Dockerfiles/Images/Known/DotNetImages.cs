using AttrDocker.Dockerfiles.DotNet.Images;

namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>Microsoft's .NET images, by repository and tag. (dotnet-docker: the Dockerfiles under <c>src</c>, and ".NET image variants".)</summary>
internal static class DotNetImages
{
    /// <summary>How the names of all of them start.</summary>
    public const string Prefix = "mcr.microsoft.com/dotnet/";

    private const string AppUser = "1654";
    private const ImageContents Programs = ImageContents.Curl | ImageContents.Wget;
    private const ImageContents Data = ImageContents.Icu | ImageContents.TimeZones;

    // Apps in images of their own, which are made without a shell.
    private static readonly string[] Appliances = ["monitor", "monitor/base", "aspire-dashboard"];

    /// <summary>Looks an image up.</summary>
    public static BaseImageFacts? Of(KnownName image)
    {
        if (!image.Name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var path = image.Name.Substring(Prefix.Length);
        var repository = path.StartsWith("nightly/", StringComparison.Ordinal) || path.StartsWith("core/", StringComparison.Ordinal) ? path.Substring(path.IndexOf('/') + 1) : path;
        var name = DotNetImage.Parse(repository, image.Tag);
        return Appliances.Contains(repository) ? Appliance(name)
            : !name.IsSdk && !name.IsRuntime ? null
            : BaseImageFacts.IsWindows(image.Tag) ? new("/", []) { DotNet = name }
            : Linux(name);
    }

    private static BaseImageFacts Appliance(DotNetImage name) =>
        new("/app", []) { User = AppUser, Lacks = ImageContents.Shell | ImageContents.Clang | Programs, DotNet = name };

    private static BaseImageFacts Linux(DotNetImage name)
    {
        var facts = new BaseImageFacts("/", Variables(name).ToEquatableArray()) { DotNet = name };
        if (name.Family is not { } family || name.Release is not { } release)
        {
            return facts;
        }

        var (has, lacks) = name.IsSdk ? OfSdk(name) : OfRuntime(family, release);
        return facts with
        {
            User = family.HasShell ? BaseImageFacts.Root : release.HasAppUser ? AppUser : null,
            Distribution = DistributionOf(family),
            Has = has,
            Lacks = lacks,
        };
    }

    private static (ImageContents Has, ImageContents Lacks) OfSdk(DotNetImage name)
    {
        var programs = ImageContents.Shell | ImageContents.Curl | (name.Family!.Distribution.StartsWith("azurelinux", StringComparison.Ordinal) ? ImageContents.None : ImageContents.Wget);
        return name.HasNativeTools ? (programs | Data | ImageContents.Clang, ImageContents.None) : (programs | Data, ImageContents.Clang);
    }

    private static (ImageContents Has, ImageContents Lacks) OfRuntime(ImageFamily family, DotNetRelease release)
    {
        var (has, lacks) = DataOf(family, release);
        lacks |= ImageContents.Clang;
        return !family.HasShell ? (has, lacks | ImageContents.Shell | Programs)
            : family.IsMusl ? (has | ImageContents.Shell | ImageContents.Wget, lacks | ImageContents.Curl)
            : family.IsDebianOrUbuntu ? (has | ImageContents.Shell, lacks | Programs)
            : (has | ImageContents.Shell, lacks);
    }

    private static (ImageContents Has, ImageContents Lacks) DataOf(ImageFamily family, DotNetRelease release) =>
        family.Variant.EndsWith("-extra", StringComparison.Ordinal) ? (Data, ImageContents.None)
        : family.IsMusl ? (ImageContents.None, Data)
        : family.HasShell ? (release.HasAppUser ? Data : ImageContents.Icu, ImageContents.None)

        // The first images of this kind had more in them.
        : release.HasAppUser ? (ImageContents.None, Data) : (ImageContents.None, ImageContents.None);

    private static IEnumerable<Pair> Variables(DotNetImage name)
    {
        if (name.Release is not { } release)
        {
            yield break;
        }

        yield return new("DOTNET_RUNNING_IN_CONTAINER", "true");
        if (release.HasAppUser)
        {
            yield return new("APP_UID", AppUser);
        }

        if (name.IsRuntime)
        {
            yield return release.HasAppUser ? new("ASPNETCORE_HTTP_PORTS", release.HttpPort) : new("ASPNETCORE_URLS", "http://+:" + release.HttpPort);
        }

        if (name is { IsRuntime: true, Family: { } family } && DataOf(family, release).Lacks.HasFlag(ImageContents.Icu))
        {
            yield return new("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "true");
        }
    }

    private static Distribution? DistributionOf(ImageFamily family)
    {
        var name = family.Distribution;
        return family.IsMusl ? Distribution.Alpine(name.Length > "alpine".Length ? name.Substring("alpine".Length) : null)
            : name.StartsWith("azurelinux", StringComparison.Ordinal) ? Distribution.AzureLinux(name.Substring("azurelinux".Length))
            : name.StartsWith("cbl-mariner", StringComparison.Ordinal) ? Distribution.AzureLinux(name.Substring("cbl-mariner".Length)) with { Name = "CBL-Mariner" }
            : Distribution.OfCodeName(name.Split('-')[0]);
    }
}
