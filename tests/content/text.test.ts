import { describe, expect, test } from 'vitest';
import { syllables } from './syllables.ts';
import { count, likeness, paragraphs, reading, sentences, unquoted, words } from './text.ts';

describe('words', () => {
  test.each([
    ['At 4.30 the truck leaves.', ['At', '4.30', 'the', 'truck', 'leaves']],
    ["It’s Ana’s, isn't it?", ['It’s', 'Ana’s', "isn't", 'it']],
    ['a re-read co-worker at 09:20 a.m.', ['a', 're-read', 'co-worker', 'at', '09:20', 'a.m']],
    ['“Sorry” – 38.9% …', ['Sorry', '38.9']],
    ['Zoë, Łukasz and Żaneta', ['Zoë', 'Łukasz', 'and', 'Żaneta']],
    ['13,671', ['13', '671']],
    ['我们去喝茶', ['我们', '去', '喝茶']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['—', []],
  ])('%s', (text, list) => {
    expect(words(text)).toEqual(list);
    expect(count(text)).toBe(list.length);
  });
});

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['The truck leaves at 4.30 and 38.9% is on it.', ['The truck leaves at 4.30 and 38.9% is on it.']],
    ['Come at 9 a.m. Monday or 10 p.m. Friday.', ['Come at 9 a.m. Monday or 10 p.m. Friday.']],
    ['It left at 9 a.m. The shop was shut.', ['It left at 9 a.m.', 'The shop was shut.']],
    ['Ask Mr. Adeyemi and Dr. Roy.', ['Ask Mr. Adeyemi and Dr. Roy.']],
    ['Take breaks, e.g. Tuesday. Rest.', ['Take breaks, e.g. Tuesday.', 'Rest.']],
    ['Harry S. Truman said it. Then he left.', ['Harry S. Truman said it.', 'Then he left.']],
    ['“Are you there?” she asked. “Yes.” He sat.', ['“Are you there?” she asked.', '“Yes.”', 'He sat.']],
    ['She said "Stop." Then it rang.', ['She said "Stop."', 'Then it rang.']],
    ['It broke. “Why now?”', ['It broke.', '“Why now?”']],
    ['Wait ... what? 3 men came.', ['Wait ... what?', '3 men came.']],
    ['It is not over (yet.) Go.', ['It is not over (yet.)', 'Go.']],
    ['你好。请坐！喝茶吗？', ['你好。', '请坐！', '喝茶吗？']],
    ['「はい。」彼は座った。', ['「はい。」', '彼は座った。']],
    ['यह चाय है। पियो।', ['यह चाय है।', 'पियो।']],
    ['هل تشرب؟ نعم.', ['هل تشرب؟', 'نعم.']],
    ['… !', []],
  ])('%s', (text, list) => {
    expect(sentences(text)).toEqual(list);
  });
});

describe('syllables', () => {
  test.each([
    [1, 'the one use once called moved eyes makes league through friend played I’ll don’t can’t scene night'],
    [
      2,
      'people client quiet wanted boxes places handle handled something colleague careful minutes didn’t saying being 42',
    ],
    [3, 'idea area however video everything earlier customer realise employer anyone'],
    [4, 'apology responsibly reliable actually everybody'],
    [5, 'university co-operation'],
  ])('%i: %s', (n, list) => {
    for (const word of list.split(' ')) expect([word, syllables(word)]).toEqual([word, n]);
  });

  test('letters of a short word in capitals, digits and parts are spoken one by one', () => {
    expect(syllables('HR')).toBe(2);
    expect(syllables('4:30')).toBe(3);
    expect(syllables('reply-all')).toBe(3);
    expect(syllables('boss’s')).toBe(2);
  });
});

describe('reading', () => {
  test('follows the formulas of Flesch and Kincaid', () => {
    // 12 words, 2 sentences, 14 syllables.
    const r = reading(['The cat sat on the mat. The dog ran into the garden.']);
    expect([r.words, r.sentences.length, r.mean, r.longest]).toEqual([12, 2, 6, 6]);
    expect(r.grade).toBeCloseTo(0.39 * 6 + 11.8 * (14 / 12) - 15.59, 10);
    expect(r.ease).toBeCloseTo(206.835 - 1.015 * 6 - 84.6 * (14 / 12), 10);
  });

  test('a unit ends its last sentence, with or without a full stop', () => {
    expect(reading(['Stop the van', 'Ring the shop']).sentences).toHaveLength(2);
  });

  test('nothing reads as nothing', () => {
    expect(reading([])).toMatchObject({ words: 0, mean: 0, longest: 0 });
  });
});

test('unquoted takes out what somebody says', () => {
  expect(unquoted('She said “it was silly” and "dumb", so there.').replace(/\s+/g, ' ')).toBe(
    'She said and , so there.',
  );
});

test('paragraphs are parted by blank lines', () => {
  expect(paragraphs('One\nline.\n\n Two. \n\n\n')).toEqual(['One line.', 'Two.']);
});

test('likeness is the share of different words in common', () => {
  expect(likeness('stop the van', 'Stop the van!')).toBe(1);
  expect(likeness('stop the van', 'stop a truck')).toBeCloseTo(1 / 5);
  expect(likeness('', '')).toBe(0);
});
