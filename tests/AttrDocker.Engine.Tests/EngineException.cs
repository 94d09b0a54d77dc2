namespace AttrDocker.Engine.Tests;

/// <summary>The engine did not do what it was asked; the message holds the command and all that it wrote.</summary>
internal sealed class EngineException(string what, Command command) : Exception($"{what}\n{command}")
{
    public Command Command => command;
}
