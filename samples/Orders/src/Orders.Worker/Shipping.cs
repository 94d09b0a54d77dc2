using Microsoft.Extensions.Options;

namespace Orders.Worker;

/// <summary>Ships what has been ordered.</summary>
internal sealed class Shipping(OrdersClient orders, IOptions<OrdersOptions> options, ILogger<Shipping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval);
        do
        {
            try
            {
                foreach (var order in await orders.PlacedOrders(stoppingToken))
                {
                    await orders.Ship(order, stoppingToken);
                    log.LogInformation("Shipped order {Number}: {Total} for {Lines} lines", order.Number, order.Total, order.Lines.Count);
                }
            }
            catch (HttpRequestException exception)
            {
                log.LogWarning("{Api} does not answer: {Reason}", options.Value.Api, exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
