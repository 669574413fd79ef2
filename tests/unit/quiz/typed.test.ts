import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, fold, slipped } from '../../../src/domain/quiz/typed.ts';

describe('a typed answer', () => {
  test.each<[why: string, accept: string, typed: string, language?: string]>([
    ['spaces around and within', 'a blameless review', '  a  blameless \n review '],
    ['capitals', 'a blameless review', 'A BLAMELESS REVIEW'],
    ['a tab', 'New York', 'New\tYork'],
    ['a space that keeps lines together', 'New York', 'New\u00a0York'],
    ['a thin space', '5 kg', '5\u2009kg'],
    ['a narrow space that keeps lines together', '10 000', '10\u202f000'],
    ['an ideographic space', '東京 駅', '東京\u3000駅'],
    ['a space without width', 'blameless', 'blame\u200bless'],
    ['a soft hyphen', 'blameless', 'blame\u00adless'],
    ['a byte-order mark', 'blameless', '\ufeffblameless'],
    ['marks of direction', 'שלום', '\u200fשלום\u200e'],
    ['an isolate', 'مرحبا', '\u2067مرحبا\u2069'],
    ['a joiner of words', 'e-mail', 'e-\u2060mail'],
    ['an en dash', '1914–1918', '1914-1918'],
    ['an em dash', '1914—1918', '1914–1918'],
    ['a hyphen that keeps lines together', 'e-mail', 'e\u2011mail'],
    ['a minus', '-5', '−5'],
    ['a full-width hyphen', 'A-1', 'Ａ－１'],
    ['a small hyphen', 'e-mail', 'e\ufe63mail'],
    ['a space before a percent sign', '50%', '50\u202f%'],
    ['none before one', '50 %', '50%'],
    ['a space before a degree', '20°', '20 °'],
    ['spaces of French', 'Quoi ? Non !', 'Quoi? Non!'],
    ['spaces around a slash', 'and/or', 'and / or'],
    ['spaces within brackets', 'water (hot)', 'water ( hot )'],
    ['spaces around a dash', '1914–1918', '1914 – 1918'],
    ['the hyphen of Hebrew', 'תל־אביב', 'תל-אביב'],
    ['curly quotes for straight ones', '"Stop"', '“Stop”'],
    ['straight quotes for curly ones', '“Stop”', '"Stop"'],
    ['quotes of German', '„Halt“', '"Halt"'],
    ['quotes of French, with their spaces', '« Bonjour »', '"Bonjour"'],
    ['quotes of Japanese', '「はい」', '"はい"'],
    ['quotes in code', 'print("hi")', 'print(“hi”)'],
    ['single quotes in code', "print('hi')", 'print(‘hi’)'],
    ['a curly apostrophe', "don't", 'don’t'],
    ['an accent in the place of an apostrophe', "don't", 'don´t'],
    ['a grave in the place of an apostrophe', "don't", 'don`t'],
    ['a letter apostrophe', "don't", 'donʼt'],
    ['a full-width apostrophe', "don't", 'don＇t'],
    ['two hyphens for a dash', '1914–1918', '1914--1918'],
    ['two apostrophes for a quote', '"Stop"', "''Stop''"],
    ['primes', '5\'3"', '5′3″'],
    ['a full stop at the end', 'Paris', 'Paris.'],
    ['an exclamation mark at the end', 'Stop', 'Stop!'],
    ['no mark where the author has one', 'Stop!', 'stop'],
    ['an ellipsis', 'Wait', 'Wait…'],
    ['three points', 'Wait…', 'Wait...'],
    ['the mark of French, with its space', 'Arrête', 'Arrête !'],
    ['marks of Spanish', 'Basta', '¡Basta!'],
    ['the full stop of Chinese', '北京', '北京。'],
    ['the question mark of Arabic', 'لماذا', 'لماذا؟'],
    ['the full stop of Hindi', 'नमस्ते', 'नमस्ते।'],
    ['a mark within quotes', '"Stop"', '“Stop.”'],
    ['accents in two characters', 'café', 'cafe\u0301'],
    ['accents in one character', 'cafe\u0301', 'café'],
    ['Hangul in its letters', '한국', '한국'.normalize('NFD')],
    ['a nukta in two characters', 'क़लम', 'क़लम'.normalize('NFC')],
    ['Vietnamese in its parts', 'Việt Nam', 'Việt Nam'.normalize('NFD')],
    ['a ligature', 'office', 'oﬃce'],
    ['full-width letters', 'CPU', 'ｃｐｕ'],
    ['half-width kana', 'カタカナ', 'ｶﾀｶﾅ'],
    ['a sharp s in capitals', 'Straße', 'STRASSE'],
    ['a sharp s as two', 'Straße', 'strasse'],
    ['a capital sharp s', 'Straße', 'STRAẞE'],
    ['a sigma at the end', 'Σίσυφος', 'σίσυφοσ'],
    ['Greek in capitals', 'λόγος', 'ΛΌΓΟΣ'],
    ['Greek in capitals without accents', 'λόγος', 'ΛΟΓΟΣ', 'el'],
    ['Turkish with a point', 'istanbul', 'İSTANBUL', 'tr'],
    ['Turkish without a point', 'ısı', 'ISI', 'tr'],
    ['a Turkish name in English', 'Istanbul', 'İstanbul'],
    ['Cyrillic in capitals', 'Москва', 'МОСКВА'],
    ['Russian without the points of yo', 'ёлка', 'елка'],
    ['Armenian in capitals', 'Երևան', 'ԵՐԵՒԱՆ'],
    ['Hebrew with points', 'שלום', 'שָׁלוֹם'],
    ['Arabic with vowels', 'كتاب', 'كِتَاب'],
    ['Arabic drawn out', 'كتاب', 'كتـــاب'],
    ['Arabic in forms of presentation', 'لا', 'ﻻ'],
    ['digits of Arabic', '1914', '١٩١٤'],
    ['digits of Hindi', '1914', '१९१४'],
    ['digits of Thai', '1914', '๑๙๑๔'],
    ['Thai with a space without width', 'สวัสดีครับ', 'สวัสดี\u200bครับ'],
    ['Persian without its joiner', 'می\u200cخواهم', 'میخواهم'],
    ['a choice of glyph', '☎', '☎\ufe0f'],
  ])('counts with %s', (_why, accept, typed, language) => {
    expect(fits(typed, [accept], { language })).toBe(true);
  });

  test.each<[why: string, accept: string, typed: string, language?: string]>([
    ['another word', 'a blameless review', 'a blameless meeting'],
    ['a lost accent', 'café', 'cafe'],
    ['a lost accent in Greek', 'νόμος', 'νομός'],
    ['another mark where the mark is the answer', '?', '!'],
    ['nothing where the mark is the answer', '?', ''],
    ['a factorial left out', 'n!', 'n'],
    ['an undotted i in Turkish', 'sinir', 'sınır', 'tr'],
    ['a hyphen too many', 'rerun', 're-run'],
    ['a space too many', 'today', 'to day'],
    ['another sign of code', 'i++', 'i+'],
    ['one hyphen for two in code', 'i--', 'i-'],
    ['a lost vowel in Hindi', 'किताब', 'कताब'],
    ['another tone in Thai', 'ข้าว', 'ข่าว'],
    ['nothing that can be seen', 'a', '\u200b\u00ad'],
  ])('does not count with %s', (_why, accept, typed, language) => {
    expect(fits(typed, [accept], { language })).toBe(false);
  });

  test.each<[accept: string, typed: string]>([
    ['?', '？'],
    ['…', '...'],
    ['.', '.'],
    ['¿', '¿'],
    ['n!', 'N!'],
    ['5!', '5 !'.replace(' ', '')],
  ])('%s is the answer itself, and is typed as %s', (accept, typed) => {
    expect(fits(typed, [accept])).toBe(true);
  });

  test('keeps its capitals, and its points, where they matter', () => {
    const exact = { exact: true };
    expect([fits('nasa', ['NASA'], exact), fits(' NASA. ', ['NASA'], exact)]).toEqual([false, true]);
    expect(fits('Strasse', ['Straße'], exact)).toBe(false);
    expect(fits('שלום', ['שָׁלוֹם'], exact)).toBe(false);
    expect(fits('print(“Hi”)', ['print("Hi")'], exact)).toBe(true);
  });

  test('is folded to what is folded already, in any language', () => {
    const language = fc.constantFrom('en', 'de', 'tr', 'el', 'lt', 'ar', 'hi');
    const marks = fc
      .array(fc.constantFrom(...'azßIi.!?“”«»-– ¿`…İ', '\u0307'), { maxLength: 8 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), language, fc.boolean(), (text, language, exact) => {
        const once = fold(text, { language, exact });
        expect(fold(once, { language, exact })).toBe(once);
      }),
    );
  });

  test.each([
    ['a letter too many', 'blammeless', true],
    ['a letter missing', 'blmeless', true],
    ['a letter changed', 'blamelesz', true],
    ['two letters the wrong way round', 'balmeless', true],
    ['a slip and other capitals and a full stop', 'BLAMELES.', true],
    ['two slips', 'blmelezs', false],
    ['no slip', 'blameless', false],
    ['no slip, but another mark', 'Blameless!', false],
    ['the slip of a short word', 'plam', false],
    ['a lost accent in a short word', 'cafe', true],
    ['another accent in a short word', 'cafè', true],
    ['a slip in a word of Greek', 'φιλοσοφα', true],
  ])('with %s', (_what, text, slip) => {
    expect(slipped(text, ['blameless', 'plan', 'café', 'φιλοσοφία'])).toBe(slip);
  });
});
