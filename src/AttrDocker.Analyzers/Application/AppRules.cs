using AttrDocker.Analyzers.Application.Rules;

namespace AttrDocker.Analyzers.Application;

/// <summary>The rules that compare images with code, in the order of their ids.</summary>
internal static class AppRules
{
    public static IReadOnlyList<AppRule> All { get; } =
    [
        new ExposedPortShouldBeListenedOn(),
        new AppShouldNotListenOnLocalhostAlone(),
        new PortBelow1024ShouldBeTakenByRoot(),
        new CulturesShouldBeInTheImage(),
        new TimeZonesShouldBeInTheImage(),
        new HealthCheckShouldCallAHealthRoute(),
        new EnvironmentVariableShouldBeSet(),
        new WrittenFolderShouldBeTheUsers(),
    ];
}
