import { expect, test } from 'vitest';
import { timedSteps } from '../../src/schemas/worksheet.ts';
import { ask, bank, filler, lesson, question } from './fixture.ts';
import { minutes } from './minutes.ts';

const one = question('q-0');
const course = bank({ asked: ask([one]) });

test('counts prose at two speeds, and conflict cards not at all', () => {
  const time = minutes(lesson('x', `${filler(238)}\n\n<Voices>\n<Voice>Folded up.</Voice>\n</Voices>`), course);
  expect(time.fast).toBeCloseTo(1);
  expect(time.slow).toBeCloseTo(238 / 175);
});

test('counts a question with its options, one feedback and 8 seconds to choose', () => {
  // Scene 8, stem 2, options 7 each, feedback 23, 23 and 22.
  const words = 8 + 2 + 3 * 7 + (23 + 23 + 22) / 3;
  const { fast, slow } = minutes(lesson('x', '<Question id="q-0" />'), course);
  expect(fast).toBeCloseTo(words / 238 + 8 / 60);
  expect(slow).toBeCloseTo(words / 175 + 8 / 60);
});

test('counts timed worksheets in full', () => {
  const step = (id: string, seconds: number) => ({ id, title: 'T', seconds, text: ['Look.'] });
  const sheet = timedSteps.parse({
    ...{ kind: 'timed-steps', id: 'pause', title: 'Pause', intro: 'A minute.' },
    trigger: {
      label: 'What?',
      options: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
    },
    steps: [step('one', 20), step('two', 40)],
    line: { label: 'Line', example: 'One.' },
  });
  course.worksheets.set('pause', sheet);
  expect(minutes(lesson('x', '<Worksheet id="pause" />'), course)).toEqual({ fast: 1, slow: 1 });
});
