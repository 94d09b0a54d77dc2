using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Build systems that follow a project's own rules. (GNU make, Autoconf, CMake, Meson, Ninja, Bazel, SCons, Boost.Build, qmake manuals.)</summary>
internal static class BuildCommands
{
    private static readonly string[] InstallFolders = ["/usr/local", "/usr", "/opt", "/tmp", "/etc"];

    public static KnownCommand[] All { get; } =
    [
        new("make", "gmake", "nmake", "mingw32-make")
        {
            Opens = Openness.Script, Folders = ["-C", "--directory"], Values = ["-f", "-j", "--file", "--makefile", "-l", "-I"],
            Writes = ["bin/", "build/", "dist/", "out/", "_output/", "_build/"], Regions = [.. InstallFolders, "~"], Also = NamedFolders,
        },
        new("configure", "Configure", "config", "bootstrap", "autogen.sh", "buildconf", "bootstrap.sh") { Opens = Openness.Script, Regions = InstallFolders, Also = NamedFolders },
        new("autoreconf", "autoconf", "automake", "aclocal", "autoheader", "libtoolize", "autopoint", "gettextize", "intltoolize", "glibtoolize", "phpize") { Regions = ["."] },
        new("cmake", "cmake3", "qt-cmake", "emcmake")
        {
            Outputs = ["--prefix", "--install-prefix", "-B"], Values = ["-S", "-G", "--build", "--install", "--config", "--target", "-j", "--preset", "-D", "-C", "-A", "-T", "-E"],
            Opens = Openness.Script, Regions = InstallFolders, Also = CMakeEffects,
        },
        new("ctest", "cpack") { Opens = Openness.Script, Regions = ["."] },
        new("ninja", "ninja-build", "samu", "meson") { Outputs = ["--prefix", "--destdir", "--builddir"], Folders = ["-C"], Values = ["-j", "-D"], Opens = Openness.Script, Regions = InstallFolders, Also = MesonEffects },
        new("bazel", "bazelisk", "buck", "buck2", "pants", "please", "plz") { Opens = Openness.Script, Writes = ["bazel-bin/", "bazel-out/", "dist/", "plz-out/"], Outputs = ["--output_base", "--output_user_root"] },
        new("scons", "waf", "b2", "bjam", "qmake", "xmake", "premake5", "gn", "tup", "redo", "conan", "vcpkg", "just", "task", "mage", "earthly", "rake", "jake", "gulp", "grunt", "tox", "nox", "invoke", "fab", "nuke", "fake", "cake")
        {
            Opens = Openness.Script, Outputs = ["--prefix"], Regions = InstallFolders, Writes = ["build/", "dist/", "out/"],
        },
        new("checkinstall", "alien", "fpm", "nfpm", "goreleaser") { Opens = Openness.Script, Writes = ["dist/", "*.deb", "*.rpm"] },
    ];

    // ./configure --prefix=/usr --libdir /usr/lib; make install DESTDIR=/out
    private static IEnumerable<Effect> NamedFolders(CommandCall call)
    {
        var prefix = call.Arguments.Select(static a => a.StartsWith("--prefix=", StringComparison.Ordinal) ? a.Substring(9) : a.StartsWith("PREFIX=", StringComparison.OrdinalIgnoreCase) ? a.Substring(7) : null).LastOrDefault(static p => p is not null);
        if (prefix is { Length: > 0 })
        {
            yield return call.Filled(prefix, call.Name + " prefix");
        }
    }

    private static IEnumerable<Effect> CMakeEffects(CommandCall call)
    {
        if (call.Flag("--build") is { } built)
        {
            yield return call.Filled(built, "cmake --build");
        }
    }

    private static IEnumerable<Effect> MesonEffects(CommandCall call) => call.Name switch
    {
        "meson" when call.Operands.FirstOrDefault() is "setup" or "compile" or "install" => call.Operands.Skip(1).Take(2).Select(o => (Effect)call.Filled(o, "meson setup")),
        "meson" => call.Operands.Take(2).Select(o => (Effect)call.Filled(o, "meson")),
        _ => [],
    };
}
