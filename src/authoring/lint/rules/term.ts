import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';

/** A word or an id that the glossary has twice, in whatever form it's typed. */
export function term({ glossary }: Shelf): Finding[] {
  if (!glossary) return [];
  const seen = new Map<string, number>();
  return glossary.data.terms.flatMap(({ id, term: name }, i) => {
    const folded = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .trim();
    return (
      [
        ['id', id, id],
        ['term', folded, name],
      ] as const
    ).flatMap(([field, key, shown]) => {
      const first = seen.get(`${field} ${key}`);
      if (first === undefined) {
        seen.set(`${field} ${key}`, i);
        return [];
      }
      const { line } = glossary.source.placeOf(['terms', first, field]);
      const what = field === 'id' ? `The term id "${shown}" is used twice` : `"${shown}" is explained twice`;
      return [
        said(
          glossary,
          ['terms', i, field],
          'duplicate-id',
          `${what}; the first is in line ${line}. Keep one of the two.`,
        ),
      ];
    });
  });
}
