using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>Notes what calls and new objects do. Methods are known by the types that declare them, not by how they are written.</summary>
internal sealed class CodeReader
{
    private readonly AppCode _code;
    private readonly Dictionary<INamedTypeSymbol, Func<IMethodSymbol, IReadOnlyList<IArgumentOperation>, IOperation, CodeUse?>> _readers = new(SymbolEqualityComparer.Default);

    public CodeReader(Compilation compilation, AppCode code)
    {
        _code = code;
        Add(compilation, "System.Globalization.CultureInfo", CultureReader.Culture);
        Add(compilation, "System.Globalization.RegionInfo", CultureReader.Region);
        Add(compilation, "Microsoft.AspNetCore.Builder.RequestLocalizationOptions", CultureReader.Localization);
        Add(compilation, "System.TimeZoneInfo", CultureReader.TimeZone);
        Add(compilation, "System.Environment", EnvironmentReader.Read);
        Add(compilation, "System.IO.File", FileWriteReader.OfFile);
        Add(compilation, "System.IO.FileStream", FileWriteReader.OfStream);
        Add(compilation, "System.IO.StreamWriter", FileWriteReader.OfWriter);
        Add(compilation, "System.IO.Directory", FileWriteReader.OfDirectory);
        Add(compilation, "Microsoft.AspNetCore.Builder.WebApplication", BindingReader.WebApplication);
        Add(compilation, "Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions", BindingReader.UseUrls);
        Add(compilation, "Microsoft.AspNetCore.Hosting.IWebHostBuilder", BindingReader.UseSetting);
        Add(compilation, "Microsoft.AspNetCore.Builder.ConfigureWebHostBuilder", BindingReader.UseSetting);
        Add(compilation, "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions", BindingReader.Kestrel);
        Add(compilation, "Microsoft.AspNetCore.Builder.HealthCheckEndpointRouteBuilderExtensions", HealthReader.Map);
        Add(compilation, "Microsoft.AspNetCore.Builder.HealthCheckApplicationBuilderExtensions", HealthReader.Use);
        _readers[compilation.GetSpecialType(SpecialType.System_Collections_Generic_ICollection_T)] = BindingReader.UrlsAdd;
    }

    /// <summary>Looks at a call, a new object or an assignment.</summary>
    public void Read(IOperation operation)
    {
        // To set a property is to call its setter.
        var (method, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { IsStatic: true } setter } } => (setter, ImmutableArray<IArgumentOperation>.Empty),
            _ => (null, default),
        };
        if (method?.ContainingType.OriginalDefinition is { } type && _readers.TryGetValue(type, out var read) && read(method, arguments, operation) is { } use)
        {
            _code.Add(use);
        }
    }

    private void Add(Compilation compilation, string type, Func<IMethodSymbol, IReadOnlyList<IArgumentOperation>, IOperation, CodeUse?> read)
    {
        foreach (var symbol in compilation.GetTypesByMetadataName(type))
        {
            _readers[symbol] = read;
        }
    }
}
