import { reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { words } from '../text.ts';

const { error } = reporter('LS-01');

/** Verbs that somebody can be seen doing. */
const VERBS = new Set(
  `choose write rank order plan map build name fix respond decide tell defend turn export rehearse size rewrite ask
  agree`.split(/\s+/),
);
const VAGUE = /\b(?:understand|know|learn about|appreciate|be aware|explore|familiar)\b/i;

/** LS-01: an objective starts with a verb that can be seen done, and names no state of mind. */
const visible: Rule = {
  id: 'LS-01',
  from: 'strict',
  todo: 'Begin with something that one can be seen doing.',
  check: (bank) =>
    bank.lessons.flatMap(({ file, meta }) => {
      const first = words(meta.objective)[0]?.toLowerCase() ?? '';
      const vague = VAGUE.exec(meta.objective)?.[0];
      return [
        ...(VERBS.has(first)
          ? []
          : [error(file, 'objective', `starts with "${first}"; start with one of: ${[...VERBS].join(', ')}`)]),
        ...(vague ? [error(file, 'objective', `"${vague}" cannot be seen done`)] : []),
      ];
    }),
};

export const objective = [visible];
