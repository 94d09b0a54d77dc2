namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild's multithreaded mode that a task may share its process: it uses neither the current directory nor the
/// environment. MSBuild goes by this name alone, so that a task can be built against an MSBuild that does not have it yet.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
