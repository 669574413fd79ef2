import { expect, test } from 'vitest';
import { actsIn } from '../../../src/domain/course/acts.ts';

test('acts stand in the order of the text', () => {
  const body = 'A <Question id="one" />\n\n<Quiz id="two"/> and\n<Worksheet\n  id="three"\n/>\n<Question id="one" />';
  expect(actsIn(body)).toEqual([
    { name: 'Question', id: 'one' },
    { name: 'Quiz', id: 'two' },
    { name: 'Worksheet', id: 'three' },
    { name: 'Question', id: 'one' },
  ]);
});

test.each([
  ['other components', '<Aside id="a" /> <Quizzes id="b" /> <QuestionList id="c" />'],
  ['a component without an id', '<Quiz /> <Quiz title="a" />'],
  ['prose about them', 'Quiz id="a" and the Question'],
  ['what is commented out', '{/* <Quiz id="a" /> */}'],
])('%s are no acts', (_what, body) => {
  expect(actsIn(body)).toEqual([]);
});

test('an id may follow another attribute', () => {
  expect(actsIn('<Quiz compact title="Six moments" id="a" />')).toEqual([{ name: 'Quiz', id: 'a' }]);
  expect(actsIn('<Question data-id="b" id="a" />')).toEqual([{ name: 'Question', id: 'a' }]);
});
