using System.Collections.Concurrent;

namespace Orders.Domain;

/// <summary>All orders, in memory.</summary>
public sealed class OrderBook
{
    private readonly ConcurrentDictionary<int, Order> _orders = [];
    private int _lastNumber;

    public IEnumerable<Order> In(OrderState state) => _orders.Values.Where(order => order.State == state).OrderBy(order => order.Number);

    public Order? Find(int number) => _orders.GetValueOrDefault(number);

    public Order Place(IReadOnlyList<OrderLine> lines)
    {
        var order = new Order(Interlocked.Increment(ref _lastNumber), lines, OrderState.Placed);
        return _orders[order.Number] = order;
    }

    /// <summary>Notes that an order has been shipped; <see langword="null"/> where there is none of that number.</summary>
    public Order? Ship(int number) =>
        Find(number) is { } order ? _orders[number] = order with { State = OrderState.Shipped } : null;
}
