import { expect, test } from 'vitest';
import { explainBuild } from '../../../../src/authoring/build/explain.ts';

const file = `${process.cwd()}/content/courses/tea/lessons/first.mdx`;
const bundler = (...errors: object[]) => Object.assign(new Error('Build failed with 1 error:\n\n…'), { errors });

test('an error in a file is told with its place, once, without colours and codes', () => {
  const error = {
    message: '13:1: Expected a closing tag for `<div>` (13:1) (mdx-jsx:unexpected-character)',
    loc: { file, line: 13, column: 1 },
  };
  expect(explainBuild(bundler(error, error), [])).toBe(
    'content/courses/tea/lessons/first.mdx:13:1  Expected a closing tag for `<div>`',
  );
});

test('a file that is missing is told without a line, which would be none of the lesson', () => {
  const message =
    "\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve './cup.png' in first.mdx\n    ╭─[ first.mdx:30:29 ]";
  const error = { message, code: 'UNRESOLVED_IMPORT', id: file, loc: { file, line: 30, column: 28 } };
  expect(explainBuild(bundler(error), [])).toBe(
    'content/courses/tea/lessons/first.mdx  It needs "./cup.png", which isn\'t there.',
  );
});

test('a page that cannot be rendered is named', () => {
  const reported = ['ReferenceError: kettle is not defined\n    at …', 'Caught error rendering /tea/lessons/first/: …'];
  expect(explainBuild(new ReferenceError('kettle is not defined'), reported)).toBe(
    "The page /tea/lessons/first/ can't be rendered: kettle is not defined",
  );
});

test('an error of the program itself comes as it is, for whoever mends it', () => {
  const error = new TypeError('x is not a function');
  expect(explainBuild(error, [])).toBe(error.stack);
});
