import type { Finding } from '../finding.ts';
import type { Item, Shelf } from '../shelf.ts';

/** Two things of one sort share an id: their records would mix. */
export function duplicateId(shelf: Shelf): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const meet = (sort: string, id: string, item: Item<unknown>, path: readonly PropertyKey[]) => {
    const { source } = item;
    const place = source.placeOf(path);
    const first = seen.get(`${sort} ${id}`);
    if (!first) {
      seen.set(`${sort} ${id}`, `${source.file}:${place.line}`);
      return;
    }
    const message = `The ${sort} id "${id}" is used twice; the first is at ${first}. Give each its own, because learners' records refer to it.`;
    findings.push({ file: source.file, ...place, rule: 'duplicate-id', message });
  };
  for (const item of shelf.lessons) meet('lesson', item.data.id, item, ['id']);
  for (const item of shelf.pages) meet('page', item.data.id, item, ['id']);
  for (const item of shelf.scenarios) {
    meet('scenario', item.data.id, item, ['id']);
    item.data.nodes.forEach((node, n) => {
      meet('question', node.id, item, ['nodes', n, 'id']);
    });
  }
  for (const item of shelf.worksheets) meet('worksheet', item.data.id, item, ['id']);
  for (const item of shelf.quizzes) {
    meet('quiz', item.data.id, item, ['id']);
    if (item.data.mode === 'practice') {
      item.data.questions.forEach((question, i) => {
        meet('question', question.id, item, ['questions', i, 'id']);
      });
      continue;
    }
    if (item.data.mode === 'assessment') {
      // Records tell an assessment, a form and a scenario apart by their ids alone.
      meet('form', item.data.id, item, ['id']);
      item.data.forms?.forEach((form, f) => {
        meet('form', form.id, item, ['forms', f, 'id']);
      });
      item.data.questions.forEach((question, i) => {
        meet('question', question.id, item, ['questions', i, 'id']);
      });
      continue;
    }
    item.data.forms.forEach((form, f) => {
      meet('form', form.id, item, ['forms', f, 'id']);
      form.questions.forEach((question, i) => {
        meet('question', question.id, item, ['forms', f, 'questions', i, 'id']);
      });
    });
  }
  return findings;
}
