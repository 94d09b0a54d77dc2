using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The package managers of distributions. (apk-tools; Debian's apt, dpkg; DNF, YUM, RPM; pacman; zypper; Nix; conda; Homebrew.)</summary>
internal static class PackageCommands
{
    // What a package brings is there again, whatever was removed before.
    private static readonly string[] Own = ["/bin", "/etc", "/lib", "/lib64", "/sbin", "/usr/bin", "/usr/include", "/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/sbin", "/usr/share", "/var"];

    // Packages own files all over the system, where anything is possible anyway, and beside it.
    private static readonly string[] System = ["/boot", "/home", "/opt", "/root", "/srv", "/usr"];

    // Packages of the distributions leave /usr/local/bin to the administrator. Those of CUDA come with their images; compilers for other machines have /usr/x86_64-w64-mingw32.
    private static readonly string[] Distribution =
        ["/boot", "/home", "/opt", "/root", "/srv", $"/usr/{ImagePath.Hole}-{ImagePath.Hole}", "/usr/src", "/usr/local/lib", "/usr/local/share", $"/usr/local/cuda{ImagePath.Hole}"];

    public static KnownCommand[] All { get; } =
    [
        new("apk") { Regions = Distribution, Refills = Own, Outputs = ["-p", "--root"], Values = ["-t", "--virtual", "-X", "--repository", "--arch", "--keys-dir", "-U", "-o", "--output"], Also = static call => [.. call.Operands.Contains("fetch") ? [call.MayFill(call.Flag("-o", "--output") ?? ".")] : (Effect[])[], .. OfOtherSources(call, "/etc/apk")] },
        new("apt", "apt-get", "aptitude", "apt-key", "apt-cache", "apt-mark", "apt-config", "apt-file", "add-apt-repository", "apt-add-repository", "install_packages", "clean-install", "apt-install")
        {
            Regions = Distribution, Refills = Own, Values = ["-t", "-o", "-c", "--target-release"],
            Also = static call => [.. call.Operands.Any(static o => o is "download" or "source") ? [call.MayFill(".")] : (Effect[])[], .. OfOptions(call), .. OfFiles(call), .. OfOtherSources(call, "/etc/apt")],
        },
        new("dpkg", "dpkg-divert", "dpkg-query", "dpkg-architecture", "dpkg-statoverride", "gdebi") { Regions = System, Refills = Own, Outputs = ["--root", "--instdir"], Also = DpkgEffects },
        new("dpkg-deb") { Values = ["-Z", "-z"], Also = DpkgEffects },
        new("dpkg-buildpackage", "debuild", "dpkg-source", "debian/rules") { Opens = Openness.Script, Also = DebianPackages },
        new("yum", "dnf", "microdnf", "tdnf", "yum-config-manager", "dnf-3", "yumdownloader", "yum-builddep")
        {
            Regions = System, Refills = Own, Outputs = ["--installroot", "--destdir", "--downloaddir"], Values = ["-c", "--setopt", "--releasever", "--enablerepo", "--disablerepo", "--repo", "-x", "--exclude"],
            Also = static call => [.. call.Name.EndsWith("downloader", StringComparison.Ordinal) || call.Operands.Contains("download") ? [call.MayFill(".")] : (Effect[])[], .. OfFiles(call)],
        },
        new("rpm", "rpmkeys", "rpmdb") { Regions = System, Refills = Own, Outputs = ["--root", "--prefix", "--dbpath"], Also = OfFiles },
        new("rpm2cpio"),
        new("rpmbuild") { Opens = Openness.Script, Writes = ["/root/rpmbuild/"] },
        new("zypper", "pacman", "pacstrap", "emerge", "xbps-install", "swupd", "opkg", "urpmi", "eopkg", "tazpkg") { Regions = System, Refills = Own, Outputs = ["--root", "--installroot", "-r", "--installRoot"] },
        new("conda", "mamba", "micromamba") { Outputs = ["-p", "--prefix"], Values = ["-n", "--name", "-c", "--channel", "-f", "--file"], Opens = Openness.Tool, Regions = ["/opt", "~", "/usr/local"] },
        new("conda-pack") { Outputs = ["-o", "--output", "-d", "--dest-prefix"], Values = ["-n", "--name", "-p", "--prefix"], Regions = ["."] },
        new("nix", "nix-env", "nix-build", "nix-shell", "nix-channel", "nix-collect-garbage", "brew", "snap", "flatpak", "asdf", "mise", "sdk", "nvm", "rvm", "pyenv", "rbenv", "fnm", "volta", "n")
        {
            Opens = Openness.Script, Regions = ["~", "/usr/local", "/nix"], Also = static call => call.Name == "nix-build" ? [call.WritesByItself("result", FactKind.Tree)] : call.Name == "nix" ? [call.WritesByItself("result", FactKind.Tree)] : [],
        },
    ];

    // A package that is no distribution's, but a file of one's own, may have anything anywhere.
    private static IEnumerable<Effect> OfFiles(CommandCall call) =>
        call.Operands.Any(static o => o.EndsWith(".deb", StringComparison.Ordinal) || o.EndsWith(".rpm", StringComparison.Ordinal)) ? [call.MayFill("/usr/local"), new Opening(Openness.Tool, call.Name)] : [];

    // apt-get -o Dir::Cache=/packages
    private static IEnumerable<Effect> OfOptions(CommandCall call) => call.Arguments
        .Select(static a => a.Substring(a.LastIndexOf('=') + 1))
        .Where(static v => v.StartsWith("/", StringComparison.Ordinal))
        .Select(v => call.MayFill(v));

    // Packages of other makers may be anywhere. Whoever names a source of theirs writes it down first, or adds it by a command.
    private static IEnumerable<Effect> OfOtherSources(CommandCall call, string settings) =>
        call.Has("-X", "--repository") || call.Name is "add-apt-repository" or "apt-add-repository"
        || call.Stage.Files.Find(settings)?.AtAndBelow(settings).Any(static e => e.Node.Traces.Any(static t => t.Place.Instruction >= 0)) is true
            ? [call.MayFill("/usr", FactRole.System)]
            : [];

    // dpkg -x a.deb folder, dpkg-deb -b folder a.deb
    private static IEnumerable<Effect> DpkgEffects(CommandCall call)
    {
        if (call.Has("-x", "-X", "-R", "--extract", "--vextract", "--raw-extract", "-e", "--control"))
        {
            return call.Operands.Count > 1 ? [call.Filled(call.Operands[1], call.Name + " -x")] : [call.MayFill(".")];
        }

        return !call.Has("-b", "--build") ? OfFiles(call)
            : call.Operands.Count > 1 ? [call.Filled(call.Operands[1], call.Name + " -b")]
            : [.. call.Operands.Select(o => call.Wrote(o.TrimEnd('/') + ".deb")), call.MayFill(".")];
    }

    private static IEnumerable<Effect> DebianPackages(CommandCall call) =>
        ((string[])["../*.deb", "../*.dsc", "../*.changes", "../*.buildinfo"]).Select(w => (Effect)call.WritesByItself(w.Replace('*', ImagePath.Hole), FactKind.Path)).Append(call.MayFill(".."));
}
