import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../../src/domain/worksheet/compose.ts';
import { noteOf } from '../../../src/domain/worksheet/note.ts';
import { plainText } from '../../../src/domain/worksheet/plain-text.ts';
import { worksheet } from '../../../src/schemas/worksheet.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const yaml = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

/** What is wrong with the guide's example after a change. */
function problems(from: string, to: string): string[] {
  expect(yaml).toContain(from);
  const result = worksheet.safeParse(parse(yaml.replace(from, to)));
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('the worksheet in the guide', () => {
  test('is one, and comes out as it says', () => {
    const sheet = worksheet.parse(parse(yaml));
    if (sheet.kind !== 'steps') throw new Error('It is a sheet of steps.');
    const [note] = compose(sheet, noteOf(sheet.examples.worked.answers), { language: 'en-GB', gap: '(gap)' });
    expect(plainText(note?.blocks ?? [])).toBe(
      'I left the hall key in a taxi. It opens the whole house. The lock is changed by Monday 9 March 2026.\n\n1. The caretaker\n2. The head',
    );
  });

  test.each([
    ['{what}. [It', '{waht}. [It', 'outputs.0.pieces.0: There is no field "waht" here. There are: what, opens'],
    ['when: { opens: [house] } #', 'when: { opnes: [house] } #', 'There is no field "opnes" here.'],
    ['each: people', 'each: poeple', 'outputs.0.pieces.1.each: There is no list "poeple" in this sheet.'],
    ['on: guard', 'on: gard', 'calendar.0.on: There is no field "gard" here.'],
    ['of: [what]', 'of: [waht]', 'checks.0.of: There is no field "waht" here.'],
    ['id: opens', 'id: what', 'The id "what" is used twice here.'],
    ['where: { who: any }', 'where: { hwo: any }', 'There is no field "hwo" here. There are: who.'],
    ['      opens: house', '      open: house', 'examples.worked.answers.open: There is no field "open" here.'],
    ['line: "{who}", ', '', '"each" and "line" go together.'],
    ['of: [what], most', 'most', 'A check of the whole sheet says "of" which fields.'],
  ])('%s → %s is told', (from, to, message) => {
    expect(problems(from, to).join('\n')).toContain(message);
  });
});
