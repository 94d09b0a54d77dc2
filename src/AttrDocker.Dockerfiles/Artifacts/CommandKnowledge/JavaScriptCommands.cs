using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>npm, its kin, and the bundlers that they call. (npm, Yarn, pnpm, Bun, Deno manuals; the output folders of Angular, Vite, Next.js, Nuxt, Gatsby, webpack, Create React App, Storybook, Eleventy.)</summary>
internal static class JavaScriptCommands
{
    private static readonly string[] Runners = ["npm", "yarn", "pnpm", "bun", "cnpm", "tyarn"];
    private static readonly string[] Folders = ["--prefix", "-C", "--cwd", "--dir"];
    private static readonly string[] Values = ["-w", "--workspace", "--filter", "-F", "--registry", "--loglevel", "--network-timeout", "--cache", "--cache-folder", "--scope", "--mutex", "-c"];

    private static readonly string[] Bundles =
    [
        "dist/", "build/", "public/", "out/", "static/", "lib/", ".next/", ".next/standalone", ".next/static", ".nuxt/", ".output/", "www/", "_site/", "storybook-static/", "release/", "app/dist/",
        "*/dist/", "*/build/", "*/lib/", "*/.next/", "*/out/", "*/public/", ".svelte-kit/", ".vite/", "es/", "esm/", "bundle/", "bundles/", "assets/dist/", "coverage/",
    ];

    public static KnownCommand[] All { get; } =
    [
        new(Runners) { On = ["config", "set", "get", "cache", "audit", "login", "whoami", "version", "view", "info", "why", "outdated", "prune", "list", "ls", "help", "ping", "bin", "root", "policies", "plugin", "store"], Values = Values, Regions = ["~", "."] },
        new(Runners) { On = ["install", "ci", "i", "add", "link", "rebuild", "update", "upgrade", "clean-install", "install-ci-test", "import", "fetch"], Folders = Folders, Values = Values, Writes = ["node_modules/", "*/node_modules/"], Opens = Openness.Tool, Regions = ["~", "/usr/local", "/tmp"], Also = GlobalEffects },
        new(Runners) { On = ["pack", "archive"], Values = Values, Writes = ["*.tgz"], Outputs = ["--pack-destination", "--filename", "-o", "--out"], Opens = Openness.Tool },
        new("pnpm") { On = ["deploy"], Values = Values, Operands = WrittenOperands.None, Opens = Openness.Tool, Also = static call => call.Operands.Skip(1).Select(o => (Effect)call.Filled(o, "pnpm deploy")) },
        new(Runners) { Folders = Folders, Values = Values, Writes = Bundles, Opens = Openness.Tool, Regions = ["~", "/tmp", "/usr/local"], Also = RunEffects },
        new("yarn", "tyarn") { On = [KnownCommand.Nothing], Folders = ["--cwd", "-C", "--dir"], Values = Values, Writes = ["node_modules/", "*/node_modules/"], Opens = Openness.Tool, Regions = ["~", "/tmp"] },
        new("npx", "pnpx", "bunx", "yarnpkg", "lerna", "turbo", "nx", "rush", "rushx", "wsrun", "run-s", "run-p", "npm-run-all", "heft") { Values = [.. Values, "-p", "--package"], Writes = [.. Bundles, "node_modules/"], Opens = Openness.Tool, Also = static call => call.Name is "npx" or "pnpx" or "bunx" ? call.Inner(First(call)) : [] },
        new("ng", "vite", "next", "nuxt", "nuxi", "gatsby", "react-scripts", "react-app-rewired", "craco", "vue-cli-service", "webpack", "webpack-cli", "parcel", "rollup", "tsc", "esbuild", "babel", "swc", "browserify", "snowpack", "ember", "polymer", "ionic", "expo", "quasar", "svelte-kit", "astro", "remix", "nest", "tsup", "ncc", "pkg", "nexe", "umi", "storybook", "start-storybook", "build-storybook", "eleventy", "hexo", "docusaurus", "vuepress", "vitepress", "gitbook", "honkit", "antora", "redoc-cli", "docsify", "sass", "node-sass", "lessc", "postcss", "tailwindcss", "uglifyjs", "terser", "bower", "jspm", "microbundle", "stencil", "elm", "elm-make", "spago", "purs", "preact", "mix", "encore", "ttsc", "unbuild", "wp-scripts", "prisma", "graphql-codegen", "typedoc", "jsdoc")
        {
            Outputs = ["-o", "--output", "--output-path", "--outDir", "--out-dir", "--outdir", "--dist-dir", "-d", "--dest", "--outfile", "--out"], Values = ["-c", "--config", "--mode", "-p", "--project"], Writes = Bundles, Opens = Openness.Tool,
        },
        new("node", "nodejs", "ts-node", "tsx", "deno", "electron-builder", "node-gyp", "prebuild-install", "node-pre-gyp", "pm2", "zx") { Opens = Openness.Script, Outputs = ["--output", "-o"], Writes = ["dist/", "build/"] },
        new("corepack", "nodeenv", "husky") { Regions = ["~", "/usr/local"] },
        new("eslint", "prettier", "jest", "mocha", "vitest", "stylelint", "tslint", "cypress", "playwright", "karma") { Opens = Openness.Tool },
    ];

    private static IEnumerable<Effect> GlobalEffects(CommandCall call) =>
        call.Has("-g", "--global", "--location") ? [new Fact("/usr/local/lib/node_modules", FactKind.Tree, FactStrength.Convention, call.Name + " -g")] : [];

    // npm run build -- --output-path=dist/x
    private static IEnumerable<Effect> RunEffects(CommandCall call)
    {
        var outputs = call.Divided(static f => f is "--output-path" or "--outDir" or "--out-dir" or "--outdir" or "--dist-dir" or "--dest" or "--output" or "-o" or "--outputPath");
        return outputs.Flags
            .Where(static f => f.Key is "--output-path" or "--outDir" or "--out-dir" or "--outdir" or "--dist-dir" or "--dest" or "--output" or "-o" or "--outputPath" && f.Value.Length > 0)
            .Select(f => (Effect)call.Filled(f.Value, $"{call.Name} {f.Key}"));
    }

    private static int First(CommandCall call)
    {
        var first = 0;
        while (first < call.Arguments.Count && call.Arguments[first].StartsWith("-", StringComparison.Ordinal))
        {
            first++;
        }

        return first;
    }
}
