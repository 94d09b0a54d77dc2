using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Reading;

/// <summary>One attribute of ours, as it stands on a class or on the assembly.</summary>
internal sealed class AttributeUse(string name, AttributeData data, AttributeSyntax syntax)
{
    /// <summary>What the name of an attribute's class ends with.</summary>
    public const string Suffix = "Attribute";

    /// <summary>The attribute's name without suffix, such as <c>CopyFrom</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The attribute in the source.</summary>
    public AttributeSyntax Syntax { get; } = syntax;

    /// <summary>The declaration that it stands on: a type, or the file for the assembly.</summary>
    public SyntaxNode Declaration => Syntax.Parent!.Parent!;

    /// <summary>Whether the compiler could bind it; an attribute with errors tells nothing reliable.</summary>
    public bool IsBound => data.AttributeConstructor is not null
        && !data.ConstructorArguments.Any(IsBroken)
        && !data.NamedArguments.Any(static a => IsBroken(a.Value));

    /// <summary>Whether it opens a stage.</summary>
    public bool OpensStage => OpensFinalStage || Name is AttributeNames.BuildStage or AttributeNames.Stage or AttributeNames.DotNetBuild;

    /// <summary>Whether it opens the stage that is run.</summary>
    public bool OpensFinalStage => Name is AttributeNames.RuntimeStage or AttributeNames.DotNetImage;

    /// <summary>Whether it is a mount for the next <c>RUN</c>.</summary>
    public bool IsMount => Name is "CacheMount" or "SecretMount" or "SshMount" or "BindMount" or "TmpfsMount";

    /// <summary>Whether it is a <c>RUN</c>.</summary>
    public bool IsRun => Name is "Run" or "RunExec";

    /// <summary>The uses of our attributes on a symbol, in the order in which the compiler lists them.</summary>
    public static IEnumerable<AttributeUse> On(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass is { ContainingNamespace: { Name: "AttrDocker", ContainingNamespace.IsGlobalNamespace: true } } type
                && type.Name.EndsWith(Suffix, StringComparison.Ordinal)
                && data.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax)
            {
                yield return new AttributeUse(type.Name.Substring(0, type.Name.Length - Suffix.Length), data, syntax);
            }
        }
    }

    /// <summary>The argument of a constructor's parameter, or <see langword="null"/>.</summary>
    public ArgumentValue? Positional(string parameter)
    {
        var parameters = data.AttributeConstructor!.Parameters;
        for (var i = 0; i < parameters.Length && i < data.ConstructorArguments.Length; i++)
        {
            if (parameters[i].Name == parameter)
            {
                return new ArgumentValue(data.ConstructorArguments[i], WrittenArgument.OfParameter(Syntax, parameters[i]));
            }
        }

        return null;
    }

    /// <summary>The value of a property, or <see langword="null"/> where it is not set to anything.</summary>
    public ArgumentValue? Named(string property)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == property && !argument.Value.IsNull)
            {
                return new ArgumentValue(argument.Value, WrittenArgument.OfProperty(Syntax, property));
            }
        }

        return null;
    }

    /// <summary>Where the name of a property that is set stands, or the attribute.</summary>
    public Location PropertyLocation(string property) =>
        (Syntax.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property) ?? (SyntaxNode)Syntax).GetLocation();

    /// <summary>A class that is not there is a type all the same, an error type.</summary>
    private static bool IsBroken(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error || (constant.Kind == TypedConstantKind.Type && constant.Value is IErrorTypeSymbol);
}
