import { all, any, between, type Check, like, oneOf, upTo } from './checks.ts';
import { type Element, modelOf } from './model.ts';
import type { Standard } from './standard.ts';

const span = like(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/, 'a span like "0001:02:03.45" (CMITimespan)');
const time = like(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, 'a time of day like "09:05:00" (CMITime)');
const id = all(upTo(255), like(/^[A-Za-z0-9][\w.:-]*$/, 'an identifier without spaces (CMIIdentifier)'));
const score = between(0, 100);
const statuses = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted');
const ascii = like(/^[ -~]*$/, 'of ASCII alone, which every LMS keeps as it is');

const element = (name: string, access: Element['access'], check?: Check, more: Partial<Element> = {}): Element => ({
  name,
  access,
  ...(check && { check }),
  ...more,
});

/** The data model of SCORM 1.2 (Run-Time Environment 3.4), as far as any LMS has to have it. */
const elements: Element[] = [
  element('cmi.core._children', 'read', undefined, {
    initial:
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  }),
  element('cmi.core.student_id', 'read', undefined, { initial: 'learner-1' }),
  element('cmi.core.student_name', 'read', undefined, { initial: 'Learner, Ada' }),
  element('cmi.core.lesson_location', 'both', upTo(255), { initial: '' }),
  element('cmi.core.credit', 'read', undefined, { initial: 'credit' }),
  element('cmi.core.lesson_status', 'both', oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'), {
    initial: 'not attempted',
  }),
  element('cmi.core.entry', 'read', undefined, { initial: 'ab-initio' }),
  element('cmi.core.score.raw', 'both', score, { initial: '' }),
  element('cmi.core.score.min', 'both', score, { initial: '' }),
  element('cmi.core.score.max', 'both', score, { initial: '' }),
  element('cmi.core.total_time', 'read', undefined, { initial: '0000:00:00.00' }),
  element('cmi.core.lesson_mode', 'read', undefined, { initial: 'normal' }),
  element('cmi.core.exit', 'write', oneOf('', 'suspend', 'time-out')),
  element('cmi.core.session_time', 'write', span),
  element('cmi.suspend_data', 'both', all(upTo(4096), ascii), { initial: '' }),
  element('cmi.launch_data', 'read', undefined, { initial: '' }),
  element('cmi.comments', 'both', upTo(4096), { initial: '' }),
  element('cmi.student_data.mastery_score', 'read', undefined, { initial: '' }),
  element('cmi.student_data.max_time_allowed', 'read', undefined, { initial: '' }),
  element('cmi.student_data.time_limit_action', 'read', undefined, { initial: '' }),
  element('cmi.objectives.n.id', 'both', id),
  element('cmi.objectives.n.score.raw', 'both', score, { after: [] }),
  element('cmi.objectives.n.score.min', 'both', score),
  element('cmi.objectives.n.score.max', 'both', score),
  element('cmi.objectives.n.status', 'both', statuses, { after: ['id'] }),
  element('cmi.interactions.n.id', 'write', id),
  element('cmi.interactions.n.objectives.m.id', 'write', id, { after: ['^id'] }),
  element('cmi.interactions.n.time', 'write', time, { after: ['id'] }),
  element(
    'cmi.interactions.n.type',
    'write',
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    { after: ['id'] },
  ),
  element('cmi.interactions.n.correct_responses.m.pattern', 'write', upTo(255), { after: ['^id', '^type'] }),
  element('cmi.interactions.n.weighting', 'write', between(-1e6, 1e6), { after: ['id'] }),
  element('cmi.interactions.n.student_response', 'write', upTo(255), { after: ['id', 'type'] }),
  element(
    'cmi.interactions.n.result',
    'write',
    any(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), between(-1e6, 1e6)),
    { after: ['id', 'type'] },
  ),
  element('cmi.interactions.n.latency', 'write', span, { after: ['id'] }),
];

/** How a response of each type is written (CMIFeedback). */
const feedback: Record<string, RegExp> = {
  'true-false': /^[tf01]$/,
  choice: /^(?:\w+(?:,\w+)*)?$/,
  sequencing: /^\w+(?:,\w+)*$/,
  matching: /^(?:\w+\.\w+(?:,\w+\.\w+)*)?$/,
  likert: /^\w*$/,
  numeric: /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/,
};

const ranks = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

export const scorm12: Standard = {
  title: 'SCORM 1.2',
  model: modelOf(elements),
  calls: {
    begin: 'LMSInitialize',
    end: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
    text: 'LMSGetErrorString',
    detail: 'LMSGetDiagnostic',
  },
  errors: {
    begun: 101,
    over: 101,
    early: { get: 301, set: 301, commit: 301, end: 301 },
    late: { get: 301, set: 301, commit: 301, end: 301 },
    argument: 201,
    unknownGet: 401,
    unknownSet: 401,
    writeOnly: 404,
    unset: 0,
    readOnly: 403,
    type: 405,
    range: 405,
    order: 201,
    gap: 201,
    children: 402,
  },
  named: {
    state: 'cmi.suspend_data',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    credit: 'cmi.core.credit',
    exit: 'cmi.core.exit',
    session: 'cmi.core.session_time',
    total: 'cmi.core.total_time',
  },
  rules(name, value, had) {
    if (name === 'cmi.core.lesson_status' && ranks.indexOf(value) < ranks.indexOf(had(name)))
      return `goes from "${had(name)}" back to "${value}"`;
    const type = had(name.replace(/\.(?:student_response|correct_responses\.\d+\.pattern)$/, '.type'));
    if (/\.(?:student_response|pattern)$/.test(name) && feedback[type]?.test(value) === false)
      return `!is "${value}", which is no response of type ${type}`;
    if (name === 'cmi.core.score.raw' && !['0', ''].includes(had('cmi.core.score.min')))
      return 'is set with a least score that is not 0';
    return undefined;
  },
  atEnd(had, isFirst) {
    const flaws: string[] = [];
    if (['browse', 'review'].includes(had('cmi.core.lesson_mode'))) return flaws;
    if (isFirst && had('cmi.core.lesson_status') === 'not attempted')
      flaws.push('LMSFinish is called and cmi.core.lesson_status was never set; some LMSs make that "completed".');
    if (!had('cmi.core.session_time')) flaws.push('LMSFinish is called and cmi.core.session_time was not set.');
    if (!had('cmi.core.exit'))
      flaws.push('LMSFinish is called and cmi.core.exit was not set; some LMSs then forget the state.');
    return flaws;
  },
  settle(data) {
    if (data.get('cmi.core.lesson_status') === 'not attempted') data.set('cmi.core.lesson_status', 'completed');
  },
  span(text) {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
  },
  written(ms) {
    const two = (n: number) => String(n).padStart(2, '0');
    const seconds = Math.round(ms / 10) / 100;
    return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${(seconds % 60).toFixed(2).padStart(5, '0')}`;
  },
};
