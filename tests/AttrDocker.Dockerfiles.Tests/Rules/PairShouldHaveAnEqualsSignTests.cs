using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class PairShouldHaveAnEqualsSignTests : RuleTest<PairShouldHaveAnEqualsSign>
{
    [Theory]
    [InlineData("ENV a b", "a b", "ENV", "a=b")]
    [InlineData("ENV a b=1  c", "a b=1  c", "ENV", "a=\"b=1  c\"")]
    [InlineData("LABEL a \"b\"", "a \"b\"", "LABEL", "a=b")]
    [InlineData("ENV a \\\n  b", "a \\\n  b", "ENV", "a=b")]
    public void The_old_form_triggers(string instruction, string where, string keyword, string pair) =>
        Triggers($"FROM debian:13\n{instruction}\n", where, $"{keyword} without '=' takes the rest of the line for one value. Write '{pair}'.");

    [Theory]
    [InlineData("ENV a=b")]
    [InlineData("ENV a=\"b c\" d=")]
    [InlineData("LABEL a\\\n=b")]
    [InlineData("ARG a b")]
    public void An_equals_sign_is_silent(string instruction) => Silent($"FROM debian:13\n{instruction}\n");

    [Fact]
    public void A_model_without_text_is_silent() => Silent(Sample.File(Sample.Stage("debian:13", null, Sample.Env("a", "b c"))));

    [Fact]
    public void The_pair_is_written_anew_and_nothing_else() =>
        Mends("FROM debian:13\n# why\nenv JAVA_OPTS -Xmx1g -Xss1m\nRUN  x\n", "FROM debian:13\n# why\nenv JAVA_OPTS=\"-Xmx1g -Xss1m\"\nRUN  x\n");
}
