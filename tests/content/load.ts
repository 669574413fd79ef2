import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inlineQuizzes } from '../../src/domain/quiz/inline.ts';
import { course as courseSchema } from '../../src/schemas/course.ts';
import { glossary } from '../../src/schemas/glossary.ts';
import { lesson } from '../../src/schemas/lesson.ts';
import { page } from '../../src/schemas/page.ts';
import { type Quiz, quiz } from '../../src/schemas/quiz.ts';
import { scenario } from '../../src/schemas/scenario.ts';
import { worksheet } from '../../src/schemas/worksheet.ts';
import { type Asked, type Bank, questionOf } from './bank.ts';
import { copyOf } from './copy.ts';
import { reporter } from './finding.ts';
import { type Folder, openFolder } from './folder.ts';
import { itemOf } from './item.ts';

const { error } = reporter('FILE');
const YAML = ['.yaml', '.yml'];

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

function addQuizzes(folder: Folder, bank: Bank): void {
  for (const file of folder.list('quizzes', ...YAML)) {
    const q = folder.yaml(file, quiz);
    if (q) addQuiz(file, q, bank);
  }
}

function addQuiz(file: string, q: Quiz, bank: Bank): void {
  keep(bank.quizzes, 'quiz', file, q.id, q, bank);
  const asked = asks(file, q);
  for (const one of asked) keep(bank.questions, 'question', file, one.question.id, one, bank);
  bank.asked.push(...asked);
  // Questions have rules of their own; only what stands around them is copy.
  bank.copy.push(...copyOf(file, { ...q, questions: [], forms: [] }));
}

function addScenarios(folder: Folder, bank: Bank): void {
  for (const file of folder.list('scenarios', ...YAML)) {
    const story = folder.yaml(file, scenario);
    if (!story) continue;
    keep(bank.scenarios, 'scenario', file, story.id, story, bank);
    for (const node of story.nodes) {
      const question = questionOf(node);
      const asked: Asked = { question, item: itemOf(question), file, quiz: story.id, mode: 'scenario', form: '' };
      keep(bank.questions, 'question', file, node.id, asked, bank);
      bank.asked.push(asked);
    }
    bank.copy.push(...copyOf(file, { ...story, nodes: [] }));
  }
}

function addWorksheets(folder: Folder, bank: Bank): void {
  for (const file of folder.list('worksheets', ...YAML)) {
    const sheet = folder.yaml(file, worksheet);
    if (!sheet) continue;
    keep(bank.worksheets, 'worksheet', file, sheet.id, sheet, bank);
    bank.copy.push(...copyOf(file, sheet));
  }
}

function addPages(folder: Folder, bank: Bank): void {
  for (const file of folder.list('pages', '.mdx')) {
    const read = folder.mdx(file, page);
    if (!read) continue;
    bank.copy.push(...copyOf(file, read.meta));
    for (const piece of read.prose.pieces) {
      if (piece.kind === 'act') bank.paged.add(piece.id);
      else bank.copy.push(...piece.own.map((text) => ({ file, where: `line ${piece.line}`, text })));
    }
  }
}

/** Reads a course's folder for the rules. A broken or missing file is a finding in `broken`. */
export function load(dir: string): Bank {
  const folder = openFolder(dir);
  const course = folder.yaml('course.yaml', courseSchema);
  const terms = folder.has('glossary.yaml') ? folder.yaml('glossary.yaml', glossary) : undefined;
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
    broken: folder.broken,
    partial: false,
  };
  addQuizzes(folder, bank);
  addScenarios(folder, bank);
  addWorksheets(folder, bank);
  addPages(folder, bank);
  for (const file of folder.list('lessons', '.mdx')) {
    const read = folder.mdx(file, lesson);
    if (!read) continue;
    bank.lessons.push(read);
    for (const { data } of inlineQuizzes(read.text, read.meta.title)) {
      const { data: q } = quiz.safeParse(data);
      if (q) addQuiz(file, q, bank);
    }
  }
  return bank;
}
