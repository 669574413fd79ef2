import { score } from '../../../domain/quiz/kinds/match.ts';
import { pairOf, pairsIn } from '../../../domain/quiz/pairs.ts';
import { replyPairs as say } from '../../../messages/en.ts';
import type { FirstKind } from '../handover.ts';
import { all, keyOn, nameOf } from './key.ts';
import { keep } from './selects.ts';

// Match and sort: a list to pick from for each thing.

const selects = (section: HTMLElement) => all<HTMLSelectElement>(section, 'select');
const idOf = (select: HTMLSelectElement) => select.dataset.left ?? '';

const pairs: FirstKind = {
  read(section) {
    const lists = selects(section);
    const made = lists.filter((select) => select.value);
    if (made.length === 0) return say.empty;
    if (made.length < lists.length) return say.some(lists.length - made.length);
    return { picks: made.map((select) => pairOf(idOf(select), select.value)) };
  },
  write(section, { picks }) {
    const found = pairsIn(picks);
    for (const select of selects(section)) select.value = found.get(idOf(select)) ?? '';
  },
  judge(feedback, { picks }) {
    const key = keyOn(feedback);
    const outcome = score(key, picks);
    if (outcome.type !== 'scored') return undefined;
    const found = pairsIn(picks);
    const hits = key.options.filter(({ id, to }) => found.get(id) === to).length;
    const lines = key.options.map(({ id, to }) => [id, found.get(id) === to ? 'right' : 'wrong']);
    const name = nameOf(outcome);
    return [name === 'wrong' && hits > 0 ? 'partly' : name, Object.fromEntries(lines)];
  },
  lock: (section, locked) => keep(selects(section), locked),
};

goldseam.kinds['match'] = pairs;
goldseam.kinds['sort'] = pairs;
