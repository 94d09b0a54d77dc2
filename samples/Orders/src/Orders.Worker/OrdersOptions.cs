namespace Orders.Worker;

/// <summary>Where the orders are, and how often to look for new ones. In a container: <c>Orders__Api</c>, <c>Orders__Interval</c>.</summary>
internal sealed class OrdersOptions
{
    public const string Section = "Orders";

    public Uri Api { get; init; } = new("http://orders-api:8080/");

    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);
}
