using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class MountValueShouldBeValidTests : RuleTest<MountValueShouldBeValid>
{
    [Theory]
    [InlineData("type=cache,target=/c,mode=$V", "9", "$V", "'9' is no value of the mount option 'mode'. Write octal permissions, such as '0755'.")]
    [InlineData("type=cache,target=/c,uid=$V", "root", "$V", "'root' is no value of the mount option 'uid'. Write a number, such as '1000'.")]
    [InlineData("type=secret,id=s,gid=1$V", "x", "1$V", "'1x' is no value of the mount option 'gid'. Write a number, such as '1000'.")]
    [InlineData("type=tmpfs,target=/t,size=$V", "big", "$V", "'big' is no size. Write a number with a unit, such as '64m'.")]
    [InlineData("type=tmpfs,target=$V", "/", "$V", "A mount cannot replace the root folder. Give it another 'target'.")]
    [InlineData("type=bind,source=$V", "a", "type=bind,source=$V", "A mount of type 'bind' needs a target. Write 'target=' and the folder to mount at.")]
    public void What_a_variable_makes_of_a_mount_triggers(string mount, string value, string where, string message) =>
        Triggers($"FROM debian:13\nENV V={value}\nRUN --mount={mount} x\n", where, message);

    [Theory]
    [InlineData("type=cache,target=/c,mode=0755,uid=0,gid=$V")]
    [InlineData("type=tmpfs,target=/t,size=${V}m")]
    [InlineData("type=secret,id=x,target=/")]
    [InlineData("type=ssh")]
    [InlineData("type=cache,target=/c$V,mode=$UNKNOWN")]
    public void Valid_and_unknown_values_are_silent(string mount) => Silent($"FROM debian:13\nENV V=1\nRUN --mount={mount} x\n");

    [Fact]
    public void A_mount_without_target_in_a_working_folder_is_silent() => Silent("FROM debian:13 AS a\nWORKDIR /app\nFROM a\nRUN --mount=type=tmpfs x\n");

    [Fact]
    public void An_argument_that_is_still_to_be_given_is_silent() => Silent("FROM debian:13\nARG MODE\nRUN --mount=type=cache,target=/c,mode=$MODE x\n");

    [Fact]
    public void What_attributes_say_is_looked_at_too() => Triggers(
        Sample.File(Sample.Stage("debian:13", null, Sample.Run("x") with { Mounts = [new SecretMount { Id = "a" }, new CacheMount { Target = "/c", Mode = "rwx" }] })),
        new(0, 0, Part.MountMode, 1),
        "'rwx' is no value of the mount option 'mode'. Write octal permissions, such as '0755'.");
}
