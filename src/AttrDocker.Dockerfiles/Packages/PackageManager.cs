using AttrDocker.Dockerfiles.DotNet;

namespace AttrDocker.Dockerfiles.Packages;

/// <summary>How a distribution installs packages, and leaves nothing else in the layer.</summary>
internal sealed class PackageManager
{
    private readonly Func<string, string[]> _commands;

    private PackageManager(Func<string, string[]> commands) => _commands = commands;

    /// <summary>Debian and Ubuntu. (Docker documentation, "Building best practices", apt-get.)</summary>
    public static PackageManager Apt { get; } = new(static names =>
        ["apt-get update", "apt-get install -y --no-install-recommends " + names, "rm -rf /var/lib/apt/lists/*"]);

    /// <summary>Alpine. (Alpine documentation, apk add.)</summary>
    public static PackageManager Apk { get; } = new(static names => ["apk add --no-cache " + names]);

    /// <summary>Fedora and its relatives. (DNF documentation, install.)</summary>
    public static PackageManager Dnf { get; } = new(static names =>
        ["dnf install -y --setopt=install_weak_deps=False " + names, "dnf clean all"]);

    /// <summary>Azure Linux. (tdnf documentation, install.)</summary>
    public static PackageManager Tdnf { get; } = new(static names => ["tdnf install -y " + names, "tdnf clean all"]);

    /// <summary>The small variants of Fedora's relatives. (microdnf documentation, install.)</summary>
    public static PackageManager MicroDnf { get; } = new(static names => ["microdnf install -y " + names, "microdnf clean all"]);

    /// <summary>Older relatives of Fedora. (yum documentation, install.)</summary>
    public static PackageManager Yum { get; } = new(static names => ["yum install -y " + names, "yum clean all"]);

    /// <summary>openSUSE. (zypper documentation, install.)</summary>
    public static PackageManager Zypper { get; } = new(static names => ["zypper --non-interactive install --no-recommends " + names, "zypper clean --all"]);

    /// <summary>The package manager of a command; <see langword="null"/> for one with which nothing can be installed safely, such as <c>pacman</c> without an upgrade of everything.</summary>
    public static PackageManager? Of(string command) => command switch
    {
        "apt-get" => Apt,
        "apk" => Apk,
        "dnf" => Dnf,
        "tdnf" => Tdnf,
        "microdnf" => MicroDnf,
        "yum" => Yum,
        "zypper" => Zypper,
        _ => null,
    };

    /// <summary>The command for the shell.</summary>
    public ShellForm Install(EquatableArray<string> names) => ShellForm.Sequence(_commands(string.Join(" ", names.Select(ShellArgument.Quote))));
}
