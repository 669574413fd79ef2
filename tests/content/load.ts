import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { questionOfNode } from '../../src/domain/scenario/decisions.ts';
import { deskOn } from '../../src/reader/desk.ts';
import { onDisk } from '../../src/reader/files.ts';
import { readShelf, type Shelf } from '../../src/reader/shelf.ts';
import type { Quiz } from '../../src/schemas/quiz.ts';
import type { Asked, Bank } from './bank.ts';
import { copyOf } from './copy.ts';
import { reporter } from './finding.ts';
import { itemOf } from './item.ts';
import { proseOf } from './prose.ts';

const { error } = reporter('FILE');

/** The folders below `root` that hold a course. */
export function courseFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((dir) => existsSync(join(dir, 'course.yaml')));
}

function asks(file: string, q: Quiz): Asked[] {
  const at = { file, quiz: q.id, mode: q.mode };
  if (q.mode === 'moments')
    return q.forms.flatMap((f) =>
      f.questions.map((question) => ({ ...at, question, item: itemOf(question), form: f.id })),
    );
  const shuffled = q.mode === 'practice' || q.shuffle.options;
  return q.questions.map((question) => ({ ...at, question, item: itemOf(question, shuffled), form: '' }));
}

function keep<T>(map: Map<string, T>, kind: string, file: string, id: string, value: T, bank: Bank): void {
  if (map.has(id)) bank.broken.push(error(file, id, `another ${kind} of this course has the same id`));
  map.set(id, value);
}

function addQuiz(file: string, q: Quiz, bank: Bank): void {
  keep(bank.quizzes, 'quiz', file, q.id, q, bank);
  const asked = asks(file, q);
  for (const one of asked) keep(bank.questions, 'question', file, one.question.id, one, bank);
  bank.asked.push(...asked);
  // Questions have rules of their own; only what stands around them is copy.
  bank.copy.push(...copyOf(file, { ...q, questions: [], forms: [] }));
}

/** A file as the rules name it: from the course's folder. */
type InFolder = (file: string) => string;

function addScenarios(shelf: Shelf, inFolder: InFolder, bank: Bank): void {
  for (const { source, data: story } of shelf.scenarios) {
    const file = inFolder(source.file);
    keep(bank.scenarios, 'scenario', file, story.id, story, bank);
    for (const node of story.nodes) {
      const question = questionOfNode(node);
      const asked: Asked = { question, item: itemOf(question), file, quiz: story.id, mode: 'scenario', form: '' };
      keep(bank.questions, 'question', file, node.id, asked, bank);
      bank.asked.push(asked);
    }
    bank.copy.push(...copyOf(file, { ...story, nodes: [] }));
  }
}

function addWorksheets(shelf: Shelf, inFolder: InFolder, bank: Bank): void {
  for (const { source, data: sheet } of shelf.worksheets) {
    const file = inFolder(source.file);
    keep(bank.worksheets, 'worksheet', file, sheet.id, sheet, bank);
    bank.copy.push(...copyOf(file, sheet));
  }
}

function addPages(shelf: Shelf, inFolder: InFolder, bank: Bank): void {
  for (const page of shelf.pages) {
    const file = inFolder(page.source.file);
    bank.copy.push(...copyOf(file, page.data));
    for (const piece of proseOf(page.root).pieces) {
      if (piece.kind === 'act') bank.paged.add(piece.id);
      else bank.copy.push(...piece.own.map((text) => ({ file, where: `line ${piece.line}`, text })));
    }
  }
}

/** Reads a course's folder for the rules. A broken or missing file is a finding in `broken`. */
export function load(dir: string): Bank {
  const shelf = readShelf(dir, deskOn(onDisk));
  const inFolder: InFolder = (file) => relative(dir, resolve(file));
  const course = shelf.course?.data;
  const terms = shelf.glossary?.data;
  const bank: Bank = {
    course,
    lessons: [],
    asked: [],
    copy: [...copyOf('course.yaml', { ...course, sources: [] }), ...copyOf('glossary.yaml', terms)],
    questions: new Map(),
    quizzes: new Map(),
    worksheets: new Map(),
    scenarios: new Map(),
    terms: new Set(terms?.terms.map((term) => term.id)),
    paged: new Set(),
    broken: shelf.findings.map(({ file, field, message }) =>
      error(inFolder(file), '', field ? `${field}: ${message}` : message),
    ),
    partial: false,
  };
  const inText = new Set([...shelf.lessons, ...shelf.pages].flatMap((text) => text.quizzes));
  for (const item of shelf.quizzes) if (!inText.has(item)) addQuiz(inFolder(item.source.file), item.data, bank);
  addScenarios(shelf, inFolder, bank);
  addWorksheets(shelf, inFolder, bank);
  addPages(shelf, inFolder, bank);
  for (const lesson of shelf.lessons) {
    const file = inFolder(lesson.source.file);
    bank.lessons.push({ file, meta: lesson.data, prose: proseOf(lesson.root) });
    for (const { data } of lesson.quizzes) addQuiz(file, data, bank);
  }
  return bank;
}
