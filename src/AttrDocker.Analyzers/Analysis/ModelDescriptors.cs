using System.Collections.Immutable;
using AttrDocker.Dockerfiles.DotNet.Checks;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>The descriptors of the library's rules: those of the catalogue, and those on .NET images.</summary>
internal static class ModelDescriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Catalogue.Rules
        .Select(static rule => rule.Descriptor)
        .Concat(PresetRules.Descriptors)
        .ToImmutableDictionary(static rule => rule.Id, static rule => Descriptors.Create(rule));

    /// <summary>All of them, in the order of their ids.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(RuleDescriptor rule) => ById[rule.Id];
}
