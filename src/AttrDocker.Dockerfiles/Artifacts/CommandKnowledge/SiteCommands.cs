using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Generators of sites and documents. (Hugo, Jekyll, MkDocs, Sphinx, Zola, mdBook, Pandoc, Doxygen, LaTeX manuals.)</summary>
internal static class SiteCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("hugo") { MakesProduct = true, Outputs = ["-d", "--destination"], Values = ["-s", "--source", "-b", "--baseURL", "-t", "--theme", "-e", "--environment", "-c", "--contentDir", "--config"], Folders = ["-s", "--source"], Writes = ["public/", "resources/"], Opens = Openness.Tool },
        new("jekyll") { MakesProduct = true, Outputs = ["-d", "--destination"], Values = ["-s", "--source", "--config", "-b", "--baseurl"], Writes = ["_site/"], Opens = Openness.Tool },
        new("mkdocs", "mike") { MakesProduct = true, Outputs = ["-d", "--site-dir"], Values = ["-f", "--config-file", "-t", "--theme"], Folders = ["-f", "--config-file"], Writes = ["site/"], Opens = Openness.Tool },
        new("sphinx-build", "sphinx-apidoc", "sphinx-quickstart") { Values = ["-b", "-d", "-c", "-D", "-A", "-j", "-o"], Opens = Openness.Tool, Also = SphinxEffects },
        new("pelican", "lektor", "nikola", "bridgetown", "cobalt", "soupault", "hakyll", "antora", "asciidoctor", "asciidoc", "rst2html") { Outputs = ["-o", "-O", "--output-path", "-D", "--destination-dir"], Writes = ["output/", "_site/", "public/", "build/"], Opens = Openness.Tool },
        new("pandoc", "wkhtmltopdf", "convert", "magick", "ffmpeg", "inkscape", "rsvg-convert", "dot", "plantuml", "mmdc", "cwebp", "optipng", "pngquant", "svgo") { Outputs = ["-o", "--output", "-out"], Operands = WrittenOperands.Last, Regions = ["."] },
        new("doxygen", "pdflatex", "xelatex", "latexmk", "tectonic", "lualatex", "gitstats", "msgfmt", "pybabel", "lrelease", "xgettext", "msgmerge", "glib-compile-schemas", "glib-compile-resources") { Outputs = ["-o", "--output-directory", "-output-directory", "-outdir"], Regions = ["."], Writes = ["html/", "docs/html/"] },
        new("htpasswd", "htdigest") { Values = ["-C"], Also = static call => call.HasLetter('n') ? [] : call.Operands.Take(1).Select(o => (Effect)call.Wrote(o)) },
        new("certbot", "mkcert", "cfssl", "cfssljson", "step", "easyrsa", "minica") { Outputs = ["-cert-file", "-key-file"], Opens = Openness.Script },
        new("sqlite3", "psql", "mysql", "mysqld", "pg_ctl", "initdb", "redis-server", "mongod", "createdb", "pg_dump") { Opens = Openness.Script, Operands = WrittenOperands.None },
        new("nginx", "httpd", "apachectl", "php-fpm", "supervisord", "crond", "sshd", "rsyslogd"),
    ];

    private static IEnumerable<Effect> SphinxEffects(CommandCall call) => call.Flag("-o") is { } output
        ? [call.Filled(output, "sphinx-apidoc -o")]
        : call.Operands.Skip(1).Take(1).Select(o => (Effect)call.Filled(o, "sphinx-build"));
}
