import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { judge } from '../../../src/authoring/lint/check.ts';
import { standardColours } from '../../../src/authoring/lint/tokens.ts';
import { contrast } from '../../../src/domain/look/contrast.ts';
import { faintIn } from '../../../src/domain/look/faint.ts';
import { meetings } from '../../../src/domain/look/pairs.ts';
import { readerOf } from '../../../src/reader/reader.ts';
import { look } from '../../../src/schemas/look/look.ts';
import { parseColour } from '../../../src/schemas/look/parse.ts';
import { courseOf, head } from '../reader/course.ts';
import { filesOf } from '../reader/files.ts';

const standard = standardColours();
const names = Object.keys(look.shape);

/** What the content check says of a course with these colours. A text is the rest of the course.yaml as it stands. */
function said(colours: object | string): string[] {
  const yaml = typeof colours === 'string' ? colours : stringify({ look: colours });
  const all = courseOf(['one']);
  const files = { ...all, 'content/courses/c/course.yaml': stringify({ ...head, lessons: ['one'] }) + yaml };
  const lines = files['content/courses/c/course.yaml'].split('\n');
  return judge(readerOf('content', filesOf(files)).read()).map(
    ({ rule, line, message }) => `${rule} | ${lines[line - 1]?.trim()} | ${message}`,
  );
}

describe('the look of a course', () => {
  test('has the colours of the style sheet, each in both themes', () => {
    expect(Object.keys(standard.light)).toEqual(names);
    expect(Object.keys(standard.dark)).toEqual(names);
    const system = /prefers-color-scheme: dark\) \{\s*:root[^{]*\{([^}]*)\}/.exec(
      readFileSync('src/styles/tokens.css', 'utf8'),
    );
    const dark = [...(system?.[1] ?? '').matchAll(/--([a-z-]+): (#\w+)/g)].map(([, name, value]) => [name, value]);
    expect(dark).toEqual(Object.entries(standard.dark).map(([name, { css }]) => [name, css]));
  });

  test('is contrasted enough where nobody chose one', () => {
    const faint = meetings.flatMap(({ front, on, least }) =>
      (['light', 'dark'] as const).filter((theme) => contrast(standard[theme][front], standard[theme][on]) < least),
    );
    expect(faint).toEqual([]);
  });

  test('may be any colours that can be told apart', () => {
    expect(said({})).toEqual([]);
    expect(
      said({ ink: { light: '#000', dark: 'white' }, glaze: { light: 'rgb(0 0 150)', dark: 'lightblue' } }),
    ).toEqual([]);
    // Nothing stands on it, and what it draws is said otherwise.
    expect(said({ gold: { light: 'white', dark: 'black' }, rim: { light: 'white', dark: 'black' } })).toEqual([]);
  });

  test.each<[what: string, look: object | string, says: RegExp]>([
    [
      'an unknown name',
      { inc: { light: '#000', dark: '#fff' } },
      /^schema \| inc: \| "inc" isn't a colour of the look\. It has porcelain, bisque, .*rust-wash\.$/,
    ],
    [
      'a name that every object has',
      'look: { constructor: { light: "#000", dark: "#fff" } }',
      /"constructor" isn't a colour/,
    ],
    ['a font', { serif: { light: 'Arial', dark: 'Arial' } }, /"serif" isn't a colour/],
    [
      'no colour',
      { ink: { light: 'blueish', dark: '#fff' } },
      /^schema \| light: blueish \| "blueish" isn't a colour that can be used here\. Write "#2f5d58", /,
    ],
    [
      'more than a colour',
      { ink: { light: '#000}</style><script>alert(1)</script>', dark: '#fff' } },
      /^schema .*isn't a colour/,
    ],
    ['one that lets through', { ink: { light: 'rgb(0 0 0 / 0.9)', dark: '#fff' } }, /isn't a colour .*opaque/],
    ['one that YAML takes for a comment', 'look:\n  ink: { dark: "#fff", light: }\n', /in quotes: "#2f5d58"/],
    ['a number', 'look:\n  ink: { dark: "#fff", light: 000000 }\n', /in quotes/],
    ['one theme alone', { ink: { light: '#000' } }, /"look\.ink\.dark" is missing/],
    [
      'pale words',
      { ash: { light: '#999', dark: '#b0b5c0' } },
      /^contrast \| light: "#999" \| "ash" on "porcelain" has a contrast of 2\.\d\d in the light theme, and words need 4\.5\. Write "#[\da-f]{6}" for "ash", or change the other one\.$/,
    ],
    [
      'dark words in the dark',
      { ink: { light: '#000', dark: '#222' } },
      /"ink" on "porcelain" .* in the dark theme, and words need 4\.5/,
    ],
    [
      'a ground too dark',
      { porcelain: { light: '#777', dark: '#171b24' } },
      /^contrast \| light: "#777" \| "ink" on "porcelain".*for "porcelain"/,
    ],
    [
      'edges that can hardly be seen',
      { edge: { light: '#ccc', dark: '#8b93a3' } },
      /"edge" on "porcelain" .* what marks a control or what is chosen needs 3\./,
    ],
    [
      'a choice that can hardly be seen',
      { 'glaze-wash': { light: '#2f5d58', dark: '#1f3236' } },
      /"glaze" on "glaze-wash" has a contrast of 1\.00/,
    ],
  ])('with %s is refused, with the place and a cure', (_what, colours, says) => {
    const all = said(colours);
    expect(
      all.filter((one) => says.test(one)),
      all.join('\n'),
    ).not.toEqual([]);
  });

  test('passes with the shade that is offered', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [ash, ground] of [
        ['#999', '#666'],
        ['tomato', 'navy'],
        ['#808080', '#808080'],
        ['#fff', '#000'],
      ]) {
        const pair = { light: theme === 'light' ? ash : '#565d6b', dark: theme === 'dark' ? ground : '#b0b5c0' };
        const read = look.parse({ ash: pair });
        for (const { front, on, least, rather, theme: where } of faintIn(read, standard)) {
          const better = parseColour(rather ?? '');
          expect(better && contrast(better, standard[where][front === 'ash' ? on : front])).toBeGreaterThanOrEqual(
            least,
          );
        }
      }
    }
  });
});
