import { type Target, titles } from '../../delivery/package/target.ts';
import type { Book } from '../../domain/course/book.ts';
import type { Plan } from '../../domain/lms/plan.ts';
import { planOf } from '../../domain/lms/plan-of.ts';
import { typedLength, worstCase } from '../../domain/lms/state/worst.ts';

/** A package that was written. */
export interface Made {
  path: string;
  target: Target;
  book: Book;
  bytes: number;
  files: number;
}

const number = (value: number) => value.toLocaleString('en');

const validated: Record<Target, string> = {
  scorm12: 'the schemas of SCORM 1.2, our rules for its manifest, and our rules for files',
  scorm2004: 'the schemas of SCORM 2004 4th Edition, our rules for its manifest, and our rules for files',
  cmi5: 'our rules for a course structure of cmi5, and for files',
  xapi: 'our rules for tincan.xml, and for files',
  web: 'our rules for files',
  folder: 'our rules for files',
};

const completes = ({ completes: what, lessons, test }: Plan) =>
  what === 'assessment' ? `the assessment "${test?.id}"` : `all of ${number(lessons.length)} lessons`;

const score = ({ score: which, test }: Plan) =>
  ({
    none: 'none',
    assessment: `that of "${test?.id}", the best attempt`,
    strong: 'the share of first choices that were strong',
  })[which];

const passes = ({ passes: what, test }: Plan) =>
  ({
    nothing: 'nothing',
    assessment: `"${test?.id}" with ${Math.round((test?.pass ?? 0) * 100)}%`,
    completion: 'whoever completes it',
  })[what];

/** What each format can't carry, so that nobody looks for it. */
const lacks: Record<Exclude<Target, 'web' | 'folder'>, string> = {
  scorm12:
    'texts of questions and options (answers are told by their ids), a range of numbers that is right (its middle is told), typed answers beyond 255 characters, and passed and completed as two things (one word stands for both)',
  scorm2004: 'typed answers beyond 250 characters a gap',
  cmi5: 'nothing of what is reported; it has no rule for answers, which go as statements that it allows',
  xapi: 'a rule for when a course is done: your LMS decides by the statements "completed" and "passed"',
};

function state({ book, target }: Made): string[] {
  const { size, weights } = worstCase(book);
  const heavy = weights.slice(0, 3).map((one) => `${one.what} "${one.id}" ${number(one.size)}`);
  const limit = target === 'scorm12' ? ' of the 4,096 that SCORM 1.2 keeps' : '';
  return [
    `Saved state: at most ${number(size)} characters${limit}, if everything is answered as long as it can be. Most of it: ${heavy.join(', ')}.`,
    `Older attempts, and typed answers beyond ${typedLength} characters, are in it as long as there is room.`,
  ];
}

/** What a training lead wants to know of a package, in plain words. */
export function reportOf(made: Made): string {
  const { path, target, book, bytes, files } = made;
  const lines = [
    `${path}: ${titles[target]}, ${number(Math.ceil(bytes / 1024))} kB, ${number(files)} files. Checked by ${validated[target]}.`,
  ];
  if (target !== 'web' && target !== 'folder') {
    const plan = planOf(book);
    lines.push(
      `Completes: ${completes(plan)}. Passes: ${passes(plan)}. Score: ${score(plan)}.`,
      'Sent after each answer: the answer with the right one, how it came out and how long it took; the standing with each move or objective; progress, score and status; and what is needed to go on at another computer. Answers of a quiz or a test are sent when it is submitted.',
      'Never sent: what learners write in their own words in worksheets and reflections.',
      ...state(made),
      `What this format can't carry: ${lacks[target]}.`,
    );
  }
  return lines.join('\n  ');
}
