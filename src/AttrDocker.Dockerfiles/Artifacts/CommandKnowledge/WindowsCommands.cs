using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>What Windows shells have beside the rest; names in lower case. (cmd and PowerShell references, Microsoft Learn.)</summary>
internal static class WindowsCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("md") { Operands = WrittenOperands.All },
        new("invoke-webrequest", "iwr", "invoke-restmethod", "start-bitstransfer") { Outputs = ["-outfile", "-destination"], Values = ["-uri", "-source"], Regions = ["."] },
        new("expand-archive") { Outputs = ["-destinationpath"], Values = ["-path", "-literalpath"], Regions = ["."] },
        new("compress-archive") { Outputs = ["-destinationpath"], Values = ["-path", "-literalpath"], Regions = ["."] },
        new("new-item", "ni") { Outputs = ["-path", "-name"], Values = ["-itemtype", "-type", "-value"], Operands = WrittenOperands.All },
        new("copy-item", "move-item", "copy", "move", "xcopy", "robocopy", "rename-item", "ren") { Outputs = ["-destination"], Values = ["-path", "-literalpath"], Operands = WrittenOperands.Last, Regions = ["."], Also = static call => call.Operands.Skip(1).Select(o => (Effect)call.Filled(o)) },
        new("remove-item", "del", "erase", "rd"),
        new("setx", "write-host", "write-output", "get-filehash", "get-childitem", "get-item", "get-content", "select-string", "test-path", "start-sleep", "throw", "set-executionpolicy", "import-module", "set-psdebug", "set-strictmode", "ver", "rem", "if", "icacls", "net", "reg", "where"),
        new("powershell", "pwsh", "cmd", "msiexec", "start-process", "choco", "scoop", "winget", "install-module", "install-package", "add-windowsfeature", "install-windowsfeature", "dism", "vcpkg.exe", "vs_buildtools") { Opens = Openness.Script, Outputs = ["--installpath", "-destinationpath", "-outfile"], Regions = ["/"] },
    ];
}
