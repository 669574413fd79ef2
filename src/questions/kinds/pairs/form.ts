import { paired, score } from '../../../domain/quiz/kinds/match.ts';
import { pairOf, pairsIn } from '../../../domain/quiz/pairs.ts';
import { replyPairs as say } from '../../../messages/words.ts';
import type { Form } from '../../first/handover.ts';
import { keyOn, nameOf } from '../../first/key.ts';
import { reorder } from '../../first/reorder.ts';
import { all } from '../../first/section.ts';
import { keep } from '../../first/selects.ts';
import { sayYours } from '../../first/yours.ts';

// Match and sort: a list to pick from for each thing.

const selects = (section: HTMLElement) => all<HTMLSelectElement>(section, 'select');
const idOf = (select: HTMLSelectElement) => select.dataset.left ?? '';

const pairs: Form = {
  read(section) {
    const made = selects(section).filter((select) => select.value);
    // In one order, so that the same pairs are always the same fact.
    return { picks: made.map((select) => pairOf(idOf(select), select.value)).sort() };
  },
  missing(section, { picks }) {
    const open = selects(section).length - picks.length;
    if (picks.length === 0) return say.empty;
    return open > 0 ? say.some(open) : undefined;
  },
  write(section, { picks }) {
    const found = pairsIn(picks);
    for (const select of selects(section)) select.value = found.get(idOf(select)) ?? '';
  },
  judge(section, feedback, { picks }) {
    const key = keyOn(feedback);
    const outcome = score(key, picks);
    const found = pairsIn(picks);
    const lines = key.options.map((one) => {
      const fits = paired(key, one, found.get(one.id));
      return [one.id, fits ? 'right' : fits === false ? 'wrong' : 'open'];
    });
    sayYours(
      feedback,
      new Map(selects(section).map((select) => [idOf(select), textIn(select, found.get(idOf(select)))])),
    );
    const some = lines.some(([, line]) => line === 'right');
    return { outcome: nameOf(outcome, some), lines: Object.fromEntries(lines) };
  },
  lock: (section, locked) => keep(selects(section), locked),
  arrange(section, order) {
    const authored = all(section, '[data-authored]')[0]?.dataset.authored?.split(' ') ?? [];
    const ids = order(authored, 0);
    if (section.dataset.kind === 'sort') {
      return reorder(all(section, '.pairs > li'), ids, (row) => row.querySelector('select')?.dataset.left ?? '');
    }
    reorder(all(section, '[data-target]'), ids, ({ dataset }) => dataset.target ?? '');
    for (const select of selects(section)) {
      const [, ...texts] = select.options;
      reorder(texts, ids, ({ value }) => value);
    }
  },
};

function textIn({ options }: HTMLSelectElement, id: string | undefined): string {
  return [...options].find(({ value }) => id && value === id)?.text ?? '';
}

goldseam.kinds['match'] = pairs;
goldseam.kinds['sort'] = pairs;
