namespace AttrDocker.Analyzers.Usage;

/// <summary>The rules on the use of the attributes, in the order of their ids.</summary>
internal static class UsageRules
{
    public static IReadOnlyList<UsageRule> All { get; } =
    [
        new AttributeShouldFollowAStage(),
        new MountShouldBeFollowedByARun(),
        new ImageShouldBeOneDeclaration(),
        new ImageShouldHaveAFinalStage(),
        new ImageShouldHaveOneFinalStage(),
        new FinalStageShouldComeLast(),
        new PropertyAndAttributeShouldNotSayTheSame(),
        new StageTypeShouldBelongToItsImage(),
        new ImagePathShouldBeRelative(),
        new InstructionTextShouldBeOneInstruction(),
        new InstructionTextShouldBeKnown(),
        new DotNetImageShouldKnowItsProject(),
        new PackagesShouldHaveAPackageManager(),
        new DotNetBuildShouldBelongToADotNetImage(),
        new ArgumentShouldNotBeEmpty(),
        new FlagShouldBeAProperty(),
    ];
}
