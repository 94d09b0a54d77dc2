namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>npm, its kin, and the bundlers that they call.</summary>
internal static class JavaScriptCommands
{
    private static readonly string[] Runners = ["npm", "yarn", "pnpm", "bun"];
    private static readonly string[] Bundles = ["dist/", "build/", "public/", "out/", ".next/", ".output/", "www/", "_site/"];

    public static KnownCommand[] All { get; } =
    [
        new(Runners) { On = ["build", "generate", "export"], Folders = ["--prefix", "-C", "--cwd", "--dir"], Values = ["-w", "--workspace", "--filter"], Writes = Bundles },
        new(Runners) { On = ["install", "ci", "i", "add"], Folders = ["--prefix", "-C", "--cwd", "--dir"], Values = ["-w", "--workspace", "--filter"], Writes = ["node_modules/"] },
        new("yarn", "pnpm", "bun") { Folders = ["--cwd", "-C", "--dir"], Writes = ["node_modules/"] },
        new("npx") { On = ["build", "generate", "export"], Writes = Bundles },
        new("ng", "vite", "next", "nuxt", "gatsby", "react-scripts", "vue-cli-service", "webpack", "parcel", "rollup", "tsc") { Writes = Bundles },
    ];
}
