namespace Orders.Domain;

/// <summary>How far an order has come.</summary>
public enum OrderState
{
    Placed,
    Shipped,
}
