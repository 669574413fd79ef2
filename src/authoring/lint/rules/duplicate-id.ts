import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import type { Shelf } from '../../../reader/shelf.ts';

/** Two things of one sort share an id: their records would mix. */
export function duplicateId(shelf: Shelf): Finding[] {
  const findings: Finding[] = [];
  // Records tell an assessment, a form and a scenario apart by their ids alone: each is met among forms.
  const seen = new Map<string, { item: Item<unknown>; path: readonly PropertyKey[] }>();
  const meet = (sort: string, id: string, item: Item<unknown>, path: readonly PropertyKey[], among = sort) => {
    const { source } = item;
    const first = seen.get(`${among} ${id}`);
    if (!first) {
      seen.set(`${among} ${id}`, { item, path });
      return;
    }
    const at = `${first.item.source.file}:${first.item.source.placeOf(first.path).line}`;
    const message = `The ${sort} id "${id}" is used twice; the first is at ${at}. Give each its own, because learners' records refer to it.`;
    findings.push({ file: source.file, ...source.placeOf(path), rule: 'duplicate-id', message });
  };
  for (const item of shelf.lessons) meet('lesson', item.data.id, item, ['id']);
  for (const item of shelf.pages) meet('page', item.data.id, item, ['id']);
  for (const item of shelf.scenarios) {
    meet('scenario', item.data.id, item, ['id'], 'form');
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
      meet('test or story', item.data.id, item, ['id'], 'form');
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
