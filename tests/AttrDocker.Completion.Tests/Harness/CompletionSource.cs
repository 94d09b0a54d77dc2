using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Tests.Harness;

/// <summary>Roslyn's own service, which finds the provider by the project's analyzer references, as in an IDE.</summary>
internal sealed class CompletionSource
{
    public async Task<IReadOnlyList<CompletionItem>> ItemsAsync(Document document, int position, CompletionTrigger trigger) =>
        (await Service(document).GetCompletionsAsync(document, position, trigger)).ItemsList;

    public async Task<CompletionDescription> DescribeAsync(Document document, CompletionItem item) => (await Service(document).GetDescriptionAsync(document, item))!;

    public async Task<TextChange> ChangeAsync(Document document, CompletionItem item) => (await Service(document).GetChangeAsync(document, item)).TextChange;

    private static CompletionService Service(Document document) => CompletionService.GetService(document)!;
}
