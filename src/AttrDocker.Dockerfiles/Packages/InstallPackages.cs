namespace AttrDocker.Dockerfiles.Packages;

/// <summary>
/// Packages of the distribution that a stage is to have. It is no instruction of the language: once the stage's image is known it becomes
/// the <c>RUN</c> of that image's package manager.
/// </summary>
/// <param name="Names">The packages, as the package manager takes them.</param>
internal sealed record InstallPackages(EquatableArray<string> Names) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "RUN";
}
