namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Instructions of which only the last one in a stage counts.</summary>
internal static class Overridden
{
    /// <summary>A finding for each one that a later one of the same stage overrides, and the way to be rid of it.</summary>
    public static IEnumerable<Finding> Find<T>(RuleDescriptor rule, RuleContext context)
        where T : Instruction
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            Place? earlier = null;
            var instructions = context.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                if (instructions[i] is not T instruction)
                {
                    continue;
                }

                var place = new Place(stage, i);
                if (earlier is { } overridden)
                {
                    yield return new(rule, overridden, [])
                    {
                        Related = [place],
                        Edits = [new RemoveInstruction(overridden)],
                        EditTitle = $"Remove the earlier {instruction.Keyword}",
                    };
                }

                earlier = place;
            }
        }
    }
}
