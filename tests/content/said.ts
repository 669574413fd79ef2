import type { Question } from '../../src/schemas/question.ts';
import type { Asked } from './bank.ts';
import { ask, bank } from './fixture.ts';
import { rules } from './rules.ts';
import { made } from './samples.ts';

/** What one rule says to some questions: level and place of each finding. */
export function said(id: string, list: Question[], mode: Asked['mode'] = 'practice'): string[] {
  const rule = rules.filter((one) => one.id === id);
  return rule.flatMap((one) => one.check({ ...bank(), asked: ask(list, mode) })).map((f) => `${f.level} ${f.where}`);
}

/** The same question with other words in some of its things, by id. */
export function reword<Q extends Question>(one: Q, texts: Record<string, string>, field = 'text'): Q {
  const rewritten = JSON.parse(JSON.stringify(one), (_, value) =>
    value?.id in texts ? { ...value, [field]: texts[value.id] } : value,
  );
  return made(rewritten) as Question as Q;
}
