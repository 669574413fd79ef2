import { policyOf, testOf } from '../../../domain/lms/plan-of.ts';
import type { Finding } from '../../../reader/finding.ts';
import { nearestFirst } from '../../../reader/nearest.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import type { Completion } from '../../../schemas/completion.ts';
import type { Course } from '../../../schemas/course.ts';
import type { Quiz } from '../../../schemas/quiz.ts';
import { said } from '../say.ts';

/** What an LMS is to be told of a course contradicts itself, or can't come. */
export function completion({ course, quizzes }: Shelf): Finding[] {
  if (!course) return [];
  const flaws = flawsIn(
    course.data,
    quizzes.map(({ data }) => data),
  );
  return flaws.map(([field, message]) => said(course, ['completion', field], 'completion', message));
}

type Flaw = [field: keyof Completion, message: string];

function flawsIn(course: Course, quizzes: readonly Quiz[]): Flaw[] {
  return [...trackFlaws(course), ...testFlaws(course, quizzes), ...scoreFlaws(course, quizzes)];
}

function trackFlaws({ completion: { completes, track }, tracks }: Course): Flaw[] {
  const ids = tracks.map(({ id }) => id);
  if (completes === 'track' && track === undefined)
    return [['completes', `A track completes the course, but which one isn't said. Add "track: ${ids[0] ?? '<id>'}".`]];
  if (track === undefined) return [];
  if (completes !== 'track')
    return [
      [
        'track',
        `The track "${track}" is named, but ${completes === 'lessons' ? 'all lessons complete' : 'the assessment completes'} the course. Write "completes: track", or take "track" out.`,
      ],
    ];
  if (ids.includes(track)) return [];
  return [
    [
      'track',
      `There is no track "${track}" in this course.${ids.length > 0 ? nearestFirst(track, ids) : ' Add it to "tracks".'}`,
    ],
  ];
}

/** Which fields ask for an assessment. */
const askers = ({ completes, passes, score }: Completion): (keyof Completion)[] => [
  ...(completes === 'assessment' ? (['completes'] as const) : []),
  ...(passes === 'assessment' ? (['passes'] as const) : []),
  ...(score === 'assessment' ? (['score'] as const) : []),
];

function testFlaws(course: Course, quizzes: readonly Quiz[]): Flaw[] {
  const { completion: wanted } = course;
  const tests = quizzes.filter(({ mode }) => mode === 'assessment').map(({ id }) => id);
  const fields = askers(wanted);
  if (wanted.assessment !== undefined) {
    if (!tests.includes(wanted.assessment)) {
      const other = quizzes.find(({ id }) => id === wanted.assessment);
      const why = other
        ? `"${wanted.assessment}" is a ${other.mode} quiz, and no assessment.`
        : `There is no assessment "${wanted.assessment}" in this course.`;
      return [
        [
          'assessment',
          `${why}${tests.length > 0 ? nearestFirst(wanted.assessment, tests) : ' Add one, or take this out.'}`,
        ],
      ];
    }
    const { passes, score } = policyOf(course, quizzes);
    if (wanted.completes !== 'assessment' && passes !== 'assessment' && score !== 'assessment')
      return [
        [
          'assessment',
          `The assessment "${wanted.assessment}" neither completes nor passes nor scores. Write "passes: assessment", or take this out.`,
        ],
      ];
  }
  if (fields.length === 0) return [];
  const test = testOf(course, quizzes);
  const [field = 'completes'] = fields;
  if (!test)
    return [
      [
        field,
        tests.length === 0
          ? 'This needs an assessment, and the course has none. Add one, or choose something else.'
          : `The course has ${tests.length} assessments. Say which one, with "assessment: ${tests[0]}".`,
      ],
    ];
  if (wanted.passes === 'assessment' && test.pass === undefined)
    return [
      [
        'passes',
        `Nobody passes "${test.id}": it has no passing score. Add "pass: 0.7" to it, or write "passes: completion".`,
      ],
    ];
  return [];
}

function scoreFlaws(course: Course, quizzes: readonly Quiz[]): Flaw[] {
  const { completion: wanted, moves } = course;
  const { passes, score } = policyOf(course, quizzes);
  const flaws: Flaw[] = [];
  if (wanted.score === 'strong' && moves.length === 0)
    flaws.push([
      'score',
      'The share of strong choices is reckoned by moves, and the course has none. Add "moves", or choose another score.',
    ]);
  if (wanted.fail === 'final' && passes !== 'assessment')
    flaws.push([
      'fail',
      'Nothing can be failed here, because no assessment passes the course. Write "passes: assessment", or take this out.',
    ]);
  if (wanted.masteryScore === 'lms' && (passes !== 'assessment' || score !== 'assessment'))
    flaws.push([
      'masteryScore',
      'An LMS\'s passing score is compared with the score of an assessment that passes. Write "passes: assessment" and "score: assessment", or take this out.',
    ]);
  return flaws;
}
