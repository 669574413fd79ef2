import type { QuestionOf } from '../../schemas/question.ts';
import type { Scenario, ScenarioNode } from '../../schemas/scenario.ts';

/** A decision as the question it is: a rated choice. Where its options lead is the story's business. */
export function questionOfNode({ title, speaker, picture, options, ...node }: ScenarioNode): QuestionOf<'choice'> {
  return {
    kind: 'choice',
    ...node,
    points: options.flatMap((option) => option.points),
    hints: [],
    confidence: false,
    options: options.map(({ set, next, points, ...option }) => option),
  };
}

/** The decisions of a story, in its order. */
export function decisionsOf({ nodes }: Scenario): QuestionOf<'choice'>[] {
  return nodes.map(questionOfNode);
}
