using System.CommandLine;
using AttrDocker.Cli.Terminal;

namespace AttrDocker.Cli.Commands;

/// <summary><c>attrdocker completion</c>: scripts that make shells ask the <c>[suggest]</c> directive.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _attrdocker() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(attrdocker "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _attrdocker attrdocker

        """;

    private const string Zsh = """
        _attrdocker() {
            local -a found
            found=("${(@f)$(attrdocker "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -- $found
            _files
        }
        compdef _attrdocker attrdocker

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName attrdocker -ScriptBlock {
            param($word, $commandAst, $cursor)
            attrdocker "[suggest:$cursor]" "$commandAst" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    private static readonly string[] Examples =
    [
        "eval \"$(attrdocker completion bash)\"                            in ~/.bashrc",
        "eval \"$(attrdocker completion zsh)\"                             in ~/.zshrc, behind compinit",
        "attrdocker completion pwsh | Out-String | Invoke-Expression     in $PROFILE",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new CommandWithExamples("completion", "Writes a script that completes commands and options in a shell.", Examples) { shell };
        command.SetAction(result => screen.Out.Write(result.GetRequiredValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            _ => PowerShell,
        }));
        return command;
    }
}
