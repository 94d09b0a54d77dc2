namespace AttrDocker;

/// <summary>The protocol of an exposed port. (Dockerfile reference, EXPOSE.)</summary>
public enum PortProtocol
{
    /// <summary>TCP, which is also meant when nothing is said: <c>EXPOSE 80/tcp</c>.</summary>
    Tcp,

    /// <summary>UDP: <c>EXPOSE 53/udp</c>.</summary>
    Udp,

    /// <summary>SCTP: <c>EXPOSE 3868/sctp</c>.</summary>
    Sctp,
}
