using System.Reflection;
using System.Runtime.CompilerServices;

namespace AttrDocker.Tests;

public class AssemblyTests
{
    private static IEnumerable<Type> OwnTypes =>
        AttributeTypes.Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)));

    [Fact]
    public void It_references_nothing_but_netstandard() =>
        Assert.Equal(["netstandard"], AttributeTypes.Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [Fact]
    public void Everything_public_is_in_one_namespace() =>
        Assert.All(AttributeTypes.Assembly.GetExportedTypes(), type => Assert.Equal("AttrDocker", type.Namespace));

    [Fact]
    public void It_holds_attributes_and_enums_only() =>
        Assert.All(OwnTypes, type => Assert.True(type.IsEnum || typeof(DockerfileAttribute).IsAssignableFrom(type), $"{type} is neither."));

    [Fact]
    public void It_has_no_static_state()
    {
        var state = OwnTypes
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(state);
    }

    /// <summary>A property that is not set then has the value that the builder uses without the flag.</summary>
    [Fact]
    public void Every_enum_starts_with_the_builders_default()
    {
        Assert.Equal(0, (int)RunNetwork.Default);
        Assert.Equal(0, (int)RunSecurity.Sandbox);
        Assert.Equal(0, (int)CacheSharing.Shared);
        Assert.Equal(0, (int)PortProtocol.Tcp);
    }
}
