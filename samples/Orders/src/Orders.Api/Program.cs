using System.Text.Json.Serialization;
using AttrDocker;
using Orders.Domain;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderBook>();
builder.Services.AddHealthChecks();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter<OrderState>()));

var app = builder.Build();
app.MapHealthChecks("/health");

app.MapGet("/", () => "Orders: place one with POST /orders.");

app.MapGet("/orders", (OrderBook book, OrderState state = OrderState.Placed) => book.In(state));

app.MapGet("/orders/{number}", (OrderBook book, int number) => book.Find(number) is { } order ? Results.Ok(order) : Results.NotFound());

app.MapPost("/orders", (OrderBook book, OrderLine[] lines) =>
{
    if (Order.Objection(lines) is { } objection)
    {
        return Results.Problem(objection, statusCode: StatusCodes.Status400BadRequest);
    }

    var order = book.Place(lines);
    return Results.Created($"/orders/{order.Number}", order);
});

app.MapPost("/orders/{number}/shipment", (OrderBook book, int number) => book.Ship(number) is { } order ? Results.Ok(order) : Results.NotFound());

app.Run();

[DotNetImage]
partial class Program;
