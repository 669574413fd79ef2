import { describe, expect, test } from 'vitest';
import { createLms } from '../../../../src/authoring/rehearse/api/lms.ts';
import { scorm12 } from '../../../../src/authoring/rehearse/api/scorm12.ts';
import { scorm2004 } from '../../../../src/authoring/rehearse/api/scorm2004.ts';

type Call = [element: string, value: string];
const standards = { scorm12, scorm2004 };
type Version = keyof typeof standards;

/** Sets elements one after the other, and gives the result and the error of the last. */
function setting(version: Version, calls: readonly Call[], given: Record<string, string> = {}) {
  const standard = standards[version];
  const lms = createLms(standard, { given });
  const call = (name: string, ...args: unknown[]) => lms.api[name]?.(...args) ?? '';
  call(standard.calls.begin, '');
  let result = '';
  for (const [element, value] of calls) result = call(standard.calls.set, element, value);
  return { lms, call, result, error: call(standard.calls.error) };
}

const i12 = (...rest: Call[]): Call[] => [
  ['cmi.interactions.0.id', 'q'],
  ['cmi.interactions.0.type', 'choice'],
  ...rest,
];
const typed = (type: string, ...rest: Call[]): Call[] => [
  ['cmi.interactions.0.id', 'q'],
  ['cmi.interactions.0.type', type],
  ...rest,
];

/** The last call is the one that is taken, or refused with this error. */
const rows: Record<Version, { right: Call[][]; wrong: [error: string, calls: Call[]][] }> = {
  scorm12: {
    right: [
      [['cmi.suspend_data', 'x'.repeat(4096)]],
      [['cmi.core.lesson_location', 'x'.repeat(255)]],
      [['cmi.core.session_time', '0001:02:03.45']],
      [['cmi.core.score.raw', '66.67']],
      [['cmi.core.exit', 'suspend']],
      i12(['cmi.interactions.0.student_response', 'say_now,wait']),
      i12(['cmi.interactions.0.result', 'wrong']),
      i12(['cmi.interactions.0.result', '0.5']),
      i12(['cmi.interactions.0.time', '23:59:59']),
      typed('matching', ['cmi.interactions.0.correct_responses.0.pattern', 'a.1,b.2']),
      typed('true-false', ['cmi.interactions.0.student_response', 't']),
      typed('fill-in', ['cmi.interactions.0.student_response', 'Anything, at all']),
      [
        ['cmi.objectives.0.id', 'face'],
        ['cmi.objectives.0.status', 'passed'],
      ],
    ],
    wrong: [
      ['405', [['cmi.suspend_data', 'x'.repeat(4097)]]],
      ['405', [['cmi.suspend_data', 'ü']]],
      ['405', [['cmi.core.lesson_location', 'x'.repeat(256)]]],
      ['405', [['cmi.core.session_time', '1:02:03.45']]],
      ['405', [['cmi.core.session_time', '0001:02:03.456']]],
      ['405', [['cmi.core.session_time', 'PT1S']]],
      ['405', [['cmi.core.score.raw', '101']]],
      ['405', [['cmi.core.score.raw', '1e1']]],
      ['405', [['cmi.core.lesson_status', 'not attempted']]],
      ['405', [['cmi.core.exit', 'logout']]],
      ['403', [['cmi.core.student_id', 'me']]],
      ['401', [['cmi.completion_status', 'completed']]],
      ['201', [['cmi.interactions.0.type', 'choice']]],
      [
        '201',
        [
          ['cmi.interactions.0.id', 'q'],
          ['cmi.interactions.0.student_response', 'a'],
        ],
      ],
      ['201', [['cmi.interactions.1.id', 'q']]],
      ['405', [['cmi.interactions.0.id', 'two words']]],
      ['405', i12(['cmi.interactions.0.result', 'incorrect'])],
      ['405', i12(['cmi.interactions.0.student_response', 'a[,]b'])],
      ['405', i12(['cmi.interactions.0.time', '24:00:00'])],
      [
        '405',
        [
          ['cmi.interactions.0.id', 'q'],
          ['cmi.interactions.0.type', 'long-fill-in'],
        ],
      ],
      ['405', typed('true-false', ['cmi.interactions.0.student_response', 'true'])],
      ['405', typed('numeric', ['cmi.interactions.0.student_response', 'ten'])],
    ],
  },
  scorm2004: {
    right: [
      [['cmi.suspend_data', 'x'.repeat(64_000)]],
      [['cmi.location', 'x'.repeat(1000)]],
      [['cmi.session_time', 'PT1M30.5S']],
      [['cmi.score.scaled', '-1']],
      [['adl.nav.request', 'suspendAll']],
      i12(['cmi.interactions.0.learner_response', 'say_now[,]wait']),
      i12(['cmi.interactions.0.result', 'incorrect']),
      i12(['cmi.interactions.0.timestamp', '2026-01-01T00:00:00.12Z']),
      typed('numeric', ['cmi.interactions.0.correct_responses.0.pattern', '89[:]91']),
      typed('numeric', ['cmi.interactions.0.correct_responses.0.pattern', '3[:]']),
      typed('fill-in', ['cmi.interactions.0.correct_responses.0.pattern', '{case_matters=true}Paris']),
    ],
    wrong: [
      ['407', [['cmi.suspend_data', 'x'.repeat(64_001)]]],
      ['406', [['cmi.session_time', 'PT1.234S']]],
      ['406', [['cmi.session_time', '0000:00:01.00']]],
      ['407', [['cmi.score.scaled', '1.1']]],
      ['407', [['cmi.progress_measure', '2']]],
      ['404', [['cmi.learner_id', 'me']]],
      ['401', [['cmi.core.lesson_status', 'passed']]],
      ['406', [['cmi.completion_status', 'passed']]],
      ['406', [['adl.nav.request', 'close']]],
      ['408', [['cmi.interactions.0.type', 'choice']]],
      [
        '408',
        [
          ['cmi.interactions.0.id', 'q'],
          ['cmi.interactions.0.learner_response', 'a'],
        ],
      ],
      ['351', [['cmi.interactions.1.id', 'q']]],
      ['406', i12(['cmi.interactions.0.result', 'wrong'])],
      ['406', i12(['cmi.interactions.0.learner_response', 'opt-a'])],
      ['406', i12(['cmi.interactions.0.timestamp', '2026-01-01T00:00:00Z'])],
      ['406', i12(['cmi.interactions.0.timestamp', '2026-01-01T00:00:00.123Z'])],
      ['406', typed('true-false', ['cmi.interactions.0.learner_response', 't'])],
      ['406', typed('numeric', ['cmi.interactions.0.correct_responses.0.pattern', '90'])],
      [
        '406',
        [
          ['cmi.objectives.0.id', 'a'],
          ['cmi.objectives.1.id', 'a'],
        ],
      ],
    ],
  },
};

