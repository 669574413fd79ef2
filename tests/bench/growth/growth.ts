import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lessonName, perLesson, writeCourse } from './course.ts';
import { build, firstPage, type Took } from './run.ts';

// Builds courses of 10, 100 and 1,000 lessons and prints what that takes. The cost of
// one more lesson is the same from row to row where nothing grows with the course. On
// a machine that others use too, look at the processors rather than at the wall.

const sizes = [10, 100, 1000];
const cells = (row: readonly string[]) =>
  `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(9) : cell.padStart(20))).join('')}`;

const folder = mkdtempSync(join(tmpdir(), 'goldseam-growth-'));
let before: { lessons: number; took: Took } | undefined;
try {
  console.log(`\nGrowth (${perLesson} questions a lesson)`);
  console.log(
    cells([
      'lessons',
      'seconds',
      'processor seconds',
      'megabytes at most',
      'ms one more lesson',
      'processor ms for it',
    ]),
  );
  for (const lessons of sizes) {
    const content = join(folder, `content-${lessons}`);
    writeCourse(content, lessons);
    const took = build(content, join(folder, `site-${lessons}`));
    const more = (of: 'seconds' | 'busy') =>
      before ? (((took[of] - before.took[of]) / (lessons - before.lessons)) * 1000).toFixed(1) : '–';
    console.log(
      cells([
        String(lessons),
        took.seconds.toFixed(1),
        took.busy.toFixed(1),
        took.megabytes.toFixed(0),
        more('seconds'),
        more('busy'),
      ]),
    );
    before = { lessons, took };
  }
  const most = sizes.at(-1) ?? 0;
  const { start, page } = await firstPage(join(folder, `content-${most}`), `/lessons/${lessonName(most / 2)}/`);
  console.log(
    `\nPreview of ${most} lessons: ready after ${start.toFixed(1)} s, the first page asked for in ${page.toFixed(2)} s`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
