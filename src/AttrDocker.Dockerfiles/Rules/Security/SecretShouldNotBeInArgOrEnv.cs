using AttrDocker.Dockerfiles.Editing;

namespace AttrDocker.Dockerfiles.Rules.Security;

/// <summary>Whoever has the image can read its variables, and with them the build arguments of the last stage in its history.</summary>
public sealed class SecretShouldNotBeInArgOrEnv : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK4003";

    private static readonly RuleDescriptor NotInArgOrEnv = new(
        Id,
        "Secret should not be in ARG or ENV",
        "Whoever has the image can read {0} '{1}', and its name tells of a secret. {2}",
        RuleCategory.Security,
        RuleSeverity.Warning);

    private static readonly HashSet<string> Secrets = new(StringComparer.OrdinalIgnoreCase)
    {
        "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token",
    };

    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "public", "file", "version" };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotInArgOrEnv;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from found in context.Dockerfile.Instructions()
        where found.Place.Stage >= 0
        from name in NamesOf(found.Instruction).Select(static (text, index) => (Text: text, Index: index))
        where IsSecret(name.Text)
        select new Finding(NotInArgOrEnv, found.Place.At(Part.Name, name.Index), [found.Instruction.Keyword, name.Text, Advice(found.Instruction)]);

    private static string Advice(Instruction instruction) => instruction is Env
        ? "Give it to the container when it starts, or to a RUN with a secret mount."
        : "Give it to the RUN that needs it with a secret mount.";

    private static IEnumerable<string> NamesOf(Instruction instruction) => instruction switch
    {
        Arg arg => arg.Arguments.Select(static argument => argument.Name),
        Env env => env.Variables.Select(static pair => pair.Name),
        _ => [],
    };

    private static bool IsSecret(string name)
    {
        var words = name.Split('_');
        return Array.Exists(words, Secrets.Contains) && !Array.Exists(words, Harmless.Contains);
    }
}
