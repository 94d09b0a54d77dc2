namespace AttrDocker.Analyzers.Reading;

/// <summary>The attributes that give an image its shape; the instruction attributes stand in <see cref="InstructionReader"/>.</summary>
internal static class AttributeNames
{
    public const string Image = "Image";
    public const string BuildStage = "BuildStage";
    public const string RuntimeStage = "RuntimeStage";
    public const string Stage = "Stage";
    public const string DotNetImage = "DotNetImage";
    public const string DotNetBuild = "DotNetBuild";

    public const string ImageMetadataName = "AttrDocker.ImageAttribute";
    public const string DotNetImageMetadataName = "AttrDocker.DotNetImageAttribute";
    public const string RuntimeStageMetadataName = "AttrDocker.RuntimeStageAttribute";
}
