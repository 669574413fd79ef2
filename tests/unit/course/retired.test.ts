import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Keys, moveState } from '../../../src/domain/course/moves.ts';
import { lessonState } from '../../../src/domain/course/progress.ts';
import type { Key } from '../../../src/domain/quiz/key.ts';
import { type Deed, noon, recordOf } from './record.ts';

const key: Key = {
  kind: 'choice',
  revision: 1,
  move: 'tell',
  options: [
    { id: 's', rating: 'strong' },
    { id: 'c', rating: 'costly' },
  ],
};

/** What stands in the course today; "gone" stood in it once. */
const keys: Keys = { here: key, there: key };
const lesson = { id: 'lesson', questions: ['here', 'there'], forms: [], scenarios: [] };

const pick = fc.constantFrom('s', 'c');
const at = fc.nat(5).map(noon);
const practice = (question: string) => fc.record({ practice: fc.constant(question), pick, at });
const standing = fc.array(fc.oneof(practice('here'), practice('there')), { maxLength: 5 });
const retired = fc.array(practice('gone'), { minLength: 1, maxLength: 3 });

test('a retired question leaves what a lesson and a move come to, and stays in the record', () => {
  fc.assert(
    fc.property(standing, retired, (deeds, old) => {
      const today = recordOf(...deeds);
      const all = recordOf(...deeds, ...old);
      expect(lessonState(all, lesson)).toBe(lessonState(today, lesson));
      expect(moveState(all, keys, 'tell', () => 0)).toBe(moveState(today, keys, 'tell', () => 0));
      expect(all.tries.get('gone')).toHaveLength(old.length);
    }),
  );
});

test('a retired question of a form leaves the others of that run as they are', () => {
  fc.assert(
    fc.property(pick, pick, (one, other) => {
      const run = (picks: Record<string, string>): Deed => ({ form: 'form', picks, at: noon(0) });
      const all = recordOf(run({ here: one, gone: other }));
      expect(moveState(all, keys, 'tell', () => 0)).toBe(
        moveState(recordOf(run({ here: one })), keys, 'tell', () => 0),
      );
      expect(all.attempts[0]?.picks.has('gone')).toBe(true);
    }),
  );
});
