using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Tests.Harness;

/// <summary>The provider alone: of this Roslyn the service for C# cannot be had. It is found in the analyzer reference as the service finds it.</summary>
internal sealed class CompletionSource
{
    private readonly CompletionProvider _provider = PackedAssembly.Completion.GetAssembly().DefinedTypes
        .Where(static type => type.GetCustomAttribute<ExportCompletionProviderAttribute>()?.Language == LanguageNames.CSharp)
        .Select(static type => (CompletionProvider)Activator.CreateInstance(type.AsType())!)
        .Single();

    public async Task<IReadOnlyList<CompletionItem>> ItemsAsync(Document document, int position, CompletionTrigger trigger)
    {
        if (trigger.Kind == CompletionTriggerKind.Insertion
            && !_provider.ShouldTriggerCompletion(await document.GetTextAsync(), position, trigger, document.Project.Solution.Options))
        {
            return [];
        }

        var context = new CompletionContext(_provider, document, position, default, trigger, options: null, default);
        await _provider.ProvideCompletionsAsync(context);
        return [.. Given(context).OrderBy(static item => item.SortText, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<CompletionDescription> DescribeAsync(Document document, CompletionItem item) => (await _provider.GetDescriptionAsync(document, item, default))!;

    public async Task<TextChange> ChangeAsync(Document document, CompletionItem item) => (await _provider.GetChangeAsync(document, item, null, default)).TextChange;

    // Only the service can read what a context was given.
    private static IReadOnlyList<CompletionItem> Given(CompletionContext context) =>
        (IReadOnlyList<CompletionItem>)typeof(CompletionContext).GetProperty("Items", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(context)!;
}
