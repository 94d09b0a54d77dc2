using AttrDocker.Dockerfiles.Rules.Security;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class SecretShouldNotBeInArgOrEnvTests : RuleTest<SecretShouldNotBeInArgOrEnv>
{
    [Theory]
    [InlineData("password")]
    [InlineData("MY_TOKEN")]
    [InlineData("API_KEY")]
    [InlineData("APIKEY")]
    [InlineData("KEY_VAULT_NAME")]
    [InlineData("Db_Passwd")]
    [InlineData("credentials")]
    public void A_name_that_tells_of_a_secret_triggers(string name)
    {
        Triggers($"FROM debian:13\nARG {name}\n", name, $"Whoever has the image can read ARG '{name}', and its name tells of a secret. Give it to the RUN that needs it with a secret mount.");
        Triggers($"FROM debian:13\nENV A=1 {name}=x\n", name, $"Whoever has the image can read ENV '{name}', and its name tells of a secret. Give it to the container when it starts, or to a RUN with a secret mount.");
    }

    [Theory]
    [InlineData("TOKENIZER")]
    [InlineData("SECRETS")]
    [InlineData("MyApiKey")]
    [InlineData("PUBLIC_KEY")]
    [InlineData("PASSWORD_FILE")]
    [InlineData("TOKEN_VERSION")]
    public void Another_name_is_silent(string name) => Silent($"FROM debian:13\nARG {name}\nENV {name}=1\n");

    [Fact]
    public void Global_arguments_and_labels_are_silent() => Silent("ARG PASSWORD\nFROM debian:13\nLABEL password=x\n");
}