describe.each(['scorm12', 'scorm2004'] as const)('%s', (version) => {
  const { right, wrong } = rows[version];
  const shown = (calls: readonly Call[]) => (calls.at(-1) ?? []).map((text) => text.slice(0, 40)).join(' = ');
  const { calls } = standards[version];

  test.each(right.map((list) => [shown(list), list] as const))('takes %s', (_, list) => {
    const { result, error, lms } = setting(version, list);
    expect([result, error, lms.violations]).toEqual(['true', '0', []]);
  });

  test.each(wrong.map(([code, list]) => [code, shown(list), list] as const))('refuses with %s: %s', (code, _, list) => {
    const { result, error, lms } = setting(version, list);
    expect([result, error]).toEqual(['false', code]);
    expect(lms.violations).toHaveLength(1);
  });

  test('wants strings, as many as the standard says', () => {
    const { call, lms } = setting(version, []);
    expect(call(calls.set, 'cmi.suspend_data', 5)).toBe('false');
    expect(call(calls.commit)).toBe('false');
    expect(call(calls.commit, 'now')).toBe('false');
    expect(lms.violations).toHaveLength(3);
  });

  test('has one session a launch', () => {
    const { call, lms } = setting(version, []);
    expect(call(calls.begin, '')).toBe('false');
    call(calls.end, '');
    expect([
      call(calls.begin, ''),
      call(calls.set, 'cmi.suspend_data', 'x'),
      call(calls.commit, ''),
      call(calls.end, ''),
    ]).toEqual(Array(4).fill('false'));
    expect(lms.isOver).toBe(true);
  });

  test('nothing is set before the beginning', () => {
    const lms = createLms(standards[version]);
    expect(lms.api[calls.set]?.('cmi.suspend_data', 'x')).toBe('false');
  });

  test.each(['browse', 'review'])('says so where something is set in %s', (mode) => {
    const { lms } = setting(version, [['cmi.suspend_data', 'x']], { [standards[version].named.mode]: mode });
    expect(lms.violations.join()).toContain('nothing is reported');
  });

  test('says what is missing at the end', () => {
    const { call, lms } = setting(version, []);
    call(calls.end, '');
    expect(lms.violations.join('\n')).toMatch(/session_time was not set/);
    expect(lms.violations.join('\n')).toMatch(/never set; some LMSs make that "completed"/);
  });

  test('says where a status goes back', () => {
    const worse: Record<Version, Call[]> = {
      scorm12: [
        ['cmi.core.lesson_status', 'passed'],
        ['cmi.core.lesson_status', 'incomplete'],
      ],
      scorm2004: [
        ['cmi.success_status', 'passed'],
        ['cmi.success_status', 'failed'],
      ],
    };
    expect(setting(version, worse[version]).lms.violations.join()).toContain('back to');
  });

  test('the next launch has what was committed, and no more', () => {
    const { call, lms } = setting(version, [['cmi.suspend_data', 'kept']]);
    call(calls.commit, '');
    call(calls.set, 'cmi.suspend_data', 'lost');
    expect(lms.relaunch().api[calls.begin]?.('')).toBe('true');
    const next = lms.relaunch();
    next.api[calls.begin]?.('');
    expect(next.api[calls.get]?.('cmi.suspend_data')).toBe('kept');
    expect(next.api[calls.get]?.(standards[version].named.entry)).toBe('resume');
  });

  test('a launch that didn’t ask to be suspended is forgotten', () => {
    const { call, lms } = setting(version, [['cmi.suspend_data', 'kept']]);
    call(calls.end, '');
    expect(lms.relaunch().saved().get('cmi.suspend_data')).toBeUndefined();
  });
});

test('in SCORM 1.2 answers can’t be read', () => {
  const { call } = setting('scorm12', i12());
  expect(call('LMSGetValue', 'cmi.interactions.0.id')).toBe('');
  expect(call('LMSGetLastError')).toBe('404');
});

test('in SCORM 2004 what has no value yet is read as nothing, with 403', () => {
  const { call } = setting('scorm2004', []);
  expect(call('GetValue', 'cmi.suspend_data')).toBe('');
  expect(call('GetLastError')).toBe('403');
});
