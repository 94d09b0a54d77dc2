using System.Diagnostics;
using System.Reflection;

namespace AttrDocker.Tests;

public class AttributeShapeTests
{
    private const AttributeTargets Places = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly;

    public static TheoryData<Type> Attributes => [.. AttributeTypes.Concrete];

    public static TheoryData<Type> Bases => [.. AttributeTypes.Bases];

    [Theory, MemberData(nameof(Attributes))]
    public void An_attribute_is_sealed(Type attribute) => Assert.True(attribute.IsSealed);

    [Theory, MemberData(nameof(Attributes))]
    public void An_attribute_leaves_nothing_in_the_users_metadata(Type attribute) =>
        Assert.Equal("ATTRDOCKER_ATTRIBUTES", attribute.GetCustomAttribute<ConditionalAttribute>(inherit: false)?.ConditionString);

    [Theory, MemberData(nameof(Attributes))]
    public void An_attribute_stands_on_a_class_a_struct_or_the_assembly(Type attribute) =>
        Assert.Equal(Places, Usage(attribute).ValidOn);

    [Theory, MemberData(nameof(Attributes))]
    public void An_attribute_is_not_inherited(Type attribute) => Assert.False(Usage(attribute).Inherited);

    /// <summary>Several runtime stages are ours to report, with a better message than the compiler's.</summary>
    [Theory, MemberData(nameof(Attributes))]
    public void Only_the_image_may_stand_just_once(Type attribute) =>
        Assert.Equal(attribute != typeof(ImageAttribute), Usage(attribute).AllowMultiple);

    [Theory, MemberData(nameof(Bases))]
    public void A_base_cannot_be_derived_from_elsewhere(Type type) =>
        Assert.All(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            constructor => Assert.True(constructor.IsFamilyAndAssembly));

    [Theory, MemberData(nameof(Attributes))]
    public void Constructors_are_overloads_without_optional_parameters(Type attribute) =>
        Assert.DoesNotContain(attribute.GetConstructors().SelectMany(constructor => constructor.GetParameters()), parameter => parameter.IsOptional);

    [Theory, MemberData(nameof(Attributes))]
    public void Properties_can_be_set_in_an_attribute(Type attribute) =>
        Assert.All(Settable(attribute), property => Assert.True(property.SetMethod?.IsPublic, property.Name));

    /// <summary>A stage is named by a string or by its class, wherever an attribute takes one.</summary>
    [Theory]
    [InlineData(typeof(BuildStageAttribute), "image")]
    [InlineData(typeof(RuntimeStageAttribute), "image")]
    [InlineData(typeof(StageAttribute), "image")]
    [InlineData(typeof(CopyFromAttribute), "stage")]
    public void A_stage_is_given_by_name_or_by_class(Type attribute, string parameter)
    {
        var signatures = attribute.GetConstructors().Select(constructor => constructor.GetParameters()).ToList();
        var byName = signatures.Where(parameters => parameters[0].ParameterType == typeof(string)).Select(Rest);
        var byClass = signatures.Where(parameters => parameters[0].ParameterType == typeof(Type)).Select(Rest);

        Assert.All(signatures, parameters => Assert.Equal(parameter, parameters[0].Name));
        Assert.NotEmpty(byName);
        Assert.Equal(byName.Order(), byClass.Order());

        static string Rest(ParameterInfo[] parameters) => string.Join(", ", parameters.Skip(1).Select(p => $"{p.ParameterType} {p.Name}"));
    }

    [Theory]
    [InlineData(typeof(CopyAttribute))]
    [InlineData(typeof(CopyFromAttribute))]
    [InlineData(typeof(CopyFromImageAttribute))]
    [InlineData(typeof(CopyFromContextAttribute))]
    [InlineData(typeof(AddAttribute))]
    public void One_source_or_several_can_be_given(Type attribute)
    {
        var parameters = attribute.GetConstructors().Select(constructor => constructor.GetParameters()[^2]).ToList();

        Assert.Contains(parameters, parameter => parameter.Name == "source" && parameter.ParameterType == typeof(string));
        Assert.Contains(parameters, parameter => parameter.Name == "sources" && parameter.ParameterType == typeof(string[]));
    }

    private static AttributeUsageAttribute Usage(Type attribute) =>
        attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) ?? throw new InvalidOperationException($"{attribute} says no usage.");

    private static IEnumerable<PropertyInfo> Settable(Type attribute) =>
        attribute.GetProperties().Where(property => property.DeclaringType != typeof(Attribute));
}
