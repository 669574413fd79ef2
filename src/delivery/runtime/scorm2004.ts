import { decimal, duration, timestamp } from '../../domain/lms/interaction/formats.ts';
import type { Interaction } from '../../domain/lms/interaction/interaction.ts';
import { cut, patterns2004, response2004, wireId } from '../../domain/lms/interaction/wire.ts';
import { answerLines, type Wording } from './answer-lines.ts';
import type { Before, Dialect, Line } from './dialect.ts';
import { isFirst, modeOf, shareIn, timeLeft } from './reading.ts';

const score = (element: string, scaled: number): Line[] => [
  [`${element}.scaled`, decimal(scaled)],
  [`${element}.raw`, decimal(scaled * 100)],
  [`${element}.min`, '0'],
  [`${element}.max`, '100'],
];

const wording: Wording = {
  time: ({ at }) => ['timestamp', timestamp(at)],
  patterns: ({ asked }) => patterns2004(asked),
  response: ({ asked, response }) => ['learner_response', response2004(asked, response)],
  wrong: 'incorrect',
  latency: duration,
};

function interaction(index: number, one: Interaction): Line[] {
  return [...answerLines(index, one, wording), [`cmi.interactions.${index}.description`, cut(one.asked.text, 250)]];
}

/** SCORM 2004 4th Edition (Run-Time Environment, chapter 4). What it says of the standing is two words: `completed passed`. */
export const scorm2004: Dialect = {
  limit: 64_000,
  probe: 'cmi.completion_status',
  read: (get, allowed) => ({
    mode: modeOf(get('cmi.mode')),
    learner: get('cmi.learner_id'),
    isFirst: isFirst(get('cmi.completion_status')),
    state: get('cmi.suspend_data'),
    place: get('cmi.location'),
    masteryScore: allowed.masteryScore ? shareIn(get('cmi.scaled_passing_score'), 1) : undefined,
    ...(allowed.timeLimit && timeLeft(get, 'cmi.', 'cmi.total_time')),
  }),
  standing: (get) => ({
    status: `${get('cmi.completion_status')} ${get('cmi.success_status')}`,
    scaled: shareIn(get('cmi.score.scaled'), 1),
  }),
  opening: [
    ['cmi.completion_status', 'incomplete'],
    ['cmi.success_status', 'unknown'],
  ],
  interaction,
  objective: (index, { id, title, scaled, success }) => [
    [`cmi.objectives.${index}.id`, wireId(id)],
    [`cmi.objectives.${index}.description`, cut(title, 250)],
    ...(scaled === undefined ? [] : score(`cmi.objectives.${index}.score`, scaled)),
    [`cmi.objectives.${index}.success_status`, success],
  ],
  whole({ standing, state, place }, { status, scaled = 0 }: Before) {
    const completion = status.startsWith('completed') ? 'completed' : standing.completion;
    const success = status.endsWith('passed') ? 'passed' : standing.success;
    const keepsFail = status.endsWith('failed') && success === 'unknown';
    return [
      ['cmi.location', place.slice(0, 1000)],
      ['cmi.suspend_data', state],
      ['cmi.progress_measure', decimal(completion === 'completed' ? 1 : standing.progress)],
      ...(standing.score !== undefined && standing.score >= scaled ? score('cmi.score', standing.score) : []),
      // Both together, because some LMSs look at one and some at the other.
      ['cmi.completion_status', completion],
      ['cmi.success_status', keepsFail ? 'failed' : success],
    ];
  },
  closing: (ms) => [
    ['cmi.session_time', duration(ms)],
    ['cmi.exit', 'suspend'],
    // Else an LMS that frames the course has nothing to do when it ends, and leaves a dead window.
    ['adl.nav.request', 'suspendAll'],
  ],
  needed: (element) => ['cmi.suspend_data', 'cmi.completion_status', 'cmi.success_status'].includes(element),
};
