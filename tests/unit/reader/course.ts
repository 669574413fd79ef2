import { stringify } from 'yaml';

const choice = (id: string) => ({
  ...{ kind: 'choice', id, stem: 'What now?' },
  options: [
    { id: 'go', text: 'Go.', key: true, why: 'So.' },
    { id: 'stay', text: 'Stay.', why: 'So.' },
  ],
});

/** The fields of a course.yaml that every course needs. */
export const head = {
  ...{ id: 'c', title: 'C', eyebrow: 'E', headline: 'H', lead: 'L', promise: 'P', about: ['A'], drawing: 'D' },
};

/** The files of a site with one course: each lesson has a question from a file and one in its text. */
export function courseOf(lessons: readonly string[], more: object = { lessons }): Record<string, string> {
  const texts = lessons.flatMap((id) => [
    [
      `content/courses/c/lessons/${id}.mdx`,
      `---\nid: ${id}\ntitle: Lesson ${id}\nobjective: Choose.\nsummary: S.\n---\n\nSome words.\n\n<Question id="${id}-q" />\n\n<Quiz id="${id}-here">\n\n\`${id}-in\` What now?\n\n- [x] \`go\` Go.\n  So.\n- [ ] \`stay\` Stay.\n  So.\n\n</Quiz>\n`,
    ],
    [
      `content/courses/c/quizzes/${id}.yaml`,
      stringify({ mode: 'practice', id: `${id}-quiz`, title: 'Q', questions: [choice(`${id}-q`)] }),
    ],
  ]);
  return {
    'content/site.yaml': 'name: N\nsummary: S.\n',
    'content/courses/c/course.yaml': stringify({ ...head, ...more }),
    'content/courses/c/pages/about.mdx': '---\nid: about\ntitle: About\nsummary: S.\nplace: foot\n---\n\nWords.\n',
    ...Object.fromEntries(texts),
  };
}
