using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Turns the edits of a finding, which are edits of the model, into edits of the attributes.</summary>
internal static class FindingFix
{
    private const string ArgAttribute = "Arg";

    /// <summary>
    /// The fix, or <see langword="null"/> where there is none: a value counts only where it stands as a string literal, or where a name
    /// can be added to an attribute.
    /// </summary>
    public static FixData? Of(Finding finding, Origins origins)
    {
        var edits = new List<SourceEdit>();
        foreach (var change in finding.Changes)
        {
            if (Of(change, finding, origins) is not { } edit)
            {
                return null;
            }

            edits.Add(edit);
        }

        foreach (var edit in finding.Edits)
        {
            switch (origins.Find(edit.Place))
            {
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == edit.OldText:
                    edits.Add(new ReplaceText(literal.GetLocation(), edit.OldText, edit.NewText));
                    break;
                case TypeOfExpressionSyntax:
                    // The name of a typed stage follows its declaration.
                    break;
                case null when edit.Place.Part == Part.StageName && origins.Find(edit.Place.Whole) is AttributeSyntax attribute:
                    edits.Add(new AddArgument(attribute.GetLocation(), "Name", edit.NewText));
                    break;
                default:
                    return null;
            }
        }

        return edits.Count > 0 && finding.EditTitle is not null ? new FixData(finding.EditTitle, edits) : null;
    }

    /// <summary>
    /// A declaration at the beginning of a stage stands behind the stage's attribute. What a property of that attribute says comes before
    /// it, so that there it would help nobody.
    /// </summary>
    private static AddAttribute? Of(InstructionChange change, Finding finding, Origins origins) =>
        change is InsertInstruction { Place: { Stage: >= 0, Instruction: 0 } place, Instruction: Arg { Arguments: [{ Default: null } argument] } }
            && origins.Find(new(place.Stage, Place.From)) is AttributeSyntax stage && origins.Find(finding.Place.Whole)?.FirstAncestorOrSelf<AttributeSyntax>() != stage
            ? new AddAttribute(stage.GetLocation(), ArgAttribute, argument.Name)
            : null;
}
