import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import { nearest } from '../../../reader/nearest.ts';
import type { Shelf } from '../../../reader/shelf.ts';

/** Something names an id that does not exist. */
export function reference(shelf: Shelf): Finding[] {
  const { course } = shelf;
  if (!course) return [];
  const findings: Finding[] = [];
  const lessons = new Set(shelf.lessons.map((item) => item.data.id));
  const moves = new Set(course.data.moves.map((move) => move.id));
  const sources = new Set(course.data.sources.map((source) => source.id));
  const moments = new Set(shelf.quizzes.filter((item) => item.data.mode === 'moments').map((item) => item.data.id));
  const need = (sort: string, id: string, known: ReadonlySet<string>, item: Item<unknown>, path: PropertyKey[]) => {
    if (known.has(id)) return;
    const { source } = item;
    const message = `There is no ${sort} "${id}" in this course.${nearest(id, [...known])}`;
    findings.push({ file: source.file, ...source.placeOf(path), rule: 'reference', message });
  };
  const { data } = course;
  const listed = new Set(data.lessons);
  data.lessons.forEach((id, i) => {
    need('lesson', id, lessons, course, ['lessons', i]);
  });
  data.tracks.forEach((track, t) => {
    track.lessons.forEach((id, i) => {
      need('lesson', id, listed, course, ['tracks', t, 'lessons', i]);
    });
  });
  data.moves.forEach((move, i) => {
    need('lesson', move.lesson.costly, lessons, course, ['moves', i, 'lesson', 'costly']);
    need('lesson', move.lesson.workable, lessons, course, ['moves', i, 'lesson', 'workable']);
  });
  if (data.quiz) need('moments quiz', data.quiz, moments, course, ['quiz']);
  for (const item of shelf.lessons) {
    if (item.data.move) need('move', item.data.move, moves, item, ['move']);
    item.data.sources.forEach((id, i) => {
      need('source', id, sources, item, ['sources', i]);
    });
  }
  for (const item of shelf.scenarios) {
    if (item.data.lesson) need('lesson', item.data.lesson, lessons, item, ['lesson']);
    item.data.sources.forEach((id, i) => {
      need('source', id, sources, item, ['sources', i]);
    });
    item.data.nodes.forEach((node, n) => {
      if (node.move) need('move', node.move, moves, item, ['nodes', n, 'move']);
    });
  }
  for (const item of shelf.pages) {
    item.data.sources.forEach((id, i) => {
      need('source', id, sources, item, ['sources', i]);
    });
  }
  for (const item of shelf.quizzes) {
    const asked = (id: string | undefined, path: PropertyKey[]) => id && need('move', id, moves, item, path);
    if (item.data.mode !== 'moments') {
      item.data.questions.forEach((question, i) => {
        asked(question.move, ['questions', i, 'move']);
      });
      if (item.data.mode === 'practice') continue;
      if (item.data.next) need('lesson', item.data.next, lessons, item, ['next']);
      item.data.objectives.forEach(({ revisit }, i) => {
        if (!revisit) return;
        need('lesson', revisit.lesson, lessons, item, ['objectives', i, 'revisit', 'lesson']);
        const lesson = shelf.lessons.find((one) => one.data.id === revisit.lesson);
        if (!lesson || !revisit.heading) return;
        const headings = lesson.text.headings.filter(({ depth }) => depth > 1).map(({ text }) => text);
        need('heading', revisit.heading, new Set(headings), item, ['objectives', i, 'revisit', 'heading']);
      });
      continue;
    }
    need('lesson', item.data.recommend.allStrong, lessons, item, ['recommend', 'allStrong']);
    item.data.recommend.first.forEach((id, i) => {
      asked(id, ['recommend', 'first', i]);
    });
    item.data.forms.forEach((form, f) => {
      form.questions.forEach((question, i) => {
        asked(question.move, ['forms', f, 'questions', i, 'move']);
      });
    });
  }
  return findings;
}
