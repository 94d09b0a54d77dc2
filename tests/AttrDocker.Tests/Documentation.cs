using System.Reflection;
using System.Xml.Linq;

namespace AttrDocker.Tests;

/// <summary>The XML documentation file that is built beside the assembly.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(AttributeTypes.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Every public type of the assembly and every public member that it declares.</summary>
    internal static IReadOnlyList<MemberInfo> PublicMembers { get; } =
    [
        .. AttributeTypes.Assembly.GetExportedTypes().SelectMany(type => DeclaredMembers(type).Prepend(type)),
    ];

    internal static XElement? Of(MemberInfo member) => Members.GetValueOrDefault(Id(member));

    /// <summary>The member's id. (C# specification, Documentation comments, ID string format.)</summary>
    internal static string Id(MemberInfo member) => member switch
    {
        Type type => $"T:{type.FullName}",
        ConstructorInfo constructor => $"M:{constructor.DeclaringType}.#ctor{Parameters(constructor)}",
        PropertyInfo property => $"P:{property.DeclaringType}.{property.Name}",
        FieldInfo field => $"F:{field.DeclaringType}.{field.Name}",
        _ => throw new ArgumentException($"{member} is a kind of member that attributes do not have.", nameof(member)),
    };

    private static string Parameters(ConstructorInfo constructor)
    {
        var types = string.Join(",", constructor.GetParameters().Select(parameter => parameter.ParameterType.FullName));
        return types.Length == 0 ? "" : $"({types})";
    }

    private static IEnumerable<MemberInfo> DeclaredMembers(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Declared).Where(member => member is not MethodInfo and not FieldInfo { IsSpecialName: true });
    }
}
