namespace AttrDocker;

/// <summary>
/// The base of the attributes that mount something for the next <see cref="RunAttribute"/> or
/// <see cref="RunExecAttribute"/>. It cannot be derived from elsewhere.
/// </summary>
/// <remarks>
/// Several may stand before one <c>RUN</c>; they are written in source order. A mount without a <c>RUN</c> after it in its
/// stage is an error. All need frontend 1.2 or newer. Variables are expanded in every option but the names of stages,
/// images and contexts, from frontend 1.3. (Dockerfile reference, RUN --mount.)
/// </remarks>
public abstract class MountAttribute : DockerfileAttribute
{
    private protected MountAttribute()
    {
    }
}
