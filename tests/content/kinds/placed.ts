import type { QuestionOf } from '../../../src/schemas/question.ts';
import type { Parts, Told, Wording } from '../parts.ts';

interface Row {
  id: string;
  text: string;
}

function things(id: string, part: 'option' | 'label', rows: readonly Row[]): Wording[] {
  return rows.map((row) => ({ where: `${id}/${row.id}`, part, text: row.text }));
}

function notes(id: string, rows: readonly (Row & { why: string })[]): Told[] {
  return rows.map((row) => ({ where: `${id}/${row.id}`, size: 'note', says: [['why', row.why]] }));
}

/** Put things in order. Nothing is right in itself; all read one reason, and some things have an aside. */
export function order({ id, items, start, why }: QuestionOf<'order'>): Parts {
  const right = start?.filter((one, i) => one === items[i]?.id).length;
  return {
    ...(right === undefined ? {} : { begun: { right, of: items.length } }),
    groups: [{ where: id, texts: items }],
    shown: things(id, 'option', items),
    told: [
      { where: id, size: 'answer', says: [['why', why]] },
      ...items.flatMap((item): Told[] =>
        item.why ? [{ where: `${id}/${item.id}`, size: 'aside', says: [['why', item.why]] }] : [],
      ),
    ],
  };
}

/** Find the partner of each. One list of partners is offered for all; a partner that nobody has is a wrong one. */
export function match({ id, left, right }: QuestionOf<'match'>): Parts {
  const partners = (to: (one: string) => boolean) => right.map((r) => ({ id: r.id, text: r.text, right: to(r.id) }));
  return {
    lists: [
      {
        where: id,
        of: 'partners',
        picks: partners((one) => left.some(({ to }) => to === one)),
        several: true,
        fixed: false,
      },
    ],
    echoes: left.map((l) => ({ where: `${id}/${l.id}`, asks: l.text, picks: partners((one) => one === l.to) })),
    groups: [
      { where: id, texts: left },
      { where: id, texts: right },
    ],
    shown: [...things(id, 'option', left), ...things(id, 'label', right)],
    told: notes(id, left),
  };
}

/** Sort things into groups, which keep their order. */
export function sort({ id, groups, items }: QuestionOf<'sort'>): Parts {
  return {
    piles: groups.map((group) => ({
      id: group.id,
      texts: items.filter((item) => item.group === group.id).map(({ text }) => text),
    })),
    groups: [
      { where: id, texts: groups },
      { where: id, texts: items },
    ],
    shown: [...things(id, 'label', groups), ...things(id, 'option', items)],
    told: notes(id, items),
  };
}
