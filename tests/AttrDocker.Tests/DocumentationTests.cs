using System.Reflection;
using System.Xml.Linq;

namespace AttrDocker.Tests;

public class DocumentationTests
{
    /// <summary>Facts about the build, which have no line in the file.</summary>
    private static readonly string[] WithoutALine =
        [nameof(ImageAttribute.Context), nameof(ImageAttribute.Target), nameof(ImageAttribute.Tags), nameof(ImageAttribute.Platforms)];

    [Fact]
    public void Every_public_member_says_what_it_is() =>
        Assert.All(Documentation.PublicMembers, member => Assert.False(
            string.IsNullOrWhiteSpace(Documentation.Of(member)?.Element("summary")?.Value), $"{Documentation.Id(member)} has no summary."));

    [Fact]
    public void Every_parameter_says_what_it_is() =>
        Assert.All(Documentation.PublicMembers.OfType<ConstructorInfo>(), constructor => Assert.Equal(
            constructor.GetParameters().Select(parameter => parameter.Name),
            Documentation.Of(constructor)!.Elements("param").Where(HasText).Select(param => param.Attribute("name")!.Value)));

    [Fact]
    public void Every_attribute_and_every_way_to_write_it_shows_its_line()
    {
        var attributes = AttributeTypes.Concrete.SelectMany(type => type.GetConstructors().Prepend<MemberInfo>(type));

        Assert.All(attributes, member => Assert.All(OneOrMore(member), example =>
            Assert.StartsWith($"[{(member as Type ?? member.DeclaringType!).UsageName()}", example.CSharp, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_property_shows_its_line()
    {
        var properties = Documentation.PublicMembers.OfType<PropertyInfo>().Where(property => !WithoutALine.Contains(property.Name));

        Assert.All(properties, property => Assert.All(OneOrMore(property), example => Assert.Contains($"{property.Name} = ", example.CSharp)));
    }

    [Fact]
    public void Every_member_names_its_section_of_the_reference() =>
        Assert.All(
            AttributeTypes.Concrete.Concat<MemberInfo>(Documentation.PublicMembers.OfType<PropertyInfo>().Where(HasFlagOfItsOwn)),
            member => Assert.Matches(@"\(Docker(file reference| documentation), ", OneLine(Documentation.Of(member)!)));

    private static bool HasFlagOfItsOwn(MemberInfo member) =>
        !WithoutALine.Contains(member.Name) && member.Name != nameof(RunInstructionAttribute.Produces);

    private static string OneLine(XElement element) => string.Join(' ', element.Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static bool HasText(XElement element) => !string.IsNullOrWhiteSpace(element.Value);

    private static List<Example> OneOrMore(MemberInfo member)
    {
        var examples = Example.Of(member).ToList();
        Assert.True(examples.Count > 0, $"{Documentation.Id(member)} does not show the line that it becomes.");
        return examples;
    }
}
