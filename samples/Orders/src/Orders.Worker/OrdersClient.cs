using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using Orders.Domain;

namespace Orders.Worker;

/// <summary>The web API, as this service uses it.</summary>
internal sealed class OrdersClient(IOptions<OrdersOptions> options) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter<OrderState>() },
    };

    private readonly HttpClient _http = new() { BaseAddress = options.Value.Api };

    public async Task<Order[]> PlacedOrders(CancellationToken cancellation) =>
        await _http.GetFromJsonAsync<Order[]>($"orders?state={OrderState.Placed}", Json, cancellation) ?? [];

    public async Task Ship(Order order, CancellationToken cancellation)
    {
        using var answer = await _http.PostAsync($"orders/{order.Number}/shipment", content: null, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();
}
