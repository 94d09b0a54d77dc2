using System.Collections;
using System.Reflection;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Analyzers.Tests.Injection;

/// <summary>
/// Compares a model with the one read back from its text. They may differ in what has no meaning: how a word writes a plain dollar sign,
/// blanks around a command, a flag without a value, and what is declared for the analysis only.
/// </summary>
internal static class ModelComparison
{
    public static void AssertSame(object? expected, object? actual, string path)
    {
        switch (expected, actual)
        {
            case ("", null):
                // A flag without a value is none.
                break;
            case (string one, string other):
                Assert.True(one == other || MeanTheSame(one, other), $"Expected '{one}', but it reads back as '{other}' in:\n{path}");
                break;
            case (IEnumerable and not string, IEnumerable):
                var (all, others) = (((IEnumerable)expected).Cast<object?>().ToList(), ((IEnumerable)actual).Cast<object?>().ToList());
                Assert.True(all.Count == others.Count, $"Expected {all.Count}, but {others.Count} read back ({string.Join(" | ", others)}) in:\n{path}");
                for (var i = 0; i < all.Count; i++)
                {
                    AssertSame(all[i], others[i], path);
                }

                break;
            case (Instruction instruction, UnknownInstruction refused) when instruction is not UnknownInstruction:
                // Of an instruction with a value that the builder refuses the parser keeps the text; it is still one, and the same.
                Assert.Equal(instruction.Keyword, refused.Keyword);
                break;
            case ({ }, { }) when expected.GetType() == actual.GetType() && !expected.GetType().IsPrimitive && !expected.GetType().IsEnum:
                foreach (var property in expected.GetType().GetProperties().Where(static p => p.GetIndexParameters().Length == 0 && p.Name is not nameof(Run.Produces)))
                {
                    AssertSame(Value(property, expected), Value(property, actual), path);
                }

                break;
            default:
                Assert.True(Equals(expected, actual), $"Expected {expected ?? "nothing"}, but {actual ?? "nothing"} reads back in:\n{path}");
                break;
        }
    }

    private static object? Value(PropertyInfo property, object owner) => property.GetValue(owner) is string comment && property.Name == nameof(Instruction.Comment)
        ? string.Join("\n", comment.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(static line => line.Trim())).Trim('\n')
        : property.GetValue(owner);

    private static bool MeanTheSame(string one, string other) =>
        Word.TryParse(one, out var parts, out _) && Word.TryParse(other, out var otherParts, out _) && parts == otherParts;
}
