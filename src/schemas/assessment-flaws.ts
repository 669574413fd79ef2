import type { QuestionKind } from './question.ts';
import { eachOnce, type Say } from './questions/common.ts';

interface Settings {
  questions: readonly {
    id: string;
    kind: QuestionKind;
    objective?: string | undefined;
    tags: readonly string[];
    hints: readonly string[];
  }[];
  draw?: readonly { tag: string; take: number }[] | undefined;
  forms?: readonly { id: string; questions: readonly string[] }[] | undefined;
  attempts: number | 'unlimited';
  pass?: number | undefined;
  showKey: string;
  coolOff?: number | undefined;
  bands: readonly { from: number }[];
  objectives: readonly { id: string; revisit?: object | undefined }[];
  next?: string | undefined;
}

/** A score in whole percent, as it's shown and compared. */
const shown = (scaled: number) => Math.round(Number((scaled * 100).toPrecision(12)));

/** Whether an answer can be right or wrong. */
const isMarked = ({ kind }: { kind: QuestionKind }) => kind !== 'scale' && kind !== 'reflect';

/** Settings of an assessment that cannot hold together, each said at its place. */
export function contradictions(settings: Settings, say: Say): void {
  ofQuestions(settings, say);
  ofDraw(settings, say);
  ofForms(settings, say);
  ofPassing(settings, say);
  ofBands(settings, say);
}

function ofQuestions({ questions, objectives, showKey }: Settings, say: Say): void {
  eachOnce('Question', questions, say, 'questions');
  eachOnce('Objective', objectives, say, 'objectives');
  questions.forEach(({ kind, objective, hints }, i) => {
    if (hints.length > 0) say('An assessment gives no hints. Take them out.', 'questions', i, 'hints');
    if (kind === 'reflect' && showKey === 'never')
      say(
        'It is compared with its model answer, which is never shown here. Change `showKey`, or take it out.',
        'questions',
        i,
      );
    if (objective && !objectives.some(({ id }) => id === objective))
      say(`There is no objective "${objective}" here. Add it to \`objectives\`.`, 'questions', i, 'objective');
  });
  objectives.forEach(({ id }, i) => {
    if (!questions.some(({ objective, kind }) => objective === id && isMarked({ kind })))
      say(
        `No question that is marked tests "${id}", so its result would always be empty. Add one, or remove it.`,
        'objectives',
        i,
      );
  });
}

function ofDraw({ questions, draw, forms }: Settings, say: Say): void {
  if (!draw) return;
  if (forms) say('Use `draw` or `forms`, not both.', 'draw');
  draw.forEach(({ tag, take }, i) => {
    const pool = questions.filter(({ tags }) => tags.includes(tag)).length;
    const first = draw.findIndex((line) => line.tag === tag);
    if (first < i) say(`The pool "${tag}" is drawn from twice. Add the two numbers up.`, 'draw', i, 'tag');
    if (take > pool)
      say(
        `The draw takes ${take} from the pool "${tag}", which has ${pool}. Take fewer, or tag more.`,
        'draw',
        i,
        'take',
      );
  });
  questions.forEach(({ id, tags }, i) => {
    const pools = new Set(draw.filter(({ tag }) => tags.includes(tag)).map(({ tag }) => tag)).size;
    if (pools === 0) say(`"${id}" has no tag that is drawn, so nobody is ever asked it.`, 'questions', i);
    if (pools > 1) say(`"${id}" lies in ${pools} pools and could be drawn twice. Leave it in one.`, 'questions', i);
  });
}

function ofForms({ questions, forms }: Settings, say: Say): void {
  if (!forms) return;
  eachOnce('Form', forms, say, 'forms');
  forms.forEach((form, f) => {
    form.questions.forEach((id, i) => {
      if (!questions.some((question) => question.id === id))
        say(`There is no question "${id}" in this assessment.`, 'forms', f, 'questions', i);
      if (form.questions.indexOf(id) < i)
        say(`"${id}" stands twice in this form. Take one out.`, 'forms', f, 'questions', i);
    });
  });
  questions.forEach(({ id }, i) => {
    if (!forms.some((form) => form.questions.includes(id)))
      say(`"${id}" stands in no form, so nobody is ever asked it.`, 'questions', i);
  });
}

/** The fewest questions that are marked in any attempt. */
function fewestMarked({ questions, draw, forms }: Settings): number {
  const marked = (some: Settings['questions']) => some.filter(isMarked).length;
  if (forms) return Math.min(...forms.map((form) => marked(questions.filter(({ id }) => form.questions.includes(id)))));
  if (!draw) return marked(questions);
  const sure = draw.map(({ tag, take }) => {
    const pool = questions.filter(({ tags }) => tags.includes(tag));
    return Math.max(0, take - (pool.length - marked(pool)));
  });
  return sure.reduce((sum, one) => sum + one, 0);
}

function ofPassing(settings: Settings, say: Say): void {
  const { attempts, pass, showKey, coolOff, objectives, next } = settings;
  if (attempts !== 'unlimited' && attempts < 1) say('`attempts` is a whole number from 1, or "unlimited".', 'attempts');
  if (coolOff && attempts === 1) say('With one attempt there is nothing to wait for. Remove `coolOff`.', 'coolOff');
  if (pass === undefined) {
    if (showKey === 'after-pass')
      say('The key waits for a pass, but nobody can pass. Add `pass`, or change `showKey`.', 'showKey');
    return;
  }
  if (pass > 1) say(`No draw can reach a passing score of ${pass}. It is at most 1; write 0.8 for 80 percent.`, 'pass');
  if (shown(pass) <= 0)
    say('Everybody passes with this score, even without an answer. Raise it, or remove `pass`.', 'pass');
  if (fewestMarked(settings) === 0)
    say(
      'An attempt may ask nothing that is marked, and then nobody can pass. Add questions, or remove `pass`.',
      'pass',
    );
  if (next) return;
  if (attempts !== 'unlimited')
    say('Who has used up all attempts without a pass has no way on. Name the lesson that comes `next`.', 'pass');
  else if (!objectives.some(({ revisit }) => revisit))
    say(
      'Who does not pass would try again for ever. Give an objective something to `revisit`, or name what comes `next`.',
      'pass',
    );
}

function ofBands({ bands }: Settings, say: Say): void {
  bands.forEach(({ from }, i) => {
    const before = bands[i - 1]?.from;
    if (i === 0 && from !== 0) say('The lowest band is from 0, or some results have none.', 'bands', i, 'from');
    if (before !== undefined && shown(from) <= shown(before))
      say(
        'Bands stand from the lowest to the highest, each from another whole percent: scores are shown and compared so.',
        ...['bands', i, 'from'],
      );
    if (from > 1) say(`No score reaches ${from}. A band is from 1 at most.`, 'bands', i, 'from');
  });
}
