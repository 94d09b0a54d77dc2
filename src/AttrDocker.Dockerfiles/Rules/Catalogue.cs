using AttrDocker.Dockerfiles.Rules.Application;
using AttrDocker.Dockerfiles.Rules.Context;
using AttrDocker.Dockerfiles.Rules.Correctness;
using AttrDocker.Dockerfiles.Rules.Graph;
using AttrDocker.Dockerfiles.Rules.Security;
using AttrDocker.Dockerfiles.Rules.Style;
using AttrDocker.Dockerfiles.Rules.Usage;

namespace AttrDocker.Dockerfiles.Rules;

/// <summary>All rules that look at a model, in the order of their ids.</summary>
public static class Catalogue
{
    /// <summary>The rules.</summary>
    public static EquatableArray<Rule> Rules { get; } =
    [
        new ValueShouldFitInADockerfile(),
        new StageNameShouldBeUnique(),
        new StageNameShouldNotBeReserved(),
        new StageNameShouldBeValid(),
        new ReferencedStageShouldExist(),
        new StageShouldBeDefinedBeforeUse(),
        new StageShouldNotCopyFromItself(),
        new StageDependenciesShouldNotBeCircular(),
        new StageIndexShouldExist(),
        new StageReferenceShouldBeAName(),
        new StageReferenceInFromShouldMatchCase(),
        new StageReferenceShouldNotHoldVariables(),
        new StageShouldBeReachable(),
        new StageNameShouldNotHideAnImage(),
        new RootFileSystemShouldNotBeCopied(),
        new DockerfileShouldHaveAStage(),
        new CopySourceShouldNotBeIgnored(),
        new CopySourceShouldBeInTheContext(),
        new CopySourceShouldStayInTheContext(),
        new ArtifactShouldBeProducedByItsStage(),
        new DeclaredProductShouldBeConsumed(),
        new FinalStageShouldNotUseAnSdkImage(),
        new BaseImageShouldFitTheTargetFramework(),
        new EntryPointShouldBeWhatTheProjectMakes(),
        new MountValueShouldBeValid(),
        new HealthCheckShouldBeValid(),
        new StopSignalShouldExist(),
        new CopyOptionShouldBeValid(),
        new ImageReferenceShouldBeValid(),
        new BaseNameShouldNotBeBlank(),
        new ArgumentInFromShouldBeDefined(),
        new VariableShouldBeDefined(),
        new GlobalArgumentShouldBeRedeclared(),
        new WorkDirShouldBeAbsolute(),
        new SeveralSourcesShouldGoToAFolder(),
        new ExposedPortShouldBeValid(),
        new ExposedProtocolShouldExist(),
        new ExposedPortShouldNotNameTheHost(),
        new StageShouldHaveOneCmd(),
        new StageShouldHaveOneEntrypoint(),
        new StageShouldHaveOneHealthCheck(),
        new CommandShouldBeInExecForm(),
        new PlatformShouldNotBeConstant(),
        new TargetPlatformShouldNotBeGiven(),
        new PairShouldHaveAnEqualsSign(),
        new ContinuedInstructionShouldHaveNoEmptyLine(),
        new MaintainerShouldBeALabel(),
        new ShellFormShouldHaveAShell(),
        new PackageManagerShouldBelongToTheDistribution(),
        new PlatformShouldBeValid(),
        new VolumePathShouldNotBeEmpty(),
        new PlatformShouldNotBeBlank(),
        new ProgramShouldBeApartFromItsArguments(),
        new ShellVariableShouldBeSet(),
        new ShellCommandShouldBeComplete(),
        new ExecFormShouldNeedNoShell(),
        new FinalStageShouldLeaveRoot(),
        new SecretShouldNotBeInArgOrEnv(),
        new KeywordShouldBeCasedLikeTheOthers(),
        new AsShouldBeCasedLikeFrom(),
        new StageNameShouldBeInLowerCase(),
        new ExposedProtocolShouldBeInLowerCase(),
        new HealthCheckProgramShouldBeInTheImage(),
        new RuntimeIdentifierShouldFitTheImage(),
        new NativeCompilationShouldHaveItsToolchain(),
        new RestoreShouldSeeTheFilesThatItReads(),
        new PackageShouldFindItsNativeLibraries(),
        new SelfContainedAppShouldUseRuntimeDeps(),
    ];

    /// <summary>Applies every rule.</summary>
    public static IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var rule in Rules)
        {
            foreach (var finding in rule.Check(context))
            {
                yield return finding;
            }
        }
    }
}
