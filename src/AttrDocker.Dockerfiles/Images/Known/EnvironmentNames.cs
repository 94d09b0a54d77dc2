namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>
/// The names of the variables that images set, whose values change with every tag. The lists need not be complete: what is missing is not
/// reported. (The images' Dockerfiles, as Docker's official images and dotnet-docker publish them.)
/// </summary>
internal static class EnvironmentNames
{
    private static readonly EquatableArray<string> Java = ["JAVA_HOME", "JAVA_VERSION", "LANG", "LANGUAGE", "LC_ALL"];

    private static readonly EquatableArray<string> DotNet =
    [
        "APP_UID", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_URLS", "ASPNET_VERSION", "DOTNET_VERSION", "DOTNET_SDK_VERSION", "DOTNET_NOLOGO",
        "DOTNET_RUNNING_IN_CONTAINER", "DOTNET_USE_POLLING_FILE_WATCHER", "DOTNET_GENERATE_ASPNET_CERTIFICATE", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
        "NUGET_XMLDOC_MODE", "POWERSHELL_DISTRIBUTION_CHANNEL",
    ];

    private static readonly Dictionary<string, EquatableArray<string>> ByName = new(StringComparer.Ordinal)
    {
        ["golang"] = ["GOLANG_VERSION", "GOTOOLCHAIN"],
        ["rust"] = ["RUSTUP_HOME", "RUST_VERSION"],
        ["node"] = ["NODE_VERSION", "YARN_VERSION"],
        ["python"] = ["LANG", "GPG_KEY", "PYTHON_VERSION", "PYTHON_SHA256", "PYTHON_PIP_VERSION", "PYTHON_SETUPTOOLS_VERSION"],
        ["ruby"] = ["LANG", "RUBY_VERSION", "RUBY_DOWNLOAD_URL", "RUBY_DOWNLOAD_SHA256", "GEM_HOME", "BUNDLE_APP_CONFIG", "BUNDLE_SILENCE_ROOT_WARNING"],
        ["php"] = ["PHP_VERSION", "PHP_INI_DIR", "PHP_CFLAGS", "PHP_CPPFLAGS", "PHP_LDFLAGS", "PHP_URL", "PHP_SHA256", "PHPIZE_DEPS", "GPG_KEYS"],
        ["perl"] = ["PERL_VERSION"],
        ["swift"] = ["SWIFT_VERSION", "SWIFT_PLATFORM", "SWIFT_BRANCH"],
        ["nginx"] = ["NGINX_VERSION", "NJS_VERSION", "NJS_RELEASE", "PKG_RELEASE", "DYNPKG_RELEASE", "ACME_VERSION"],
        ["httpd"] = ["HTTPD_PREFIX", "HTTPD_VERSION", "HTTPD_SHA256", "HTTPD_PATCHES"],
        ["tomcat"] = [.. Java, "TOMCAT_VERSION", "TOMCAT_MAJOR", "TOMCAT_SHA512", "TOMCAT_NATIVE_LIBDIR", "LD_LIBRARY_PATH", "GPG_KEYS"],
        ["openjdk"] = Java,
        ["eclipse-temurin"] = Java,
        ["amazoncorretto"] = Java,
        ["maven"] = [.. Java, "MAVEN_HOME", "MAVEN_CONFIG", "MAVEN_VERSION"],
        ["gradle"] = [.. Java, "GRADLE_HOME", "GRADLE_VERSION"],
        ["postgres"] = ["PG_MAJOR", "PG_VERSION", "PGDATA", "LANG", "GOSU_VERSION"],
        ["redis"] = ["REDIS_VERSION", "REDIS_DOWNLOAD_URL", "REDIS_DOWNLOAD_SHA"],
    };

    /// <summary>The names by the image's short name.</summary>
    public static EquatableArray<string> Of(string name) =>
        name.StartsWith(DotNetImages.Prefix, StringComparison.Ordinal) ? DotNet : ByName.TryGetValue(name, out var names) ? names : [];
}
