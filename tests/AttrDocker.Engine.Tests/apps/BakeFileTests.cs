using System.Text.Json;
using AttrDocker.Engine.Tests.Differential;

namespace AttrDocker.Engine.Tests.Apps;

/// <summary>Bake understands the bake files that the build step writes: this one has everything in it that they can have.</summary>
public sealed class BakeFileTests
{
    [Fact]
    public void Bake_reads_every_member_and_passes_over_the_marks()
    {
        var file = Repository.PathOf("tests/AttrDocker.Package.Tests/Bake/docker-bake.json");

        using var read = JsonDocument.Parse(ModernEngine.OfThisMachine.Ask("buildx", "bake", "--file", file, "--print"));

        // An argument whose variable is not set is left to the Dockerfile.
        Assert.Equal(
            """
            {
              "group": {
                "default": {
                  "targets": [
                    "api",
                    "worker"
                  ]
                }
              },
              "target": {
                "api": {
                  "context": ".",
                  "dockerfile": "src/Api/Dockerfile",
                  "tags": [
                    "api"
                  ]
                },
                "worker": {
                  "context": "src",
                  "dockerfile": "../docker/worker.Dockerfile",
                  "tags": [
                    "shop/worker:1.2",
                    "shop/worker:latest"
                  ],
                  "cache-from": [
                    {
                      "scope": "worker",
                      "type": "gha"
                    }
                  ],
                  "cache-to": [
                    {
                      "mode": "max",
                      "scope": "worker",
                      "type": "gha"
                    }
                  ],
                  "target": "final",
                  "secret": [
                    {
                      "id": "feed",
                      "env": "FEED_TOKEN"
                    }
                  ],
                  "platforms": [
                    "linux/amd64",
                    "linux/arm64"
                  ]
                }
              }
            }
            """,
            JsonSerializer.Serialize(read.RootElement, new JsonSerializerOptions { WriteIndented = true }));
    }
}
