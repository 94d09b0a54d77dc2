using System.Net.Http.Json;

namespace AttrDocker.Engine.Tests.Apps;

[Collection(DotNetImagesCollection.Name)]
public sealed class OrdersTests(DotNetImages images, ITestOutputHelper output)
{
    private const int Port = 8080;
    private const string ApiDockerfile = "src/Orders.Api/Dockerfile";

    [Theory]
    [InlineData(ApiDockerfile)]
    [InlineData(ApiDockerfile + ".dockerignore")]
    [InlineData("src/Orders.Worker/Dockerfile")]
    [InlineData("src/Orders.Worker/Dockerfile.dockerignore")]
    [InlineData("docker-bake.json")]
    public void The_package_writes_in_a_repository_of_its_own_what_is_committed_in_this_one(string file) =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("samples/Orders/" + file)), images.Written(images.Orders, file));

    [Fact]
    public async Task An_order_that_the_API_takes_is_shipped_by_the_worker()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var api = images.Baked(DotNetImages.Api).Start(Port);
        await api.Ask(cancellation);
        using var http = new HttpClient { BaseAddress = api.BaseAddress };
        using var placed = await http.PostAsJsonAsync("orders", new[] { new { product = "Tea", quantity = 2, unitPrice = 3.5 } }, cancellation);
        Assert.Equal("/orders/1", placed.Headers.Location?.OriginalString);

        using var worker = images.Baked(DotNetImages.Worker).StartBeside(api, $"Orders__Api=http://localhost:{Port}/", "Orders__Interval=00:00:01");

        Assert.Equal("""{"number":1,"lines":[{"product":"Tea","quantity":2,"unitPrice":3.5,"price":7.0}],"state":"Shipped","total":7.0}""",
            await api.Ask(cancellation, "orders/1", answer => answer.Contains("Shipped", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(DotNetImages.Api)]
    [InlineData(DotNetImages.Worker)]
    public void The_app_runs_as_the_user_of_the_base_image(string target) =>
        Assert.Equal("1654", DotNetImages.Engine.Ask("run", "--rm", "--entrypoint", "id", images.Baked(target).Name, "-u"));

    [Fact]
    public void The_folder_of_the_app_is_not_that_user_s() =>
        Assert.Contains("Permission denied", DotNetImages.Engine.Run("run", "--rm", "--entrypoint", "touch", images.Baked(DotNetImages.Api).Name, "/app/new").Error, StringComparison.Ordinal);

    [Fact]
    public void The_final_image_is_its_base_image_and_the_app()
    {
        var added = images.Baked(DotNetImages.Api).Files.Except(DotNetImages.Engine.Files("mcr.microsoft.com/dotnet/aspnet:10.0")).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "app/", "app/Orders.Api", "app/Orders.Api.deps.json", "app/Orders.Api.dll", "app/Orders.Api.pdb", "app/Orders.Api.runtimeconfig.json",
                "app/Orders.Api.staticwebassets.endpoints.json", "app/Orders.Domain.dll", "app/Orders.Domain.pdb", "app/appsettings.json",
            ],
            added);
    }

    [Fact]
    public void Nothing_enters_the_build_context_but_what_the_build_needs()
    {
        Assert.NotNull(images.Sdk);
        // A user's own files and what builds leave behind: there, and not sent.
        Assert.True(Directory.Exists(Path.Combine(images.Orders, "src/Orders.Api/obj")));
        File.WriteAllText(Path.Combine(images.Orders, "src/Orders.Api/Orders.Api.csproj.user"), "<Project />\n");
        File.WriteAllText(Path.Combine(images.Orders, "src/Orders.Api/.env"), "PASSWORD=secret\n");

        var context = images.ContextWith(images.Written(images.Orders, ApiDockerfile + ".dockerignore"));

        output.WriteLine($"context: {context.Size} bytes");
        Assert.Equal(
            [
                "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config",
                "src/Orders.Api/Orders.Api.csproj", "src/Orders.Api/Program.cs", "src/Orders.Api/appsettings.json",
                "src/Orders.Domain/Order.cs", "src/Orders.Domain/OrderBook.cs", "src/Orders.Domain/OrderLine.cs", "src/Orders.Domain/OrderState.cs", "src/Orders.Domain/Orders.Domain.csproj",
            ],
            context.Files.Where(IsOfTheContext).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_a_change_of_one_line_the_restore_comes_from_the_cache()
    {
        Assert.NotNull(images.BakeLog);
        Edit("src/Orders.Api/Program.cs", "Orders: place one with POST /orders.", "Orders: send one with POST /orders.");

        var (image, log) = images.Build(images.Orders, ApiDockerfile);

        Assert.True(log.IsCached("dotnet restore"));
        Assert.False(log.IsCached("dotnet publish"));
        using var api = image.Start(Port);
        Assert.Equal("Orders: send one with POST /orders.", await api.Ask(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_change_of_another_app_changes_nothing()
    {
        Assert.NotNull(images.BakeLog);
        var (before, _) = images.Build(images.Orders, ApiDockerfile);
        Edit("src/Orders.Worker/Shipping.cs", "Shipped order", "Sent order");

        var (after, log) = images.Build(images.Orders, ApiDockerfile);

        Assert.True(log.IsCached("dotnet publish"));
        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public async Task A_project_that_is_referenced_later_is_in_the_image_after_the_next_build()
    {
        Assert.NotNull(images.BakeLog);
        Write("src/Orders.Pricing/Orders.Pricing.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
        Write("src/Orders.Pricing/Price.cs", "namespace Orders.Pricing;\n\npublic static class Price\n{\n    public const string Currency = \"EUR\";\n}\n");
        Edit("src/Orders.Api/Orders.Api.csproj", "<ProjectReference", "<ProjectReference Include=\"../Orders.Pricing/Orders.Pricing.csproj\" />\n    <ProjectReference");
        Edit("src/Orders.Api/Program.cs", "app.Run();", "app.MapGet(\"/currency\", () => Orders.Pricing.Price.Currency);\n\napp.Run();");

        images.Sdk.Build(images.Orders, "src/Orders.Api");
        var (image, _) = images.Build(images.Orders, ApiDockerfile);

        Assert.Contains("COPY --link src/Orders.Pricing/Orders.Pricing.csproj src/Orders.Pricing/\n", File.ReadAllText(Path.Combine(images.Orders, ApiDockerfile)));
        using var api = image.Start(Port);
        Assert.Equal("EUR", await api.Ask(TestContext.Current.CancellationToken, "currency"));
    }

    /// <summary>A container has a few files of its own.</summary>
    private static bool IsOfTheContext(string file) =>
        !file.EndsWith('/') && file is not ".dockerenv" && !file.StartsWith("etc/", StringComparison.Ordinal) && !file.StartsWith("dev/", StringComparison.Ordinal);

    private void Write(string file, string text)
    {
        var path = Path.Combine(images.Orders, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Edit(string file, string old, string replacement)
    {
        var path = Path.Combine(images.Orders, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
