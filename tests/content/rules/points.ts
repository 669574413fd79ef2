import type { Bank } from '../bank.ts';
import { reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';

const named = reporter('POINT');
const covered = reporter('COVER');

/** Ids of all teaching points of the course's sources: `a1.1`, `a1.2` and so on. */
function all(bank: Bank): string[] {
  return (bank.course?.sources ?? []).flatMap((source) =>
    Array.from({ length: source.points ?? 0 }, (_, i) => `${source.id}.${i + 1}`),
  );
}

/** POINT: a teaching point that a lesson or a question of any kind names exists. */
const exist: Rule = {
  id: 'POINT',
  from: 'standard',
  todo: 'Correct the point, or raise "points" at its source in course.yaml.',
  check(bank) {
    if (!bank.course) return [];
    const points = new Set(all(bank));
    const strange = (list: string[]) => list.filter((point) => !points.has(point));
    return [
      ...bank.lessons.flatMap(({ file, meta }) =>
        strange(meta.points).map((point) => named.error(file, 'points', `no source has a point "${point}"`)),
      ),
      ...bank.asked.flatMap(({ file, question }) =>
        strange(question.points).map((point) => named.error(file, question.id, `no source has a point "${point}"`)),
      ),
    ];
  },
};

/** COVER: every teaching point stands in at least one lesson. */
const coverage: Rule = {
  id: 'COVER',
  from: 'strict',
  todo: 'Name it in "points" of the lesson that teaches it.',
  check(bank) {
    if (bank.partial) return [];
    const taught = new Set(bank.lessons.flatMap((l) => l.meta.points));
    return all(bank)
      .filter((point) => !taught.has(point))
      .map((point) => covered.error('course.yaml', point, 'no lesson covers this teaching point'));
  },
};

export const points = [exist, coverage];
