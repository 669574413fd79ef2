import { expect, test } from 'vitest';
import { inSteps } from '../../../../src/delivery/runtime/pace.ts';

/** Waits as a slow call does: nothing else happens meanwhile. */
function hold(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function* slowly(done: number[], count: number, ms: number) {
  for (let i = 0; i < count; i++) {
    hold(ms);
    done.push(i);
    yield;
  }
}

test('quick steps are done at once', () => {
  const done: number[] = [];
  inSteps(slowly(done, 5, 0));
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

test('between slow ones the page gets its turn', async () => {
  const done: number[] = [];
  const { done: end } = inSteps(slowly(done, 3, 40));
  expect(done).toEqual([0]);
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  });
  await end;
  clearInterval(other);
  expect(done).toEqual([0, 1, 2]);
  expect(turns).toBeGreaterThan(0);
});

test('in a hurry the rest is done now, and each step once', async () => {
  const done: number[] = [];
  const pace = inSteps(slowly(done, 4, 40));
  pace.hurry();
  expect(done).toEqual([0, 1, 2, 3]);
  await pace.done;
  expect(done).toHaveLength(4);
});
