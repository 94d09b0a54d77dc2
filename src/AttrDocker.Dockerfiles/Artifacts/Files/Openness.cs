namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>Why a stage may have files that nothing tells of. A stage with none of these is closed: what is not explained is not there.</summary>
[Flags]
internal enum Openness
{
    /// <summary>Everything that it does is known.</summary>
    None = 0,

    /// <summary>It starts from an image that is not well known, or that a variable names.</summary>
    BaseImage = 1,

    /// <summary>It runs a script or a program that is not known.</summary>
    Script = 2,

    /// <summary>It runs a tool that runs plugins of the project, such as npm or Maven.</summary>
    Tool = 4,

    /// <summary>It writes to a path of which nothing is known.</summary>
    Variable = 8,
}
