using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace AttrDocker.Tasks.Reports;

/// <summary>Brings notices into the build's log.</summary>
internal static class NoticeLog
{
    /// <summary>Reports one notice.</summary>
    public static void Report(this TaskLoggingHelper log, Notice notice)
    {
        switch (notice.Severity)
        {
            case Severity.Error:
                log.LogError(null, notice.Code, null, notice.File, notice.Line, notice.Column, 0, 0, notice.Text);
                break;
            case Severity.Warning:
                log.LogWarning(null, notice.Code, null, notice.File, notice.Line, notice.Column, 0, 0, notice.Text);
                break;
            default:
                log.LogMessage(MessageImportance.High, notice.Text);
                break;
        }
    }
}
