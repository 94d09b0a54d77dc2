using System.Formats.Tar;
using System.Text.Json;

namespace AttrDocker.Engine.Tests;

/// <summary>A container engine, reached through a docker client.</summary>
internal sealed class Engine(string client)
{
    /// <summary>
    /// The engine of this machine. Without one the calling test is skipped and says why, or fails where
    /// <c>ATTRDOCKER_ENGINE_REQUIRED=1</c> says that it must run.
    /// </summary>
    public static Engine OfThisMachine
    {
        get
        {
            if (EngineSearch.Result.Engine is null)
            {
                SkipUnlessRequired(EngineSearch.Result.Reason);
            }

            return EngineSearch.Result.Engine!;
        }
    }

    /// <summary>Skips the calling test unless the images are there: a test run downloads no half gigabytes unasked.</summary>
    public Engine WithImages(params IEnumerable<string> images)
    {
        foreach (var image in images)
        {
            if (!Run("image", "inspect", image).Succeeded)
            {
                SkipUnlessRequired($"The engine has no image {image}. Pull it, or run engine/base-images beside this test's source.");
            }
        }

        return this;
    }

    /// <summary>Calls the client, whatever comes of it.</summary>
    public Command Run(params IEnumerable<string> arguments) => Command.Run(client, arguments);

    /// <summary>Calls the client in a folder, whatever comes of it.</summary>
    public Command RunIn(string folder, params IEnumerable<string> arguments) => Command.Run(client, arguments, folder: folder);

    /// <summary>Calls the client and returns what it wrote, without the last newline.</summary>
    /// <exception cref="EngineException">The call failed.</exception>
    public string Ask(params IEnumerable<string> arguments)
    {
        var command = Run(arguments);
        return command.Succeeded ? command.Output.TrimEnd('\n') : throw new EngineException("The engine refused.", command);
    }

    /// <summary>Builds an image of a unique name, which the result's disposal removes.</summary>
    /// <param name="dockerfile">Path of the Dockerfile.</param>
    /// <param name="context">Folder of the build context.</param>
    /// <exception cref="EngineException">The build failed, or was not BuildKit's.</exception>
    public Image Build(string dockerfile, string context)
    {
        var tag = $"attrdocker-test-{Guid.NewGuid():N}";
        var command = Run("build", "--progress=plain", "--tag", tag, "--file", dockerfile, context);
        if (!command.Succeeded)
        {
            throw new EngineException("The image does not build.", command);
        }

        var image = new Image(this, tag);
        if (!command.Error.Contains("[internal] load build definition"))
        {
            image.Dispose();
            throw new EngineException("The image was built, but not by BuildKit.", command);
        }

        return image;
    }

    /// <summary>
    /// Builds a Dockerfile given as text and returns what <c>docker image inspect</c> says of the image, so that a test can
    /// compare each value with the one it meant to write.
    /// </summary>
    /// <param name="dockerfile">The Dockerfile, written byte for byte as UTF-8.</param>
    /// <param name="context">Files of the build context: relative path and content.</param>
    /// <exception cref="EngineException">The build failed.</exception>
    public JsonElement BuildAndInspect(string dockerfile, params IEnumerable<(string Path, string Content)> context)
    {
        using var image = BuildText(dockerfile, context);
        return image.Inspect();
    }

    /// <summary>Builds a Dockerfile given as text.</summary>
    /// <param name="dockerfile">The Dockerfile, written byte for byte as UTF-8.</param>
    /// <param name="context">Files of the build context: relative path and content.</param>
    /// <exception cref="EngineException">The build failed.</exception>
    public Image BuildText(string dockerfile, params IEnumerable<(string Path, string Content)> context)
    {
        using var folder = new TemporaryFolder();
        // Beside the context, not in it: what a test puts there is all that COPY can see.
        var dockerfilePath = folder.Write("Dockerfile", dockerfile);
        foreach (var (path, content) in context)
        {
            folder.Write(Path.Combine("context", path), content);
        }

        return Build(dockerfilePath, folder.Folder("context"));
    }

    /// <summary>Every path in an image's file system, as <c>docker export</c> lists them: no leading slash, folders with a trailing one.</summary>
    public IReadOnlySet<string> Files(string image)
    {
        var container = Ask("create", image, "unused");
        try
        {
            using var export = Command.Start(client, ["export", container]);
            using var archive = new TarReader(export.StandardOutput.BaseStream);
            var files = new HashSet<string>(StringComparer.Ordinal);
            while (archive.GetNextEntry() is { } entry)
            {
                files.Add(entry.Name);
            }

            export.WaitForExit();
            return export.ExitCode == 0 ? files : throw new IOException($"docker export ended with {export.ExitCode}.");
        }
        finally
        {
            Run("rm", "--force", container);
        }
    }

    /// <summary>Skips the calling test, or fails it where a variable such as <c>ATTRDOCKER_ENGINE_REQUIRED=1</c> says that it must run.</summary>
    internal static void SkipUnlessRequired(string reason, string variable = "ATTRDOCKER_ENGINE_REQUIRED")
    {
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            Assert.Fail($"{variable}=1. {reason}");
        }

        Assert.Skip(reason);
    }
}
