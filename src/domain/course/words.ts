import type { Question } from '../../schemas/question.ts';
import { countWords } from '../words.ts';

/** What is read of a question: all but the feedback on what was not chosen. */
export function questionWords(question: Question): number {
  return countWords(textsOf(question).filter(Boolean).join(' '));
}

function textsOf(question: Question): (string | undefined)[] {
  const asked = [question.scene, question.stem];
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const [first] = question.options;
      return [...asked, question.tip, ...texts(question.options), first?.result, first?.pull, first?.why];
    }
    case 'true-false':
      return [...asked, question.ifTrue];
    case 'order':
      return [...asked, ...texts(question.items), question.why];
    case 'match':
      return [...asked, ...texts(question.left), ...texts(question.right), ...question.left.map(({ why }) => why)];
    case 'sort':
      return [...asked, ...texts(question.items), ...texts(question.groups), ...question.items.map(({ why }) => why)];
    case 'text':
    case 'number':
      return [...asked, question.why];
    case 'blanks':
      return [...asked, question.text, ...question.gaps.map(({ why }) => why)];
    case 'spot':
      return [...asked, ...texts(question.spans), question.spans.find(({ key }) => key)?.why];
    case 'scale':
      return [...asked, ...texts(question.steps), question.say];
    case 'reflect':
      return [...asked, question.model, ...texts(question.rubric)];
  }
}
