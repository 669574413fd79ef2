import { decimal, timeOfDay, timespan } from '../../domain/lms/interaction/formats.ts';
import { patterns12, response12, wireId } from '../../domain/lms/interaction/wire.ts';
import { answerLines, type Wording } from './answer-lines.ts';
import type { Before, Dialect, Line } from './dialect.ts';
import { isFirst, modeOf, shareIn, timeLeft } from './reading.ts';

/** Percent with at most two decimals, as scores are told in SCORM 1.2. */
const percent = (scaled: number) => decimal(Math.round(scaled * 10_000) / 100);

const score = (element: string, scaled: number): Line[] => [
  [`${element}.raw`, percent(scaled)],
  [`${element}.min`, '0'],
  [`${element}.max`, '100'],
];

/** From the least to the most that a learner can have reached. */
const ranks = ['', 'not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

const wording: Wording = {
  time: ({ at }) => ['time', timeOfDay(at, new Date(at).getTimezoneOffset())],
  patterns: ({ asked }) => patterns12(asked),
  response: ({ asked, response }) => ['student_response', response12(asked, response)],
  wrong: 'wrong',
  latency: timespan,
};

/** SCORM 1.2 (Run-Time Environment, chapter 3). */
export const scorm12: Dialect = {
  // It carries 4,096. Some LMSs cut at 4,000, and what is cut can't be read.
  limit: 4000,
  probe: 'cmi.core.lesson_status',
  read: (get, allowed) => ({
    mode: modeOf(get('cmi.core.lesson_mode')),
    learner: get('cmi.core.student_id'),
    isFirst: isFirst(get('cmi.core.lesson_status')),
    state: get('cmi.suspend_data'),
    place: get('cmi.core.lesson_location'),
    masteryScore: allowed.masteryScore ? shareIn(get('cmi.student_data.mastery_score'), 100) : undefined,
    ...(allowed.timeLimit && timeLeft(get, 'cmi.student_data.', 'cmi.core.total_time')),
  }),
  standing: (get) => ({ status: get('cmi.core.lesson_status'), scaled: shareIn(get('cmi.core.score.raw'), 100) }),
  opening: [['cmi.core.lesson_status', 'incomplete']],
  interaction: (index, one) => answerLines(index, one, wording),
  objective: (index, { id, scaled, success }) => [
    [`cmi.objectives.${index}.id`, wireId(id)],
    ...(scaled === undefined ? [] : score(`cmi.objectives.${index}.score`, scaled)),
    [
      `cmi.objectives.${index}.status`,
      success !== 'unknown' ? success : scaled === undefined ? 'not attempted' : 'incomplete',
    ],
  ],
  whole({ standing, state, place }, { status, scaled = 0 }: Before) {
    const now = standing.lessonStatus;
    const isWorse = ranks.indexOf(now) < ranks.indexOf(status);
    return [
      ['cmi.core.lesson_location', place.slice(0, 255)],
      ['cmi.suspend_data', state],
      ...(standing.score !== undefined && standing.score >= scaled ? score('cmi.core.score', standing.score) : []),
      // Last, because some LMSs work out what to show when the status comes.
      ...(isWorse ? [] : [['cmi.core.lesson_status', now] as const]),
    ];
  },
  closing: (ms) => [
    ['cmi.core.session_time', timespan(ms)],
    // Always, for without it some LMSs forget what was saved; a learner may come back to read.
    ['cmi.core.exit', 'suspend'],
  ],
  needed: (element) => ['cmi.suspend_data', 'cmi.core.lesson_status'].includes(element),
};
