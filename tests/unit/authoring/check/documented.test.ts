import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each rule has its line in the documentation, and no line is without a rule', () => {
  const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name as string);
  const [, own = ''] = /rule:\s*([\s\S]*?);/.exec(readFileSync('src/reader/finding.ts', 'utf8')) ?? [];
  const [, proofs = ''] = /rule:\s*([\s\S]*?);/.exec(readFileSync('src/domain/scenario/proofs/flaw.ts', 'utf8')) ?? [];
  const rules = names(own + proofs, /'([\w-]+)'/g).filter((name) => name !== 'rule');
  const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## The rules of the content check');
  const told = names(table.split('\n### ')[0] ?? '', /^\| `([\w-]+)`/gm);
  expect(rules.length).toBeGreaterThan(15);
  expect(told.toSorted()).toEqual(rules.toSorted());
});
