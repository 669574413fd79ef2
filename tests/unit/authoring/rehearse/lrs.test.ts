import requirements from '@cmi5/requirements/requirements.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { createLrs, type LaunchOptions } from '../../../../src/authoring/rehearse/lrs/lrs.ts';

const adl = 'http://adlnet.gov/expapi/verbs/';
const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

// biome-ignore lint/suspicious/noExplicitAny: a statement that is spoiled on purpose has any shape
type Bend = (one: any) => void;

/** An open session, and a way to send what an AU might send; `bend` spoils it. */
function session(options: Partial<LaunchOptions> = {}) {
  const lrs = createLrs();
  const query = new URLSearchParams(
    lrs.launch({ standard: 'cmi5', endpoint: 'https://x/lrs', fetch: 'https://x/key', masteryScore: 0.7, ...options }),
  );
  const token = JSON.parse(lrs.key(new URL(query.get('fetch') ?? '').searchParams.get('launch') ?? '').body)[
    'auth-token'
  ] as string;
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
  const state = new URLSearchParams({
    activityId: query.get('activityId') ?? '',
    agent: query.get('actor') ?? '',
    registration: query.get('registration') ?? '',
    stateId: 'LMS.LaunchData',
  });
  const { contextTemplate } = JSON.parse(
    lrs.handle({ method: 'GET', path: 'activities/state', query: state, headers, body: '' }).body,
  );
  let count = 0;
  const send = (verb: string, bend: Bend = () => {}) => {
    count += 1;
    const isDefined = ['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb);
    const isJudged = ['completed', 'passed', 'failed'].includes(verb);
    const context = structuredClone(contextTemplate);
    context.registration = query.get('registration');
    if (isDefined) context.contextActivities.category = [category('cmi5'), ...(isJudged ? [category('moveon')] : [])];
    if (verb === 'passed' || verb === 'failed') context.extensions[mastery] = 0.7;
    const result: Record<string, object> = {
      completed: { completion: true, duration: 'PT1S' },
      passed: { success: true, score: { scaled: 0.8 }, duration: 'PT1S' },
      failed: { success: false, score: { scaled: 0.3 }, duration: 'PT1S' },
      terminated: { duration: 'PT1S' },
    };
    const one = {
      id: `0000000${count}-0000-4000-8000-000000000000`.slice(-36),
      actor: JSON.parse(query.get('actor') ?? ''),
      verb: { id: adl + verb },
      object: { id: isDefined ? query.get('activityId') : 'urn:x:question' },
      ...(result[verb] && { result: structuredClone(result[verb]) }),
      context,
      timestamp: '2026-01-01T00:00:00.000Z',
    };
    bend(one);
    const { status } = lrs.handle({
      method: 'POST',
      path: 'statements',
      query: new URLSearchParams(),
      headers,
      body: JSON.stringify(one),
    });
    return status === 200 ? 'taken' : (lrs.refused.at(-1)?.split(':')[0] ?? String(status));
  };
  return { lrs, send };
}

test('a sound session is taken whole', () => {
  const { send, lrs } = session();
  expect(['initialized', 'answered', 'completed', 'passed', 'terminated'].map((verb) => send(verb))).toEqual(
    Array(5).fill('taken'),
  );
  expect(lrs.isSatisfied('CompletedAndPassed')).toBe(true);
});

type Step = string | [string, Bend];
const rows: [string, Step[]][] = [
  ['9.3.2.0-2', ['answered']],
  ['9.3.2.0-3', ['initialized', 'initialized']],
  ['9.3.8.0-2', ['initialized', 'terminated', 'answered']],
  ['9.6.1.0-1', [['initialized', (one) => delete one.context.registration]]],
  ['9.6.3.1-4', [['initialized', (one) => delete one.context.extensions]]],
  ['9.6.2.0-1', [['initialized', (one) => delete one.context.contextActivities.grouping]]],
  ['9.6.2.1-1', [['initialized', (one) => delete one.context.contextActivities.category]]],
  [
    '9.6.2.1-1',
    [
      'initialized',
      ['answered', (one) => Object.assign(one.context.contextActivities, { category: [category('cmi5')] })],
    ],
  ],
  ['9.6.2.2-1', ['initialized', ['completed', (one) => one.context.contextActivities.category.pop()]]],
  ['9.6.2.2-2', [['initialized', (one) => one.context.contextActivities.category.push(category('moveon'))]]],
  ['9.5.4.1-1', ['initialized', ['terminated', (one) => delete one.result.duration]]],
  ['9.5.4.1-2', ['initialized', ['completed', (one) => delete one.result.duration]]],
  ['9.5.4.1-3', ['initialized', ['passed', (one) => delete one.result.duration]]],
  ['9.5.4.1-4', ['initialized', ['failed', (one) => delete one.result.duration]]],
  ['9.5.1.0-2', ['initialized', ['completed', (one) => Object.assign(one.result, { score: { scaled: 1 } })]]],
  ['9.5.1.0-3', ['initialized', ['passed', (one) => Object.assign(one.result.score, { raw: 8 })]]],
  ['9.5.2.0-1', ['initialized', ['passed', (one) => Object.assign(one.result, { success: false })]]],
  ['9.5.2.0-2', ['initialized', ['failed', (one) => Object.assign(one.result, { success: true })]]],
  ['9.5.2.0-3', ['initialized', ['completed', (one) => Object.assign(one.result, { success: true })]]],
  [
    '9.5.3.0-1',
    [
      'initialized',
      ['completed', (one) => delete one.result.completion && Object.assign(one.result, { completion: false })],
    ],
  ],
  ['9.5.3.0-2', ['initialized', ['passed', (one) => Object.assign(one.result, { completion: true })]]],
  ['9.3.3.0-2', ['initialized', 'completed', 'completed']],
  ['9.3.4.0-3', ['initialized', 'passed', 'passed']],
  ['9.3.0.0-8', ['initialized', 'passed', 'failed']],
  ['9.3.0.0-3', ['initialized', 'failed', 'passed']],
  ['9.3.4.0-2', ['initialized', ['passed', (one) => Object.assign(one.result.score, { scaled: 0.6 })]]],
  ['9.3.5.0-2', ['initialized', ['failed', (one) => Object.assign(one.result.score, { scaled: 0.9 })]]],
  ['9.6.3.2-2', ['initialized', ['passed', (one) => delete one.context.extensions[mastery]]]],
  ['9.7.0.0-1', [['initialized', (one) => delete one.timestamp]]],
  ['9.1.0.0-1', [['initialized', (one) => delete one.id]]],
];

describe('what breaks a rule is refused with its number', () => {
  test.each(rows)('%s', (requirement, steps) => {
    const { send } = session();
    const came = steps.map((step) => (typeof step === 'string' ? send(step) : send(...step)));
    expect(came.slice(0, -1)).toEqual(came.slice(0, -1).map(() => 'taken'));
    expect(came.at(-1)).toBe(requirement);
    expect(Object.keys(requirements)).toContain(requirement);
  });

  test('in review only the beginning and the end are taken', () => {
    const { send } = session({ launchMode: 'Review' });
    expect([send('initialized'), send('answered'), send('terminated')]).toEqual(['taken', '10.2.2.0-2', 'taken']);
  });
});

describe('what is no statement', () => {
  test.each<[string, Bend]>([
    ['an id that is no UUID', (one) => Object.assign(one, { id: '7' })],
    ['an actor without a name', (one) => Object.assign(one, { actor: {} })],
    ['a verb without an IRI', (one) => Object.assign(one, { verb: { id: 'initialized' } })],
    ['an object without an IRI', (one) => Object.assign(one, { object: { id: 'question' } })],
    ['a score above 1', (one) => Object.assign(one, { result: { score: { scaled: 2 } } })],
    ['a duration of another form', (one) => Object.assign(one, { result: { duration: '5s' } })],
    ['a time of another form', (one) => Object.assign(one, { timestamp: 'yesterday' })],
  ])('%s', (_, bend) => {
    const { send, lrs } = session();
    send('initialized', bend);
    expect(lrs.statements).toEqual([]);
  });
});

test('the same statement again changes nothing; another one under its id is refused', () => {
  const { send, lrs } = session();
  const id = (one: object) => Object.assign(one, { id: '00000007-0000-4000-8000-000000000000' });
  send('initialized');
  expect([send('answered', id), send('answered', id)]).toEqual(['taken', 'taken']);
  expect(lrs.statements).toHaveLength(2);
  send('completed', id);
  expect(lrs.refused.at(-1)).toContain('another statement has the id');
});
