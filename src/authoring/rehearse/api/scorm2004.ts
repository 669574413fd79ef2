import { all, any, between, type Check, like, oneOf, upTo } from './checks.ts';
import { type Element, modelOf } from './model.ts';
import type { Standard } from './standard.ts';

const span = like(
  /^P(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/,
  'a span like "PT1M30.5S" with two decimals at most (timeinterval)',
);
const time = like(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/,
  'a moment with two decimals and Z; LMSs differ in what else they take',
);
const id = all(upTo(4000), like(/^[A-Za-z0-9][\w.:/-]*$/, 'an identifier (long_identifier_type)'));
const scaled = between(-1, 1);
const real = between(-1e9, 1e9);
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');

const element = (name: string, access: Element['access'], check?: Check, more: Partial<Element> = {}): Element => ({
  name,
  access,
  ...(check && { check }),
  ...more,
});

const scores = (at: string): Element[] => [
  element(`${at}.scaled`, 'both', scaled),
  element(`${at}.raw`, 'both', real),
  element(`${at}.min`, 'both', real),
  element(`${at}.max`, 'both', real),
];

/** The data model of SCORM 2004 4th Edition (Run-Time Environment 4.2). */
const elements: Element[] = [
  element('cmi._version', 'read', undefined, { initial: '1.0' }),
  element('cmi.learner_id', 'read', undefined, { initial: 'learner-1' }),
  element('cmi.learner_name', 'read', undefined, { initial: 'Learner, Ada' }),
  element('cmi.location', 'both', upTo(1000)),
  element('cmi.suspend_data', 'both', upTo(64_000)),
  element('cmi.completion_status', 'both', completion, { initial: 'unknown' }),
  element('cmi.success_status', 'both', success, { initial: 'unknown' }),
  element('cmi.progress_measure', 'both', between(0, 1)),
  ...scores('cmi.score'),
  element('cmi.credit', 'read', undefined, { initial: 'credit' }),
  element('cmi.mode', 'read', undefined, { initial: 'normal' }),
  element('cmi.entry', 'read', undefined, { initial: 'ab-initio' }),
  element('cmi.exit', 'write', oneOf('suspend', 'normal', '', 'time-out')),
  element('cmi.session_time', 'write', span),
  element('cmi.total_time', 'read', undefined, { initial: 'PT0S' }),
  element('cmi.launch_data', 'read'),
  element('cmi.scaled_passing_score', 'read'),
  element('cmi.max_time_allowed', 'read'),
  element('cmi.time_limit_action', 'read', undefined, { initial: 'continue,no message' }),
  element('cmi.objectives.n.id', 'both', id),
  ...scores('cmi.objectives.n.score'),
  element('cmi.objectives.n.success_status', 'both', success, { after: ['id'] }),
  element('cmi.objectives.n.completion_status', 'both', completion, { after: ['id'] }),
  element('cmi.objectives.n.progress_measure', 'both', between(0, 1), { after: ['id'] }),
  element('cmi.objectives.n.description', 'both', upTo(250), { after: ['id'] }),
  element('cmi.interactions.n.id', 'both', id),
  element(
    'cmi.interactions.n.type',
    'both',
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
    { after: ['id'] },
  ),
  element('cmi.interactions.n.objectives.m.id', 'both', id, { after: ['^id'] }),
  element('cmi.interactions.n.timestamp', 'both', time, { after: ['id'] }),
  element('cmi.interactions.n.correct_responses.m.pattern', 'both', upTo(4000), { after: ['^id', '^type'] }),
  element('cmi.interactions.n.weighting', 'both', real, { after: ['id'] }),
  element('cmi.interactions.n.learner_response', 'both', upTo(4000), { after: ['id', 'type'] }),
  element('cmi.interactions.n.result', 'both', any(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real), {
    after: ['id'],
  }),
  element('cmi.interactions.n.latency', 'both', span, { after: ['id'] }),
  element('cmi.interactions.n.description', 'both', upTo(250), { after: ['id'] }),
  element(
    'adl.nav.request',
    'both',
    oneOf('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_'),
  ),
];

const part = '\\w{1,250}';
const list = (one: string) => new RegExp(`^(?:${one}(?:\\[,\\]${one})*)?$`);
/** How a response of each type is written (RTE 4.2.9.1); ids as the pickiest LMS takes them. */
const responses: Record<string, RegExp> = {
  'true-false': /^(?:true|false)$/,
  choice: list(part),
  sequencing: list(part),
  matching: list(`${part}\\[\\.\\]${part}`),
  likert: new RegExp(`^(?:${part})?$`),
  numeric: /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/,
  'fill-in': /^(?:(?!\[,\]).){0,250}(?:\[,\](?:(?!\[,\]).){0,250}){0,9}$/s,
};
const patterns: Record<string, RegExp> = {
  ...responses,
  numeric: /^(?:-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)?\[:\](?:-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)?$/,
  'fill-in': /^(?:\{case_matters=(?:true|false)\})?(?:(?!\[,\]).){0,250}(?:\[,\](?:(?!\[,\]).){0,250}){0,9}$/s,
};

export const scorm2004: Standard = {
  title: 'SCORM 2004 4th Edition',
  model: modelOf(elements),
  calls: {
    begin: 'Initialize',
    end: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
    text: 'GetErrorString',
    detail: 'GetDiagnostic',
  },
  errors: {
    begun: 103,
    over: 104,
    early: { get: 122, set: 132, commit: 142, end: 112 },
    late: { get: 123, set: 133, commit: 143, end: 113 },
    argument: 201,
    unknownGet: 401,
    unknownSet: 401,
    writeOnly: 405,
    unset: 403,
    readOnly: 404,
    type: 406,
    range: 407,
    order: 408,
    gap: 351,
    children: 401,
  },
  named: {
    state: 'cmi.suspend_data',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    credit: 'cmi.credit',
    exit: 'cmi.exit',
    session: 'cmi.session_time',
    total: 'cmi.total_time',
  },
  rules(name, value, had) {
    if (name === 'cmi.completion_status' && had(name) === 'completed' && value !== 'completed')
      return `goes from "completed" back to "${value}"`;
    if (name === 'cmi.success_status' && had(name) === 'passed' && value !== 'passed')
      return `goes from "passed" back to "${value}"`;
    const other = /^cmi\.objectives\.(\d+)\.id$/.exec(name);
    if (other) {
      for (let i = 0; had(`cmi.objectives.${i}.id`); i++)
        if (String(i) !== other[1] && had(`cmi.objectives.${i}.id`) === value)
          return `!is "${value}", which objective ${i} is already`;
      if (had(name) && had(name) !== value) return `!is "${value}", but was "${had(name)}"`;
    }
    const type = had(name.replace(/\.(?:learner_response|correct_responses\.\d+\.pattern)$/, '.type'));
    if (name.endsWith('.learner_response') && responses[type]?.test(value) === false)
      return `!is "${value}", which is no response of type ${type}`;
    if (name.endsWith('.pattern') && patterns[type]?.test(value) === false)
      return `!is "${value}", which is no pattern of type ${type}`;
    return undefined;
  },
  atEnd(had) {
    const flaws: string[] = [];
    if (['browse', 'review'].includes(had('cmi.mode'))) return flaws;
    for (const name of ['cmi.session_time', 'cmi.exit', 'adl.nav.request'])
      if (!had(name)) flaws.push(`Terminate is called and ${name} was not set.`);
    if (['unknown', 'not attempted'].includes(had('cmi.completion_status')))
      flaws.push('Terminate is called and cmi.completion_status was never set; some LMSs make that "completed".');
    return flaws;
  },
  settle(data) {
    if (data.get('cmi.completion_status') === 'unknown') data.set('cmi.completion_status', 'completed');
  },
  span(text) {
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (
      /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text) ?? []
    ).map((one) => Number(one ?? 0));
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  },
  written: (ms) => `PT${Math.round(ms / 10) / 100}S`,
};
