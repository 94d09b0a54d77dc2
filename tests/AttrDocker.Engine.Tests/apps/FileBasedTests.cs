namespace AttrDocker.Engine.Tests.Apps;

[Collection(DotNetImagesCollection.Name)]
public sealed class FileBasedTests(DotNetImages images)
{
    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("Dockerfile.dockerignore")]
    public void The_package_writes_in_a_folder_of_its_own_what_is_committed_in_this_repository(string file) =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("samples/FileBased/" + file)), images.Written(images.FileBased, file));

    [Fact]
    public async Task An_app_in_one_file_becomes_an_image_that_answers()
    {
        Assert.NotNull(images.Sdk);
        var (image, _) = images.Build(images.FileBased);

        using var app = image.Start(8080);

        Assert.Equal("Hello from one file.\n", await app.Ask(TestContext.Current.CancellationToken));
        Assert.Equal("5", await app.Ask(TestContext.Current.CancellationToken, "add/2/3"));
    }
}
