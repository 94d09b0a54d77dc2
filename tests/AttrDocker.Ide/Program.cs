using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

// Arguments: a project file, and the name of a file in it with a caret (¦), whose last character has just been typed.
// Prints the analyzers and generators of the package, whatever cannot be loaded, and a line for each item on offer.
const char Caret = '¦';

using var workspace = MSBuildWorkspace.Create();
workspace.RegisterWorkspaceFailedHandler(static failure => Console.WriteLine("failure: " + failure.Diagnostic.Message));
var project = await workspace.OpenProjectAsync(args[0]);
foreach (var reference in project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(static r => r.FullPath.Contains("AttrDocker", StringComparison.Ordinal)))
{
    reference.AnalyzerLoadFailed += static (_, failure) => Console.WriteLine("failure: " + failure.Message);
    var (analyzers, generators) = (reference.GetAnalyzers(LanguageNames.CSharp).Length, reference.GetGenerators(LanguageNames.CSharp).Length);
    Console.WriteLine($"{Path.GetFileName(reference.FullPath)}: {analyzers} analyzers, {generators} generators");
}

var file = project.Documents.Single(document => document.Name == args[1]);
var marked = (await file.GetTextAsync()).ToString();
var position = marked.IndexOf(Caret);
var typed = file.WithText(SourceText.From(marked.Remove(position, 1)));
var list = await CompletionService.GetService(typed)!.GetCompletionsAsync(typed, position, CompletionTrigger.CreateInsertionTrigger(marked[position - 1]));
foreach (var item in list.ItemsList)
{
    Console.WriteLine($"item: {item.DisplayText} ({item.InlineDescription})");
}
