using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

/// <summary>Every error with its place and its exact words; the samples are those that BuildKit refuses.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("RUNN a", "ADK2001 'RUNN' 'RUNN' is no instruction. Did you mean 'RUN'?")]
    [InlineData("&& a", "ADK2001 '&&' '&&' is no instruction. Begin the line with one, or continue the line before with an escape character.")]
    [InlineData("ONBUILD FOO a", "ADK2001 'FOO' 'FOO' is no instruction. Begin the line with one, or continue the line before with an escape character.")]
    [InlineData("\\\n", "ADK2001 '\\' The continued line holds no instruction. Remove it.")]
    [InlineData("FROM", "ADK2002 'FROM' FROM has no image. Write 'FROM image' or 'FROM image AS name'.")]
    [InlineData("FROM a b", "ADK2002 'b' Only 'AS name' may follow the image. Remove 'b', or write 'FROM a AS name'.")]
    [InlineData("FROM a AS", "ADK2002 'AS' 'AS' is followed by one name. Write 'FROM image AS name'.")]
    [InlineData("FROM a AS b c", "ADK2002 'AS b c' 'AS' is followed by one name. Write 'FROM image AS name'.")]
    [InlineData("FROM a AS 1b", "ADK1003 '1b' '1b' is no name for a stage. Begin with a letter, and use letters, digits, '-', '_' and '.' only.")]
    [InlineData("FROM a AS b@", "ADK1003 'b@' 'b@' is no name for a stage. Begin with a letter, and use letters, digits, '-', '_' and '.' only.")]
    [InlineData("COPY a", "ADK2002 'a' COPY needs a source and a destination. Write 'COPY source destination'.")]
    [InlineData("ADD", "ADK2002 'ADD' ADD needs a source and a destination. Write 'ADD source destination'.")]
    [InlineData("COPY []", "ADK2002 'COPY' COPY needs a source and a destination. Write 'COPY source destination'.")]
    [InlineData("WORKDIR", "ADK2002 'WORKDIR' WORKDIR has no path. Write 'WORKDIR path'.")]
    [InlineData("USER  ", "ADK2002 'USER' USER has no user. Write 'USER user'.")]
    [InlineData("STOPSIGNAL", "ADK2002 'STOPSIGNAL' STOPSIGNAL has no signal. Write 'STOPSIGNAL signal'.")]
    [InlineData("MAINTAINER", "ADK2002 'MAINTAINER' MAINTAINER has no name. Write 'MAINTAINER name'.")]
    [InlineData("EXPOSE", "ADK2002 'EXPOSE' EXPOSE has no port. Write 'EXPOSE port'.")]
    [InlineData("VOLUME []", "ADK2002 'VOLUME' VOLUME has no path. Write 'VOLUME path'.")]
    [InlineData("VOLUME [\"/a\", \" \"]", "ADK2002 '[\"/a\", \" \"]' A path of VOLUME is empty. Write a path, or remove it.")]
    [InlineData("VOLUME /a ''", "ADK2002 '/a ''' A path of VOLUME is empty. Write a path, or remove it.")]
    [InlineData("ENV", "ADK2002 'ENV' ENV has no argument. Write 'ENV name=value'.")]
    [InlineData("ARG", "ADK2002 'ARG' ARG has no argument. Write 'ARG name'.")]
    [InlineData("ONBUILD", "ADK2002 'ONBUILD' ONBUILD has no instruction. Write 'ONBUILD instruction'.")]
    [InlineData("HEALTHCHECK", "ADK2002 'HEALTHCHECK' HEALTHCHECK has no command. Write 'HEALTHCHECK CMD command' or 'HEALTHCHECK NONE'.")]
    [InlineData("COPY --form=a b c", "ADK2003 '--form' COPY has no flag '--form'. Did you mean '--from'?")]
    [InlineData("COPY --From=a b c", "ADK2003 '--From' COPY has no flag '--From'. Did you mean '--from'?")]
    [InlineData("COPY --checksum=a b c", "ADK2003 '--checksum' COPY has no flag '--checksum'. It has --link, --parents, --chown, --chmod, --from, --exclude.")]
    [InlineData("CMD --help", "ADK2003 '--help' CMD has no flag '--help'. It has none; write '--' before an argument that begins with dashes.")]
    [InlineData("FROM --as=b a", "ADK2003 '--as' FROM has no flag '--as'. It has --platform.")]
    [InlineData("COPY --link --link=false a b", "ADK2004 '--link' '--link' stands twice. Remove one.")]
    [InlineData("COPY --from a b", "ADK2005 '--from' '--from' has no value. Write '--from=…'.")]
    [InlineData("RUN --device=\"\" a", "ADK2005 '' The device has no name. Write 'vendor.com/class=name'.")]
    [InlineData("RUN --device=a,required=maybe b", "ADK2005 'a,required=maybe' 'required=maybe' is no value of 'required'. Write 'required' or 'required=false'.")]
    [InlineData("RUN --device=a,x=y b", "ADK2005 'a,x=y' The device is already called 'a', so 'x=y' means nothing. Write one name, and 'required' where the build needs it.")]
    [InlineData("COPY --link=yes a b", "ADK2005 'yes' 'yes' is no value of '--link'. Write '--link' or '--link=false'.")]
    [InlineData("COPY --link= a b", "ADK2005 '--link=' '--link=' has no value. Write '--link' or '--link=false'.")]
    [InlineData("RUN --network=hots a", "ADK2005 'hots' 'hots' is no value of '--network'. Did you mean 'host'?")]
    [InlineData("RUN --security=full a", "ADK2005 'full' 'full' is no value of '--security'. Write one of sandbox, insecure.")]
    [InlineData("ENV a", "ADK2007 'a' 'a' has no value. Write 'ENV a=value'.")]
    [InlineData("ENV a=b c", "ADK2007 'c' 'c' has no '='. Write 'name=value', with quotes around a value that holds blanks.")]
    [InlineData("LABEL =b", "ADK2007 '=b' '=b' has no name. Write 'LABEL name=value'.")]
    [InlineData("ARG =b", "ADK2007 '=b' '=b' has no name. Write 'ARG name=value'.")]
    [InlineData("WORKDIR \"/a", "ADK2008 '\"/a' The quote \" is not closed. Add another, or write \\\" for the character itself.")]
    [InlineData("ENV a it's", "ADK2008 ''s' The quote ' is not closed. Add another, or write \\' for the character itself.")]
    [InlineData("USER ${A", "ADK2008 '${A' '${' is not closed. Add '}'.")]
    [InlineData("USER x${A:-b", "ADK2008 'b' '${' is not closed. Add '}'.")]
    [InlineData("USER ${", "ADK2008 '${' '${' is not closed. Add '}'.")]
    [InlineData("USER ${}", "ADK2008 '${}' A substitution needs a variable. Write its name after '${'.")]
    [InlineData("USER ${:x}", "ADK2008 '${:' A substitution needs a variable. Write its name after '${'.")]
    [InlineData("USER ${A^^}", "ADK2008 '^' '^' is no modifier of a variable. Write one of ':-', ':+', ':?', '-', '+', '?', '#', '%' and '/'.")]
    [InlineData("USER ${A:#x}", "ADK2008 ':#' ':#' is no modifier of a variable. Write one of ':-', ':+', ':?', '-', '+', '?', '#', '%' and '/'.")]
    [InlineData("COPY --chown=${A a b", "ADK2008 '${A' '${' is not closed. Add '}'.")]
    [InlineData("RUN <<EOF\na", "ADK2010 '<<EOF' The heredoc 'EOF' has no end. Add a line with 'EOF' alone after its text.")]
    [InlineData("COPY a <<EOF\nEOF", "ADK2010 '<<EOF' A heredoc cannot be the destination. Write 'COPY <<EOF path'.")]
    [InlineData("RUN [\"a\", 1]", "ADK2011 '[\"a\", 1]' A JSON array here holds strings only. Put each element in double quotes.")]
    [InlineData("VOLUME [null]", "ADK2011 '[null]' A JSON array here holds strings only. Put each element in double quotes.")]
    [InlineData("COPY [\"a\", {\"b\": [1.5e3, true, false, \"\\u00e9\"]}]", "ADK2011 '[\"a\", {\"b\": [1.5e3, true, false, \"\\u00e9\"]}]' A JSON array here holds strings only. Put each element in double quotes.")]
    [InlineData("HEALTHCHECK CMD [1]", "ADK2011 '[1]' A JSON array here holds strings only. Put each element in double quotes.")]
    [InlineData("SHELL bash -c", "ADK2013 'bash -c' SHELL needs a JSON array of strings. Write it like 'SHELL [\"/bin/sh\", \"-c\"]'.")]
    [InlineData("SHELL []", "ADK2013 '[]' SHELL needs a JSON array of strings. Write it like 'SHELL [\"/bin/sh\", \"-c\"]'.")]
    [InlineData("SHELL", "ADK2013 'SHELL' SHELL needs a JSON array of strings. Write it like 'SHELL [\"/bin/sh\", \"-c\"]'.")]
    [InlineData("HEALTHCHECK CDM a", "ADK2014 'CDM' 'CDM' is no kind of HEALTHCHECK. Did you mean 'CMD'?")]
    [InlineData("HEALTHCHECK curl a", "ADK2014 'curl' 'curl' is no kind of HEALTHCHECK. Write 'HEALTHCHECK CMD command' or 'HEALTHCHECK NONE'.")]
    [InlineData("HEALTHCHECK NONE a", "ADK2014 'a' Nothing may follow HEALTHCHECK NONE. Remove 'a'.")]
    [InlineData("HEALTHCHECK CMD", "ADK2014 'CMD' HEALTHCHECK CMD has no command. Write 'HEALTHCHECK CMD command'.")]
    [InlineData("HEALTHCHECK --interval=5 CMD a", "ADK2014 '5' '5' is no duration. Write numbers with units, such as '30s' or '1m30s'.")]
    [InlineData("HEALTHCHECK --timeout=100us CMD a", "ADK2014 '100us' '100us' is too short. Write at least '1ms', or '0s' for the default.")]
    [InlineData("HEALTHCHECK --start-period=-1s CMD a", "ADK2014 '-1s' '-1s' is too short. Write at least '1ms', or '0s' for the default.")]
    [InlineData("HEALTHCHECK --retries=x CMD a", "ADK2014 'x' 'x' is no number of retries. Write a whole number, such as '3'.")]
    [InlineData("HEALTHCHECK --retries=-1 CMD a", "ADK2014 '-1' '-1' is no number of retries. Write a whole number, such as '3'.")]
    [InlineData("ONBUILD ONBUILD RUN a", "ADK1022 'ONBUILD' ONBUILD cannot hold ONBUILD. Use another instruction.")]
    [InlineData("onbuild from a", "ADK1022 'from' ONBUILD cannot hold FROM. Use another instruction.")]
    public void The_builder_would_refuse(string instruction, string error) => Assert.Equal(error, Sample.Error(instruction));

    [Theory]
    [InlineData("taget=/a", "ADK2006 'taget' A mount has no option 'taget'. Did you mean 'target'?")]
    [InlineData("type=volume", "ADK2006 'volume' 'volume' is no value of the mount option 'type'. Write one of bind, cache, tmpfs, secret, ssh.")]
    [InlineData("type=cahce,target=/a", "ADK2006 'cahce' 'cahce' is no value of the mount option 'type'. Did you mean 'cache'?")]
    [InlineData("target", "ADK2006 'target' The mount option 'target' has no value. Write 'target=…'.")]
    [InlineData("target=/a,ro=maybe", "ADK2006 'maybe' 'maybe' is no value of the mount option 'ro'. Write 'ro' or 'ro=false'.")]
    [InlineData("type=tmpfs,target=/a,size=big", "ADK2006 'big' 'big' is no size. Write a number with a unit, such as '64m'.")]
    [InlineData("size=1m,target=/a", "ADK2006 'size' Only mounts of type 'tmpfs' have the option 'size'. Remove it, or put the type before it.")]
    [InlineData("required,type=secret,id=a", "ADK2006 'required' Only mounts of type 'secret' and 'ssh' have the option 'required'. Remove it, or put the type before it.")]
    [InlineData("target=/a,sharing=shared", "ADK2006 'target=/a,sharing=shared' A mount of type 'bind' has no option 'sharing'. Remove it.")]
    [InlineData("type=cache,target=/a,sharing=lock", "ADK2006 'lock' 'lock' is no value of the mount option 'sharing'. Did you mean 'locked'?")]
    [InlineData("type=cache,target=/a,mode=rwx", "ADK2006 'rwx' 'rwx' is no value of the mount option 'mode'. Write octal permissions, such as '0755'.")]
    [InlineData("type=cache,target=/a,uid=root", "ADK2006 'root' 'root' is no value of the mount option 'uid'. Write a number, such as '1000'.")]
    [InlineData("type=cache,target=/a,gid=-1", "ADK2006 '-1' '-1' is no value of the mount option 'gid'. Write a number, such as '1000'.")]
    [InlineData("target=/a,mode=0755", "ADK2006 'target=/a,mode=0755' A mount of type 'bind' has no option 'mode'. Remove it.")]
    [InlineData("type=tmpfs,target=/a,uid=1", "ADK2006 'type=tmpfs,target=/a,uid=1' A mount of type 'tmpfs' has no option 'uid'. Remove it.")]
    [InlineData("type=secret,id=a,from=b", "ADK2006 'type=secret,id=a,from=b' A secret mount has no option 'from'. Remove it.")]
    [InlineData("type=secret,id=a,source=b", "ADK2006 'type=secret,id=a,source=b' The options 'id' and 'source' of a secret mount mean the same. Remove one.")]
    [InlineData("type=secret", "ADK2006 'type=secret' A secret mount needs an 'id'. Write 'type=secret,id=…'.")]
    [InlineData("type=ssh,source=a", "ADK2006 'type=ssh,source=a' An ssh mount has no option 'source'. Write 'id=…' to choose an agent.")]
    [InlineData("target=/", "ADK2006 'target=/' A mount cannot replace the root folder. Give it another 'target'.")]
    [InlineData("'target=/a,\"b'", "ADK2006 'target=/a,\"b' A quote in the mount 'target=/a,\"b' is out of place. Put quotes around a whole option.")]
    [InlineData("from=$A,target=/a", "ADK1011 '$A' A mount's 'from' takes no variable. Give the image a stage of its own, 'FROM … AS name', and write 'from=name'.")]
    public void A_mount_is_refused(string options, string error) => Assert.Equal(error, Sample.Error("RUN --mount=" + options + " x"));

    [Theory]
    [InlineData("", "ADK1015 '' The Dockerfile has no stage. Begin one with 'FROM image'.")]
    [InlineData("ARG A", "ADK1015 '' The Dockerfile has no stage. Begin one with 'FROM image'.")]
    [InlineData("RUN a\nFROM b", "ADK1016 'RUN' RUN stands before the first FROM. Move it below, or write 'FROM image' above it.")]
    [InlineData("# escape=x\nFROM a", "ADK2009 'x' The escape character cannot be 'x'. Write '# escape=\\' or '# escape=`'.")]
    [InlineData("# syntax=a\n# Syntax=b\nFROM a", "ADK2009 '# Syntax=b' The directive 'syntax' stands twice. Remove one.")]
    [InlineData("# escape=`\n# escape=`\nFROM a", "ADK2009 '# escape=`' The directive 'escape' stands twice. Remove one.")]
    [InlineData("# check=skp=A\nFROM a", "ADK2009 'skp' 'skp=A' is no option of the directive 'check'. Did you mean 'skip'?")]
    [InlineData("# check=skip=A;error=yes\nFROM a", "ADK2009 'yes' 'yes' is no value of 'error'. Write 'error=true' or 'error=false'.")]
    public void A_file_is_refused(string text, string error) => Assert.Equal(error, Sample.Describe(DockerfileParser.Parse(text)));

    [Fact]
    public void A_line_may_have_65535_bytes()
    {
        Assert.Equal("", Sample.Error("RUN " + new string('a', 65531)));
        Assert.Equal("ADK2046 'R' The line is longer than 65535 bytes, more than the builder reads. Break it with an escape character.", Sample.Error("RUN " + new string('a', 65532)));
        Assert.StartsWith("ADK2046", Sample.Error("RUN " + new string('é', 32766)));
    }

    [Fact]
    public void Deep_substitutions_are_refused_and_harmless() => Assert.StartsWith(
        "ADK2008", Sample.Error("ENV A=" + string.Concat(Enumerable.Repeat("${A:-", 100_000))));

    [Fact]
    public void Every_error_is_reported_and_what_is_right_is_read()
    {
        var result = DockerfileParser.Parse(
            """
            FROM alpine AS build
            RUNN make
            COPY a
            RUN ok
            FROM
            RUN <<EOF
            text
            COPY --from=build a b
            """);
        Assert.Equal(
            """
            ADK2001 'RUNN' 'RUNN' is no instruction. Did you mean 'RUN'?
            ADK2002 'a' COPY needs a source and a destination. Write 'COPY source destination'.
            ADK2002 'FROM' FROM has no image. Write 'FROM image' or 'FROM image AS name'.
            ADK2010 '<<EOF' The heredoc 'EOF' has no end. Add a line with 'EOF' alone after its text.
            """.ReplaceLineEndings("\n"),
            Sample.Describe(result));
        Assert.Equal([new UnknownInstruction("RUNN", "make"), new UnknownInstruction("COPY", "a"), new Run(new ShellForm(["ok"]))], result.Dockerfile.Stages[0].Instructions);
        Assert.Equal([new Run(new ShellForm(["<<EOF"]) { Heredocs = [new("EOF", "text\n")] }), new Copy(["a"], "b") { From = "build" }], result.Dockerfile.Stages[1].Instructions);
    }

    [Fact]
    public void The_nearest_word_comes_with_the_error() => Assert.Equal("COPY", DockerfileParser.Parse("FROM a\nCPOY a b").Errors[0].Suggestion);
}
