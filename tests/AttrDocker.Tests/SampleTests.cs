using System.Reflection;

namespace AttrDocker.Tests;

/// <summary>The samples compile as part of this assembly; here is what must not have become of them.</summary>
public class SampleTests
{
    public static TheoryData<Type> Decorated =>
    [
        typeof(Samples.OnAClass.Program),
        typeof(Samples.InTypedStages.HandsOnImage),
        typeof(Samples.InTypedStages.HandsOnImage.Builder),
        typeof(Samples.InTypedStages.HandsOnImage.Runtime),
    ];

    [Theory, MemberData(nameof(Decorated))]
    public void Nothing_stays_on_a_decorated_class(Type type) => Assert.Empty(type.GetCustomAttributes<DockerfileAttribute>());

    [Fact]
    public void Nothing_stays_on_a_decorated_assembly() =>
        Assert.Empty(typeof(SampleTests).Assembly.GetCustomAttributes<DockerfileAttribute>());
}
