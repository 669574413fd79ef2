import validate from '@learninglocker/xapi-validation';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { createLms } from '../../../../src/authoring/rehearse/api/lms.ts';
import { scorm12 } from '../../../../src/authoring/rehearse/api/scorm12.ts';
import { scorm2004 } from '../../../../src/authoring/rehearse/api/scorm2004.ts';
import { statementFlaw } from '../../../../src/authoring/rehearse/lrs/rules.ts';
import { answered } from '../../../../src/delivery/runtime/xapi/statement.ts';
import type { Asked } from '../../../../src/domain/lms/interaction/asked.ts';
import { answersIn } from '../../../../src/domain/lms/interaction/interaction.ts';
import { pairOf } from '../../../../src/domain/quiz/pairs.ts';
import { written } from '../../../../src/domain/quiz/written.ts';
import type { FactData } from '../../../../src/domain/record/event.ts';
import { fold } from '../../../../src/domain/record/fold.ts';
import { samples } from '../../schemas/samples.ts';
import { course, driverFor, launch } from './learner.ts';

// A course that has a question of every kind, answered rightly and otherwise, as each standard is told of it.

const data = course({}, 'goldseam-guide', 'tests/fixtures/site');

/** An answer as a page records it: the right one, or one with the first of each part. */
function answer({ key, parts, targets = [], right }: Asked, isRight: boolean): FactData {
  const [wanted] = right;
  switch (key.kind) {
    case 'text':
      return {
        picks: [],
        texts: [isRight ? (wanted?.texts?.[0] ?? '') : 'something else, with “quotes” [,] and {braces}'],
      };
    case 'number':
      return { picks: [], texts: [String(isRight ? (wanted?.numbers?.find((one) => one !== null) ?? 0) : -12.5)] };
    case 'blanks':
      return {
        picks: key.options.map(({ id, to, targets: its }) => (its ? pairOf(id, (isRight ? to : its[0]) ?? '') : id)),
        texts: key.options
          .filter(({ accept }) => accept)
          .map(({ accept }) => (isRight ? (accept?.[0] ?? '') : 'other')),
      };
    case 'match':
    case 'sort':
      return {
        picks: parts.map(({ id }, i) => pairOf(id, (isRight ? wanted?.pairs?.[i]?.[1] : targets[0]?.id) ?? '')),
      };
    case 'reflect':
      return { picks: parts.map(({ id }) => id).slice(0, 1), texts: [written] };
    case 'order':
      return { picks: isRight ? [...(wanted?.ids ?? [])] : parts.map(({ id }) => id).reverse() };
    default:
      return {
        picks: isRight ? [...(wanted?.ids ?? [parts[0]?.id ?? ''])] : key.options.slice(-1).map(({ id }) => id),
      };
  }
}

const answerAll = ({ record }: Awaited<ReturnType<typeof launch>>) => {
  for (const asked of data.asked)
    for (const isRight of [false, true]) record('answered', asked.id, answer(asked, isRight));
};

test('all kinds are among them', () => {
  expect(new Set(data.asked.map(({ key }) => key.kind)).size).toBe(Object.keys(samples).length);
});

describe.each([
  ['scorm12', scorm12, Scorm12API],
  ['scorm2004', scorm2004, Scorm2004API],
] as const)('%s', (version, standard, Again) => {
  test('every answer is told, and the strict double finds nothing wrong', async () => {
    const lms = createLms(standard);
    const one = await launch(data, driverFor(version, lms.api));
    answerAll(one);
    await one.settle();
    const results = [...lms.saved()]
      .filter(([name]) => /^cmi\.interactions\.\d+\.result$/.test(name))
      .map(([, value]) => value);
    expect(results).toHaveLength(data.asked.length * 2);
    // The right answer of what can be right is told as right.
    const expected = data.asked.map(({ right }) => (right.length > 0 ? 'correct' : 'neutral'));
    expect(results.filter((_, i) => i % 2 === 1)).toEqual(expected);
    expect(lms.violations).toEqual([]);
  });

  test('and so does the other one', async () => {
    const api = new Again({ autocommit: false, logLevel: 5 }) as unknown as Record<
      string,
      (...args: string[]) => string
    >;
    const { set, error } = standard.calls;
    const refused: string[] = [];
    const watched = {
      ...Object.fromEntries(
        Object.values(standard.calls).map((name) => [name, (...args: string[]) => api[name]?.(...args) ?? '']),
      ),
      [set]: (name: string, value: string) => {
        const result = api[set]?.(name, value) ?? '';
        if (String(result) !== 'true') refused.push(`${name} = ${value}: ${api[error]?.()}`);
        return result;
      },
    };
    const one = await launch(data, driverFor(version, watched));
    answerAll(one);
    await one.settle();
    expect(refused).toEqual([]);
  });
});

test('xAPI: the statement of every answer is a sound one', async () => {
  const one = await launch(data, driverFor('scorm12', createLms(scorm12).api));
  answerAll(one);
  const facts = one.log.$facts.get();
  const all = answersIn(facts.values(), fold(facts), new Map(data.asked.map((asked) => [asked.id, asked])), new Set());
  expect(all).toHaveLength(data.asked.length * 2);
  const frame = {
    standard: 'cmi5' as const,
    actor: { account: { homePage: 'https://lms.example', name: 'x' } },
    activity: 'https://lms.example/7',
    registration: '6f1c0000-0000-4000-8000-000000000000',
    course: data.iri,
    language: 'en',
    template: {},
  };
  for (const interaction of all) {
    const statement = answered(frame, interaction);
    expect(validate(statement)).toEqual([]);
    expect(statementFlaw(statement)).toBeUndefined();
  }
});
