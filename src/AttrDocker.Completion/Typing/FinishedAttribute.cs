using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Completion.Typing;

/// <summary>
/// The attribute under the caret as it will be once it is written to its end: only then does it bind, and only attributes that bind are
/// read. So what a string means is asked of the same reader as ever, for code that does not compile yet.
/// </summary>
internal static class FinishedAttribute
{
    private static readonly SyntaxAnnotation Mark = new("AttrDocker.Typed");

    /// <summary>The compilation in which the attribute is finished, and the string in it.</summary>
    /// <param name="model">The file as it is.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="type">Its class.</param>
    /// <param name="typed">The string.</param>
    public static (Compilation Compilation, ExpressionSyntax Literal) Of(SemanticModel model, AttributeSyntax attribute, INamedTypeSymbol type, TypedString typed)
    {
        if (IsFinished(model, attribute, type))
        {
            return (model.Compilation, typed.Literal);
        }

        var tree = model.SyntaxTree;
        var root = Replace(tree.GetRoot(), attribute, Finish(attribute, type, typed), Followers(type));
        var finished = tree.WithRootAndOptions(root, tree.Options);
        var literal = (ExpressionSyntax)finished.GetRoot().GetAnnotatedNodes(Mark).Single();
        return (model.Compilation.ReplaceSyntaxTree(tree, finished), literal);
    }

    private static bool IsFinished(SemanticModel model, AttributeSyntax attribute, INamedTypeSymbol type) =>
        !attribute.ContainsDiagnostics
        && attribute.Parent?.Parent is not IncompleteMemberSyntax
        && Followers(type).Length == 0
        && model.GetSymbolInfo(attribute).Symbol is not null;

    /// <summary>A mount belongs to the RUN after it, which nobody has written by then.</summary>
    private static AttributeSyntax[] Followers(INamedTypeSymbol type) => type.BaseType?.Name == "MountAttribute"
        ? [SyntaxFactory.Attribute(SyntaxFactory.ParseName("global::AttrDocker.RunAttribute"), SyntaxFactory.ParseAttributeArgumentList("(\"\")"))]
        : [];

    private static AttributeSyntax Finish(AttributeSyntax attribute, INamedTypeSymbol type, TypedString typed)
    {
        // Without its closing bracket an argument takes the next list of attributes for an index: "…"[Run("…")].
        ExpressionSyntax written = typed.Literal;
        while (written.Parent is ElementAccessExpressionSyntax access && access.Expression == written)
        {
            written = access;
        }

        var marked = attribute.ReplaceNode(written, typed.Finished().WithAdditionalAnnotations(Mark));
        var arguments = (marked.ArgumentList?.Arguments ?? default).Where(static a => !a.Expression.IsMissing).ToList();
        var positional = arguments.Where(static a => a.NameEquals is null).ToList();
        var all = positional.Concat(MissingArguments(type, positional)).Concat(arguments.Where(static a => a.NameEquals is not null));
        return SyntaxFactory.Attribute(marked.Name, SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(all)));
    }

    /// <summary>An argument for each parameter that has none, of the constructor that is nearest to what is written.</summary>
    private static IEnumerable<AttributeArgumentSyntax> MissingArguments(INamedTypeSymbol type, List<AttributeArgumentSyntax> written) => type.InstanceConstructors
        .Select(constructor => (constructor.Parameters, Given: written.Select((a, i) => ParameterOf(a, i, constructor)).ToList()))
        .Where(c => c.Given.Zip(written, static (parameter, a) => parameter is not null && Takes(parameter, a.Expression)).All(static takes => takes))
        .Select(static c => c.Parameters.Where(p => !p.IsParams && !p.IsOptional && !c.Given.Contains(p, SymbolEqualityComparer.Default)).ToList())
        .OrderBy(static missing => missing.Count)
        .FirstOrDefault()?
        .Select(static parameter => SyntaxFactory.AttributeArgument(null, SyntaxFactory.NameColon(parameter.Name), SomethingFor(parameter.Type))) ?? [];

    private static IParameterSymbol? ParameterOf(AttributeArgumentSyntax argument, int position, IMethodSymbol constructor) =>
        argument.NameColon is { } named ? constructor.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText)
        : position < constructor.Parameters.Length ? constructor.Parameters[position]
        : constructor.Parameters.LastOrDefault(static p => p.IsParams);

    private static bool Takes(IParameterSymbol parameter, ExpressionSyntax argument) => argument switch
    {
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => parameter.Type is IArrayTypeSymbol,
        TypeOfExpressionSyntax => parameter.Type.Name == nameof(Type),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => parameter.Type.SpecialType == SpecialType.System_String || parameter.IsParams,
        _ => parameter.Type.Name != nameof(Type) && (parameter.IsParams || parameter.Type is not IArrayTypeSymbol),
    };

    private static ExpressionSyntax SomethingFor(ITypeSymbol type) => SyntaxFactory.ParseExpression(type switch
    {
        { SpecialType: SpecialType.System_String } => "\"\"",
        IArrayTypeSymbol => "new string[0]",
        { Name: nameof(Type) } => "typeof(object)",
        _ => "default",
    });

    private static SyntaxNode Replace(SyntaxNode root, AttributeSyntax attribute, AttributeSyntax finished, AttributeSyntax[] followers)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var index = list.Attributes.IndexOf(attribute);
        var newList = list.WithAttributes(list.Attributes.RemoveAt(index).InsertRange(index, followers.Prepend(finished)));
        if (list.Parent is not IncompleteMemberSyntax member)
        {
            return root.ReplaceNode(list, newList);
        }

        // Attributes that nothing follows yet: some class will.
        var lists = member.AttributeLists.Replace(list, newList);
        return root.ReplaceNode(member, SyntaxFactory.ClassDeclaration("Unfinished").WithAttributeLists(lists));
    }
}
