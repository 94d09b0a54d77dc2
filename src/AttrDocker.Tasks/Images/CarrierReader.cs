using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AttrDocker.Tasks.Images;

/// <summary>Reads the images out of a compiled assembly: the string constants of each type in <c>AttrDocker.Generated</c>.</summary>
internal static class CarrierReader
{
    private const string CarrierNamespace = "AttrDocker.Generated";

    /// <summary>
    /// Reads the images of an assembly, in metadata order. The file is mapped, not loaded: only the pages with metadata are
    /// read, no code runs, and nothing stays locked afterwards.
    /// </summary>
    /// <param name="assembly">The assembly; a file that is not there (a project without sources) has no images.</param>
    /// <returns>The images.</returns>
    public static IReadOnlyList<CarriedImage> Read(string assembly)
    {
        if (!File.Exists(assembly))
        {
            return [];
        }

        using var stream = new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
        using var file = new PEReader(stream);
        return file.HasMetadata ? Read(file.GetMetadataReader()) : [];
    }

    private static List<CarriedImage> Read(MetadataReader metadata)
    {
        var images = new List<CarriedImage>();
        var lastNamespace = default(StringHandle);
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            // Types of one namespace share its string and mostly stand together: compare the text once for each group.
            if (type.Namespace == lastNamespace)
            {
                continue;
            }

            if (!metadata.StringComparer.Equals(type.Namespace, CarrierNamespace))
            {
                lastNamespace = type.Namespace;
            }
            else if (ReadImage(metadata, type) is { } image)
            {
                images.Add(image);
            }
        }

        return images;
    }

    private static CarriedImage? ReadImage(MetadataReader metadata, TypeDefinition type)
    {
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (StringConstant(metadata, field) is { } value)
            {
                constants[metadata.GetString(field.Name)] = value;
            }
        }

        string? Value(string name) => constants.TryGetValue(name, out var value) ? value : null;
        string[] Lines(string name) => Value(name)?.Split('\n') ?? [];
        return Value(nameof(CarriedImage.Path)) is { } path && Value(nameof(CarriedImage.Text)) is { } text
            ? new(path, Value(nameof(CarriedImage.Context)) ?? ".", text, Value(nameof(CarriedImage.Ignore)))
            {
                Target = Value(nameof(CarriedImage.Target)),
                Tags = Lines(nameof(CarriedImage.Tags)),
                Platforms = Lines(nameof(CarriedImage.Platforms)),
            }
            : null;
    }

    private static string? StringConstant(MetadataReader metadata, FieldDefinition field)
    {
        var handle = field.GetDefaultValue();
        if (handle.IsNil)
        {
            return null;
        }

        var constant = metadata.GetConstant(handle);
        if (constant.TypeCode != ConstantTypeCode.String)
        {
            return null;
        }

        var blob = metadata.GetBlobReader(constant.Value);
        return blob.ReadUTF16(blob.Length);
    }
}
