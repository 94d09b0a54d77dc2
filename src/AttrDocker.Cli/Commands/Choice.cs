using System.CommandLine;
using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Cli.Commands;

/// <summary>An option that takes one of a few words.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] _choices;

    /// <summary>Makes the option; the first word is the default.</summary>
    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        _choices = choices;
        var words = choices.Select(static choice => choice.Word).ToArray();
        Option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        Option.CompletionSources.Clear();
        Option.CompletionSources.Add(words);
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [.., var token] && !words.Contains(token.Value))
            {
                var advice = NearestName.Of(token.Value, words) is { } nearest ? $"Did you mean '{nearest}'?" : $"Choose one of {string.Join(", ", words)}.";
                result.AddError($"'{token.Value}' is no value of '{name}'. {advice}");
            }
        });
    }

    /// <summary>The option, for a command.</summary>
    public Option<string> Option { get; }

    /// <summary>What was chosen.</summary>
    public T In(ParseResult result)
    {
        var word = result.GetRequiredValue(Option);
        return _choices.First(choice => choice.Word == word).Value;
    }
}
