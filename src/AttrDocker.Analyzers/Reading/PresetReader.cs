using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Checks;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>What <c>[DotNetImage]</c> and <c>[DotNetBuild]</c> ask for, and where what they become was written.</summary>
internal static class PresetReader
{
    /// <summary>The outline of a .NET image; <see langword="null"/> for any other image.</summary>
    /// <param name="reading">The image.</param>
    /// <param name="dockerfile">What its attributes say.</param>
    public static PresetOutline? Read(ImageReading reading, Dockerfile dockerfile)
    {
        var final = reading.Stages.FindIndex(static s => s.Use.Name == AttributeNames.DotNetImage);
        if (final < 0)
        {
            return null;
        }

        var build = reading.Stages.FindIndex(static s => s.Use.Name == AttributeNames.DotNetBuild);
        var use = reading.Stages[final].Use;
        return new PresetOutline
        {
            Dockerfile = dockerfile,
            FinalStage = final,
            BuildStage = build < 0 ? null : build,
            SdkImage = use.Named("SdkImage")?.Text,
            Family = use.Named("Family")?.Text,
            Labels = use.Named("Labels")?.Flag == true,
            Parents = use.Named("Parents")?.Flag == true,
            RestoreTools = use.Named("RestoreTools")?.Flag == true,
            Context = reading.Declaration.Image?.Named("Context")?.Text,
        };
    }

    /// <summary>Where an argument is written that the preset follows; the attribute for what the project says.</summary>
    public static Location LocationOf(PresetArgument argument, ImageReading reading)
    {
        var attribute = reading.Stages.First(static s => s.Use.Name == AttributeNames.DotNetImage).Use;
        var value = argument switch
        {
            PresetArgument.None => null,
            PresetArgument.Context => reading.Declaration.Image?.Named("Context"),
            _ => attribute.Named(argument.ToString()),
        };
        return (value?.Expression ?? (SyntaxNode)attribute.Syntax).GetLocation();
    }

    /// <summary>
    /// The stages of a .NET image with the places at which they were written. What the preset adds was written nowhere; it is shown at the
    /// name of the attribute, which is no place for an edit.
    /// </summary>
    public static IReadOnlyList<StageReading> Place(ImageReading reading, PresetImage image)
    {
        var preset = reading.Stages.First(static s => s.Use.Name == AttributeNames.DotNetImage);
        return image.Dockerfile is not { } dockerfile
            ? reading.Stages
            : [.. image.Stages.Select((origin, i) => Place(origin, dockerfile.Stages[i], reading, preset))];
    }

    private static StageReading Place(StageOrigin origin, Stage stage, ImageReading reading, StageReading preset)
    {
        var outline = origin.InOutline is { } position ? reading.Stages[position] : null;
        if (origin.Kind == StageKind.Own)
        {
            return outline!;
        }

        var from = new InstructionReading(stage.From, outline?.From.Syntax ?? preset.Use.Syntax.Name)
        {
            Origins = [.. outline?.From.Origins ?? []],
        };
        if (origin.Kind == StageKind.Build && preset.Use.Named("SdkImage") is { } sdk)
        {
            from.Origins.Add(PartOrigin.Of(Part.Image, 0, sdk.Written));
        }
        else if (origin.Kind == StageKind.Final && !from.Origins.Exists(static o => o.Part == Part.Image) && preset.Use.Named("Family")?.Expression is { } family)
        {
            // The family decides on the image, but its value is not the image: the argument as a whole is no place for an edit.
            from.Origins.Add(PartOrigin.Of(Part.Image, 0, family.Parent!));
        }

        var written = new StageReading((outline ?? preset).Use, from);
        for (var i = 0; i < stage.Instructions.Count; i++)
        {
            written.Instructions.Add(origin.Instructions[i] is { } at
                ? outline!.Instructions[at]
                : new InstructionReading(stage.Instructions[i], written.Use.Syntax.Name));
        }

        return written;
    }
}
