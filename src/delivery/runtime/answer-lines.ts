import { decimal } from '../../domain/lms/interaction/formats.ts';
import { type Interaction, resultOf } from '../../domain/lms/interaction/interaction.ts';
import { wireId } from '../../domain/lms/interaction/wire.ts';
import type { Line } from './dialect.ts';

/** What the two versions of SCORM write each in its own way. */
export interface Wording {
  /** When it was answered: the element's name, and its value. */
  time(one: Interaction): Line;
  patterns(one: Interaction): readonly string[];
  /** What was answered: the element's name, and its value. */
  response(one: Interaction): Line;
  /** Their word for an answer that is not right. */
  wrong: string;
  latency(ms: number): string;
}

/** The lines of an answer in the order that both versions ask for: the id first, then the type, then the rest. */
export function answerLines(index: number, one: Interaction, wording: Wording): Line[] {
  const { asked, latency } = one;
  const result = resultOf(one);
  const lines: Line[] = [
    ['id', wireId(asked.id)],
    ['type', asked.type],
    ...asked.objectives.map((id, i): Line => [`objectives.${i}.id`, wireId(id)]),
    wording.time(one),
    ...wording.patterns(one).map((pattern, i): Line => [`correct_responses.${i}.pattern`, pattern]),
    ['weighting', '1'],
    wording.response(one),
    ['result', typeof result === 'number' ? decimal(result) : result === 'wrong' ? wording.wrong : result],
    ...(latency === undefined ? [] : [['latency', wording.latency(latency)] as const]),
  ];
  return lines.map(([name, value]) => [`cmi.interactions.${index}.${name}`, value]);
}
