import { vi } from 'vitest';

/** The stores of a page that was loaded just now. There is no disk in Node, so memory holds the record. */
export async function fresh() {
  vi.resetModules();
  const record = await import('../../../src/stores/record.ts');
  const undo = await import('../../../src/stores/undo.ts');
  const practice = await import('../../../src/stores/practice.ts');
  const attempts = await import('../../../src/stores/attempts.ts');
  return { ...record, ...undo, ...practice, ...attempts };
}
