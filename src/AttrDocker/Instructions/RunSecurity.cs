namespace AttrDocker;

/// <summary>The security mode of a <c>RUN</c>. (Dockerfile reference, RUN --security.)</summary>
public enum RunSecurity
{
    /// <summary>The sandbox, as without the flag: <c>RUN --security=sandbox</c>.</summary>
    Sandbox,

    /// <summary>
    /// Elevated privileges: <c>RUN --security=insecure</c>. The build needs the entitlement <c>security.insecure</c>.
    /// </summary>
    Insecure,
}
