using AttrDocker.CodeFixes;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Tests.Fixing;

public class StringLiteralTests
{
    private const string Regular = "\"a\"";
    private const string Verbatim = "@\"a\"";
    private const string Raw = "\"\"\"a\"\"\"";
    private const string MultiLineRaw = "\"\"\"\n    a\n    \"\"\"";

    [Theory]
    [InlineData(Regular, "b\\c\"d\n", "\"b\\\\c\\\"d\\n\"")]
    [InlineData(Verbatim, "b\\c\"d\n", "@\"b\\c\"\"d\n\"")]
    [InlineData(Raw, "b\\c\"d", "\"\"\"b\\c\"d\"\"\"")]
    [InlineData(Raw, "b\"\"\"c", "\"\"\"\"b\"\"\"c\"\"\"\"")]
    [InlineData(MultiLineRaw, "b\n\n  c", "\"\"\"\n    b\n\n      c\n    \"\"\"")]
    [InlineData("\"\"\"\r\n\ta\r\n\t\"\"\"", "b\r\nc", "\"\"\"\r\n\tb\r\n\tc\r\n\t\"\"\"")]
    public void A_literal_keeps_its_style(string old, string value, string expected) => Assert.Equal(expected, Write(old, value));

    [Theory]
    [InlineData(Raw, "\"b\"", "\"\\\"b\\\"\"")]
    [InlineData(Raw, "", "\"\"")]
    [InlineData(Raw, "b\nc", "\"b\\nc\"")]
    [InlineData(MultiLineRaw, "b\0", "\"b\\0\"")]
    public void A_style_that_cannot_say_the_value_gives_way(string old, string value, string expected) => Assert.Equal(expected, Write(old, value));

    [Theory]
    [InlineData(Regular)]
    [InlineData(Verbatim)]
    [InlineData(Raw)]
    [InlineData(MultiLineRaw)]
    public void Any_value_is_said(string old) => Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"\\\n\r\0{}@$ \u2028\ud800\udc00"]), 0, 12].Sample(value =>
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(Write(old, value)));
        Assert.False(literal.ContainsDiagnostics);
        Assert.Equal(value, literal.Token.ValueText);
    });

    private static string Write(string old, string value) => StringLiteral.WithValue(((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(old)).Token, value);
}
