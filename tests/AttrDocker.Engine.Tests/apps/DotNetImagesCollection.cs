namespace AttrDocker.Engine.Tests.Apps;

/// <summary>One set of images for all tests of them, which change the samples one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DotNetImagesCollection : ICollectionFixture<DotNetImages>
{
    public const string Name = "Images of .NET apps";
}
