namespace AttrDocker;

/// <summary>The network that a <c>RUN</c> sees. (Dockerfile reference, RUN --network.)</summary>
public enum RunNetwork
{
    /// <summary>The build's own network, as without the flag: <c>RUN --network=default</c>.</summary>
    Default,

    /// <summary>No network but the loopback device: <c>RUN --network=none</c>.</summary>
    None,

    /// <summary>
    /// The host's network: <c>RUN --network=host</c>. The build needs the entitlement <c>network.host</c>.
    /// </summary>
    Host,
}
