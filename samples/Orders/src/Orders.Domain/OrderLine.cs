namespace Orders.Domain;

/// <summary>So many pieces of a product, at the price of the day on which they were ordered.</summary>
public sealed record OrderLine(string Product, int Quantity, decimal UnitPrice)
{
    public decimal Price => Quantity * UnitPrice;
}
