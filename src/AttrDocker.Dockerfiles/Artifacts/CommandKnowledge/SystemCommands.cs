using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Commands that look at the system, or change its users, permissions and services. (POSIX utilities; shadow; util-linux; systemd; OpenSSH.)</summary>
internal static class SystemCommands
{
    public static KnownCommand[] All { get; } =
    [
        new(
            "addgroup", "arch", "chage", "chattr", "chgrp", "chmod", "chown", "chpasswd", "date", "deluser", "delgroup", "dmesg", "free", "getcap", "getconf", "getent", "gpasswd", "groupadd",
            "groupdel", "groupmod", "groups", "hostname", "id", "ip", "kill", "killall", "pkill", "lsb_release", "lscpu", "lsof", "mount", "umount", "netstat", "newgrp", "passwd", "pgrep", "ping", "ps",
            "setcap", "setfacl", "sysctl", "systemctl", "service", "uname", "update-rc.d", "uptime", "userdel", "who", "whoami", "chsh", "modprobe", "nslookup", "dig", "host", "nc", "telnet",
            "dbus-uuidgen", "systemd-machine-id-setup", "visudo", "vipw", "paxctl", "execstack", "getfattr", "setfattr", "stty", "clear"),
        new("ldconfig", "update-ca-certificates", "update-ca-trust", "trust", "c_rehash", "locale-gen", "localedef", "update-locale", "dpkg-reconfigure", "update-alternatives", "alternatives",
            "debconf-set-selections", "fc-cache", "mandb", "depmod", "a2enmod", "a2dismod", "a2ensite", "a2dissite", "phpenmod", "phpdismod", "ssh-keyscan", "setup-timezone", "tzselect", "usrmerge", "authconfig")
        {
            Regions = ["/etc", "/usr", "/var"],
        },
        new("usermod") { Bundles = true, Outputs = ["-d", "--home"], Values = ["-a", "-c", "-e", "-f", "-g", "-G", "-l", "-p", "-s", "-u", "--shell", "--uid", "--gid", "--groups", "--login"] },
        new("useradd", "adduser") { Bundles = true, Values = ["-u", "-g", "-G", "-s", "-d", "-c", "-h", "-p", "-e", "-f", "-K", "--uid", "--gid", "--home", "--shell", "--home-dir", "-b", "-k", "--gecos", "--ingroup"], Also = UserHome },
        new("ssh-keygen") { Outputs = ["-f"], Regions = ["~"], Also = static call => call.Flag("-f") is { } key ? [call.Wrote(key + ".pub", "ssh-keygen -f")] : [] },
        new("ssh-add", "ssh-agent", "ssh", "scp") { Regions = ["~", "."] },
        new("gpg", "gpg2", "gpgv", "gpgconf") { Outputs = ["--output", "-o", "--homedir", "--export"], Regions = ["~", "."] },
        new("openssl")
        {
            Outputs = ["-out", "-keyout"],
            Also = static call => call.Flags.Where(static f => f.Key is "-out" or "-keyout" && f.Value.Length > 0).Select(f => (Effect)call.Wrote(f.Value, "openssl " + f.Key)),
            Regions = ["."],
        },
        new("mkfifo", "mknod") { Operands = WrittenOperands.All },
        new("dd", "truncate", "fallocate", "mkfs.ext4", "mke2fs") { Regions = ["."], Also = WrittenByDd },
        new("chroot", "debootstrap", "unshare", "nsenter", "runuser", "capsh", "cosign") { Opens = Openness.Script },
    ];

    private static IEnumerable<Effect> UserHome(CommandCall call)
    {
        var home = call.Flag("-d", "--home", "--home-dir", "-h");
        if (home is not null)
        {
            yield return call.Filled(home, call.Name);
        }
        else if (call.Operands.Count > 0)
        {
            yield return new Fact("/home/" + ImagePath.Name(call.Operands[0]), FactKind.Path, FactStrength.Convention, call.Name);
            yield return call.MayFill("/home/" + ImagePath.Name(call.Operands[0]));
        }
    }

    private static IEnumerable<Effect> WrittenByDd(CommandCall call) => call.Name == "dd"
        ? call.Operands.Where(static o => o.StartsWith("of=", StringComparison.Ordinal)).Select(o => (Effect)call.Wrote(o.Substring(3), "dd of"))
        : call.Operands.Select(o => (Effect)call.Wrote(o));
}
