using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class HealthCheckShouldBeValidTests : RuleTest<HealthCheckShouldBeValid>
{
    [Theory]
    [InlineData("30", "'30' is no duration. Write numbers with units, such as '30s' or '1m30s'.")]
    [InlineData("1y", "'1y' is no duration. Write numbers with units, such as '30s' or '1m30s'.")]
    [InlineData("$I", "'$I' is no duration. Write numbers with units, such as '30s' or '1m30s'.")]
    [InlineData("999us", "'999us' is too short. Write at least '1ms', or '0s' for the default.")]
    [InlineData("-5s", "'-5s' is too short. Write at least '1ms', or '0s' for the default.")]
    public void A_wrong_duration_triggers(string duration, string message)
    {
        Triggers(With(Check with { Interval = duration }), new(0, 0, Part.Interval), message);
        Triggers(With(Check with { Timeout = duration }), new(0, 0, Part.Timeout), message);
        Triggers(With(Check with { StartPeriod = duration }), new(0, 0, Part.StartPeriod), message);
        Triggers(With(Check with { StartInterval = duration }), new(0, 0, Part.StartInterval), message);
    }

    [Fact]
    public void A_negative_number_of_retries_triggers() =>
        Triggers(With(Check with { Retries = -1 }), new(0, 0, Part.Retries), "'-1' is no number of retries. Write a whole number, such as '3'.");

    [Fact]
    public void Right_values_are_silent() =>
        Silent(With(Check with { Interval = "1m30s", Timeout = "1ms", StartPeriod = "0", StartInterval = "1.5h", Retries = 0 }));

    [Fact]
    public void No_check_and_no_options_are_silent()
    {
        Silent(With(new(null)));
        Silent(With(Check));
    }

    private static new HealthCheck Check { get; } = new(new ShellForm(["x"]));

    private static Dockerfile With(HealthCheck check) => Sample.File(Sample.Stage("debian:13", null, check));
}
