import { expect, test } from 'vitest';
import { countWords } from '../../src/domain/words.ts';

test.each([
  ['nothing', '', 0],
  ['marks alone', '## — … * > 1.', 1],
  ['plain words', 'You got it wrong.', 4],
  ['apostrophes of both shapes', "It’s Ana's, isn’t it?", 4],
  ['words with hyphens, times and numbers', 'a co-worker at 4:30 or 9.15', 6],
  ['letters of other languages', 'Zoë fragt Łukasz', 3],
  ['Chinese by its letters', '说出来。', 2],
  ['a long Chinese text', '说'.repeat(3800), 2375],
  ['two scripts in one text', 'Say 对不起 now', 4],
  ['Japanese by its letters', 'コーヒーを飲みます', 6],
  ['Korean by its spaces', '안녕하세요 여러분', 2],
  ['Thai, which has no spaces', 'สวัสดีครับผมชื่อสมชาย', 5],
  ['Khmer, which has no spaces', 'ខ្ញុំស្រឡាញ់អ្នក', 3],
  ['Hindi with its marks', 'हिन्दी में लिखो', 3],
  ['Arabic with its marks', 'مَرْحَبًا بِكُم', 2],
  ['letters and marks apart', 'e\u0301lan vital', 2],
])('counts %s', (_what, text, words) => {
  expect(countWords(text)).toBe(words);
});
