import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { questionOf, sentence } from './questions.ts';

/** How many questions a lesson asks: one of them in its own text. */
export const perLesson = 5;

/** The id of lesson number `n`, from 0. */
export const lessonName = (n: number): string => `lesson-${String(n + 1).padStart(4, '0')}`;

function lessonText(n: number): string {
  const paragraphs = (from: number) =>
    [0, 1].map((i) => Array.from({ length: 4 }, (_, s) => sentence(10 + s, n + from + i + s)).join(' ')).join('\n\n');
  const ask = (i: number) => `<Question id="${lessonName(n)}-q${i}" />`;
  const front = stringify({
    id: lessonName(n),
    title: `Lesson ${n + 1}: ${sentence(4, n)}`,
    objective: 'Say what was left on.',
    summary: sentence(9, n),
  });
  return `---
${front}---

${ask(0)}

## ${sentence(4, n + 1)}

${paragraphs(1)}

${ask(1)}

## ${sentence(5, n + 2)}

${paragraphs(2)}

- ${sentence(6, n)}
- ${sentence(7, n)}

${ask(2)}

## ${sentence(3, n + 3)}

${paragraphs(3)}

<Quiz id="${lessonName(n)}-here">

\`${lessonName(n)}-q4\` ${sentence(9, n)} What now?

- [x] \`say\` ${sentence(5, n)}
  ${sentence(12, n)}
- [ ] \`wait\` ${sentence(6, n)}
  ${sentence(11, n)}

</Quiz>

${ask(3)}
`;
}

/** Writes a site with one course of so many lessons, five questions of mixed kinds in each. */
export function writeCourse(folder: string, lessons: number): void {
  const course = join(folder, 'courses', 'growth');
  for (const part of ['lessons', 'quizzes']) mkdirSync(join(course, part), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), stringify({ name: 'Growth', summary: sentence(8, 1) }));
  writeFileSync(
    join(course, 'course.yaml'),
    stringify({
      ...{ id: 'growth', title: 'Growth', eyebrow: 'A course', headline: sentence(5, 1), lead: sentence(12, 2) },
      ...{ promise: sentence(6, 3), about: [sentence(14, 4)], drawing: 'A lamp' },
      lessons: Array.from({ length: lessons }, (_, n) => lessonName(n)),
    }),
  );
  for (let n = 0; n < lessons; n++) {
    writeFileSync(join(course, 'lessons', `${lessonName(n)}.mdx`), lessonText(n));
    const questions = Array.from({ length: perLesson - 1 }, (_, i) =>
      questionOf(`${lessonName(n)}-q${i}`, n * (perLesson - 1) + i),
    );
    writeFileSync(
      join(course, 'quizzes', `${lessonName(n)}.yaml`),
      stringify({ mode: 'practice', id: lessonName(n), title: `Questions ${n + 1}`, questions }),
    );
  }
}
