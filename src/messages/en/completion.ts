import type { Situation } from '../../domain/lms/cases.ts';
import { score } from './percent.ts';

export const completion = {
  caption: 'What an LMS is told',
  when: 'The learner',
  completion: 'Completion',
  success: 'Success',
  status: 'One word, in SCORM 1.2',
  score: 'Score',
  none: 'none',
  percent: (share: number) => score(Math.round(share * 100)),
  situations: {
    opened: 'has opened the course',
    some: 'has done some of it',
    through: 'has done all lessons that count',
    failed: 'has failed the test, with lessons still open',
    'failed-through': 'has failed the test, and done all lessons',
    'used-up': 'has failed the last attempt, and done all lessons',
    passed: 'has passed the test, with lessons still open',
    'passed-through': 'has passed the test, and done all lessons',
    'failed-after-pass': 'has passed, and later failed another attempt',
    submitted: 'has submitted the test',
  } satisfies Record<Situation, string>,
};
