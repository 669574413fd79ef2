import type { Item } from '../../reader/item.ts';
import type { Shelf } from '../../reader/shelf.ts';
import type { Sort } from '../../schemas/ids-lock.ts';

/** Something that learners' records or addresses may name, and where it stands. */
export interface Known {
  sort: Sort;
  /** Its id, after the ids of what it stands within: `water/hot`. */
  id: string;
  revision: number;
  item: Item<unknown>;
  path: PropertyKey[];
}

/** Every id of a course as it is today. */
export function knownIds(shelf: Shelf): Known[] {
  const found: Known[] = [];
  const add = (sort: Sort, id: string, item: Item<unknown>, path: PropertyKey[], revision = 1) => {
    found.push({ sort, id, revision, item, path: [...path, revision > 1 ? 'revision' : 'id'] });
  };
  /** The ids within a value, however deep: of options, sides, groups, gaps, pieces, steps. */
  const addParts = (sort: Sort, above: string, value: unknown, item: Item<unknown>, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const own = Array.isArray(value) && typeof part === 'object' && typeof part?.id === 'string';
      const id = own ? `${above}/${part.id}` : above;
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (own) add(sort, id, item, place);
      addParts(sort, id, part, item, place);
    }
  };
  const { course } = shelf;
  if (course) add('course', course.data.id, course, []);
  for (const item of shelf.lessons) add('lesson', item.data.id, item, []);
  for (const item of shelf.pages) add('page', item.data.id, item, []);
  for (const item of shelf.quizzes) {
    const { data } = item;
    const ask = (questions: readonly { id: string; revision: number }[], path: PropertyKey[]) => {
      for (const [i, question] of questions.entries()) {
        add('question', question.id, item, [...path, i], question.revision);
        addParts('option', question.id, question, item, [...path, i]);
      }
    };
    add('quiz', data.id, item, []);
    if (data.mode !== 'moments') ask(data.questions, ['questions']);
    if (data.mode === 'assessment') {
      for (const [f, form] of (data.forms ?? []).entries()) add('form', form.id, item, ['forms', f]);
    }
    if (data.mode !== 'moments') continue;
    for (const [f, form] of data.forms.entries()) {
      add('form', form.id, item, ['forms', f]);
      ask(form.questions, ['forms', f, 'questions']);
    }
  }
  for (const item of shelf.scenarios) {
    const { id, nodes, endings } = item.data;
    add('scenario', id, item, []);
    for (const [n, node] of nodes.entries()) {
      add('node', `${id}/${node.id}`, item, ['nodes', n], node.revision);
      addParts('way', `${id}/${node.id}`, node.options, item, ['nodes', n, 'options']);
    }
    addParts('ending', id, endings, item, ['endings']);
  }
  for (const item of shelf.worksheets) {
    const { data } = item;
    add('worksheet', data.id, item, []);
    if (data.kind !== 'steps') continue;
    for (const [s, step] of data.steps.entries()) {
      for (const [f, field] of step.fields.entries()) {
        const path = ['steps', s, 'fields', f];
        add('field', `${data.id}/${field.id}`, item, path);
        const id = `${data.id}/${field.id}`;
        if ('columns' in field) addParts('choice', id, field.columns, item, [...path, 'columns']);
        if ('options' in field) addParts('choice', id, field.options, item, [...path, 'options']);
      }
    }
  }
  return found;
}
