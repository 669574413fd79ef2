import type { Placed } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import { fingerprint, runs, sourceFingerprints } from '../fingerprints.ts';
import type { Rule } from '../rules.ts';
import { count } from '../text.ts';

const { error } = reporter('CR-01');

const QUOTE = 25;
const QUOTES = 2;

/** The first run of eight words that a text shares with a source. */
export function copied(text: string, sources: Set<string>): string | undefined {
  return runs(text).find((run) => sources.has(fingerprint(run)));
}

function quotations({ file, prose }: Placed): Finding[] {
  const found = prose.quotations
    .filter((q) => count(q.text) > QUOTE)
    .map((q) => error(`${file}:${q.line}`, '<Quote>', `${count(q.text)} words; at most ${QUOTE}`));
  const n = prose.quotations.length;
  return n > QUOTES ? [...found, error(file, '<Quote>', `${n} quotations in a lesson; at most ${QUOTES}`)] : found;
}

/** CR-01 against a set of fingerprints. */
export function copyingFrom(sources: () => Set<string>): Rule {
  return {
    id: 'CR-01',
    from: 'strict',
    todo: 'Say it in your own words, and quote little.',
    check(bank) {
      const found = bank.lessons.flatMap(quotations);
      const look = (file: string, where: string, text: string) => {
        const run = copied(text, sources());
        if (run)
          found.push(error(file, where, `eight words of a source: "${run}"; say it in your own words or use <Quote>`));
      };
      for (const { file, meta, prose } of bank.lessons) {
        for (const text of [meta.title, meta.objective, meta.summary]) look(file, 'front matter', text);
        for (const piece of prose.pieces)
          if (piece.kind === 'text') for (const text of piece.own) look(`${file}:${piece.line}`, '', text);
      }
      for (const { file, item } of bank.asked) for (const w of item.wordings) look(file, w.where, w.text);
      for (const { file, where, text } of bank.copy) look(file, where, text);
      return found;
    },
  };
}

/**
 * CR-01: no eight words in a row from a source outside `<Quote>`; two quotations of 25 words a lesson.
 * It reads every text of questions of every kind, a text with gaps filled in and one with pieces as a whole.
 */
export const copying = [copyingFrom(sourceFingerprints)];
