namespace Orders.Domain;

/// <summary>What a customer has ordered, and how far it has come.</summary>
public sealed record Order(int Number, IReadOnlyList<OrderLine> Lines, OrderState State)
{
    public decimal Total => Lines.Sum(line => line.Price);

    /// <summary>Why lines make no order; <see langword="null"/> where they make one.</summary>
    public static string? Objection(IReadOnlyList<OrderLine> lines) => lines switch
    {
        [] => "An order has at least one line.",
        _ when lines.Any(line => string.IsNullOrWhiteSpace(line.Product)) => "Each line names a product.",
        _ when lines.Any(line => line.Quantity < 1) => "Each line orders at least one piece.",
        _ when lines.Any(line => line.UnitPrice < 0) => "A price is not negative.",
        _ => null,
    };
}
