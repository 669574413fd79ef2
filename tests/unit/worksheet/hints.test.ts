import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hints } from '../../../src/domain/worksheet/hints.ts';

const says = (text: string, ...words: string[]) => hints(text, [{ words, say: 'hint' }]).length > 0;

describe('a check is set off by', () => {
  test.each([
    ['a whole word', 'I hope it goes away', 'hope'],
    ['any case', 'HOPE is no plan', 'hope'],
    ['a word at the end', 'All I do is hope', 'hope'],
    ['a word beside marks', '“Hope,” she said', 'hope'],
    ['a phrase', 'We wait and see.', 'wait and see'],
    ['a straight apostrophe where the text has a curly one', 'I didn’t do it', "didn't"],
    ['a curly apostrophe where the text has a straight one', "I didn't do it", 'didn’t'],
    ['curly apostrophes on both sides', 'I didn’t do it', 'didn’t'],
    ['a phrase that runs over a line', 'We wait\nand see', 'wait and see'],
    ['letters with marks', 'Das wäre schön', 'schön'],
    ['marks that mean something in a pattern', 'Why me (again)?', '(again)'],
    ['a letter and its mark typed apart', 'Das wa\u0308re scho\u0308n', 'schön'],
    ['a hyphen that holds lines together', 'Only a follow\u2011up', 'follow-up'],
    ['a dash for a hyphen', 'Only a follow–up', 'follow-up'],
    ['a soft hyphen from another program', 'Just care\u00adless', 'careless'],
    ['a space that does not break', 'We wait\u00a0and see', 'wait and see'],
    ['curly quotation marks', 'It was “just” a joke', '"just"'],
    ['wide letters', 'ＨＯＰＥ', 'hope'],
    ['capitals that are two letters', 'GROSSE SACHE', 'große'],
    ['another final letter', 'ΛΆΘΟΣ', 'λάθος'],
    ['a word that ends its sentence in the check', 'Sorry, but I was tired', 'Sorry.'],
    ['a word without spaces around it', '我下次会更小心的', '更小心'],
    ['a word in Japanese', '次はもっと気をつけます', '気をつけ'],
    ['a word in Thai', 'ครั้งหน้าจะระวังให้มาก', 'ระวัง'],
    ['a word in Arabic with points', 'سوف أَحْذَر', 'أحذر'],
  ])('%s', (_what, text, word) => {
    expect(says(text, word)).toBe(true);
  });
});

describe('a check is not set off by', () => {
  test.each([
    ['a part of a word', 'hopeful and unhoped', 'hope'],
    ['a word with a letter after it that has a mark', 'hopeä', 'hope'],
    ['a number in a longer one', '1230', '23'],
    ['the pattern of a word', 'hxpe', 'h.pe'],
    ['nothing', '', 'hope'],
    ['a word with a sign of a vowel after it', 'करा', 'कर'],
    ['the end of a longer word in Cyrillic', 'осторожность', 'ость'],
    ['a word that nobody can see', 'hope', '\u200b'],
    ['spaces', 'I hope so', '  '],
  ])('%s', (_what, text, word) => {
    expect(says(text, word)).toBe(false);
  });
});

test('each check speaks once, in authored order', () => {
  const checks = [
    { words: ['late'], say: 'first' },
    { words: ['hope', 'wish'], say: 'second' },
    { words: ['never'], say: 'third' },
  ];
  expect(hints('I wish and hope and hope it is not late, late', checks)).toEqual(['first', 'second']);
  expect(hints('', [])).toEqual([]);
});

test('any words and any text are harmless', () => {
  const any = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(any, fc.array(any.filter(Boolean), { maxLength: 3 }), (text, words) => {
      expect(says(text, ...words)).toBeTypeOf('boolean');
    }),
    { numRuns: 25 },
  );
});
