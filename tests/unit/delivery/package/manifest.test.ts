import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../../src/delivery/package/files.ts';
import { manifests } from '../../../../src/delivery/package/manifest/manifest.ts';
import { escaped } from '../../../../src/delivery/package/manifest/xml.ts';
import { schemaFlaws } from '../../../../src/delivery/package/validate/schema.ts';
import { scormFlaws } from '../../../../src/delivery/package/validate/scorm-rules.ts';
import { cmi5Flaws, tincanFlaws } from '../../../../src/delivery/package/validate/xapi-rules.ts';
import { tea } from './site.ts';

const paths = ['course/a b.html', 'index.html'];
const files = (name: string, text: string) =>
  new Map([...paths, name].map((path) => [path, bytesOf(path === name ? text : '')]));

describe.each(['scorm12', 'scorm2004'] as const)('%s', (target) => {
  const { name, write } = manifests[target];
  const flaws = async (text: string) => [
    ...(await schemaFlaws(text, target)),
    ...scormFlaws(files(name, text), target),
  ];

  test.each([
    ['as it is', tea],
    ['where the LMS may set the passing score', { ...tea, lmsPasses: true }],
    ['without one', { ...tea, passing: undefined, lmsPasses: true }],
  ])('is sound, %s', async (_, course) => {
    expect(await flaws(write(course, paths))).toEqual([]);
  });

  test('names the passing score only where the LMS may set it', () => {
    const shape = /masteryscore|minNormalizedMeasure/;
    expect(write(tea, paths)).not.toMatch(shape);
    expect(write({ ...tea, lmsPasses: true }, paths)).toMatch(shape);
  });

  test('keeps its identifiers when the course changes', () => {
    const ids = (text: string) => [...text.matchAll(/identifier="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(write({ ...tea, version: '3', title: 'Coffee' }, ['index.html']))).toEqual(ids(write(tea, paths)));
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'an item of nothing',
      (text) => text.replace('identifierref="pages"', 'identifierref="page"'),
      /names the resource "page"/,
    ],
    ['no title', (text) => text.replace(/(<item [^>]*>\s*)<title>[^<]*<\/title>/, '$1'), /item has no title/],
    [
      'the wrong spelling of sco',
      (text) => text.replace(/adlcp:scorm[tT]ype/, target === 'scorm12' ? 'adlcp:scormType' : 'adlcp:scormtype'),
      /in exactly this spelling/,
    ],
    [
      'a file that isn’t there',
      (text) => text.replace('<file href="index.html"/>', '<file href="index.html"/><file href="gone.html"/>'),
      /lists "gone.html"/,
    ],
    [
      'a file that isn’t listed',
      (text) => text.replace('<file href="course/a%20b.html"/>', ''),
      /doesn't list "course\/a b.html"/,
    ],
    [
      'a page to open that isn’t listed',
      (text) => text.replace('<file href="index.html"/>', ''),
      /isn't among the files/,
    ],
    [
      'an identifier twice',
      (text) => text.replace('item identifier="all"', 'item identifier="course"'),
      /is used twice/,
    ],
    [
      'an identifier that begins with a digit',
      (text) => text.replace('item identifier="all"', 'item identifier="1"'),
      /begins with a letter/,
    ],
    [
      'a default that there isn’t',
      (text) => text.replace('default="course"', 'default="other"'),
      /default organization "other"/,
    ],
    [
      'a value of the wrong kind',
      (text) => text.replace('isvisible="true"', 'isvisible="perhaps"'),
      /'perhaps' is not a valid value/,
    ],
    ['broken XML', (text) => text.replace('</resources>', ''), /parser error|could not be read/],
  ])('says %s', async (_, spoil, says) => {
    const text = write(tea, paths);
    expect(spoil(text)).not.toBe(text);
    expect((await flaws(spoil(text))).join('\n')).toMatch(says);
  });
});

describe('cmi5', () => {
  const { name, write } = manifests.cmi5;
  const text = write(tea, paths);
  test('is sound, and says when it moves on', () => {
    expect(cmi5Flaws(files(name, text))).toEqual([]);
    expect(text).toContain('moveOn="CompletedAndPassed" masteryScore="0.7"');
    expect(
      cmi5Flaws(files(name, write({ ...tea, iri: 'https://example.org/tea/', passing: undefined }, paths))),
    ).toEqual([]);
  });
  test.each<[string, (text: string) => string, RegExp]>([
    ['another namespace', (all) => all.replace('/v1/', '/v2/'), /namespace/],
    [
      'an id that is no IRI',
      (all) => all.replace('course id="urn:goldseam:tea"', 'course id="tea"'),
      /no absolute IRI/,
    ],
    ['one id for both', (all) => all.replace('tea:all', 'tea'), /have one id/],
    ['no moveOn', (all) => all.replace(' moveOn="CompletedAndPassed"', ''), /counts as done at once/],
    ['a score above 1', (all) => all.replace('masteryScore="0.7"', 'masteryScore="70"'), /between 0 and 1/],
    ['no title', (all) => all.replace(/<title>[\s\S]*?<\/title>/, ''), /need a title/],
    ['a page that isn’t there', (all) => all.replace('<url>index.html', '<url>start.html'), /opens "start.html"/],
  ])('says %s', (_, spoil, says) => {
    expect(cmi5Flaws(files(name, spoil(text))).join('\n')).toMatch(says);
  });
});

describe('tincan', () => {
  const { name, write } = manifests.xapi;
  const text = write(tea, paths);
  test('is sound', () => expect(tincanFlaws(files(name, text))).toEqual([]));
  test.each<[string, (text: string) => string, RegExp]>([
    ['an id that is no IRI', (all) => all.replace('id="urn:goldseam:tea"', 'id="tea"'), /no absolute IRI/],
    ['no name', (all) => all.replace(/<name>[^<]*<\/name>/, ''), /no name/],
    ['a page that isn’t there', (all) => all.replace('>index.html<', '>start.html<'), /opens "start.html"/],
  ])('says %s', (_, spoil, says) => {
    expect(tincanFlaws(files(name, spoil(text))).join('\n')).toMatch(says);
  });
});

test('a text can hold what XML can’t', () => {
  expect(escaped('a < b & "c" \u0000\u000b> d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});
