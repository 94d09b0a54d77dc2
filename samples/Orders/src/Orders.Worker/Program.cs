using AttrDocker;
using Orders.Worker;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.Configure<OrdersOptions>(builder.Configuration.GetSection(OrdersOptions.Section));
builder.Services.AddSingleton<OrdersClient>();
builder.Services.AddHostedService<Shipping>();

builder.Build().Run();

[DotNetImage]
partial class Program;
