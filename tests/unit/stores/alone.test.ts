import { afterEach, describe, expect, test, vi } from 'vitest';
import { fresh } from './fresh.ts';

type Request = (name: string, options: { signal: AbortSignal }, work: () => Promise<unknown>) => Promise<unknown>;

async function aloneWith(request: Request | undefined) {
  vi.resetModules();
  vi.stubGlobal('navigator', request ? { locks: { request } } : {});
  return (await import('../../../src/stores/alone.ts')).alone;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('work that one tab does at a time', () => {
  test.each<[string, Request | undefined]>([
    ['has no locks', undefined],
    ['gives the lock', (_name, _options, work) => work()],
    ['refuses locks to this page', () => Promise.reject(new DOMException('No.', 'SecurityError'))],
    [
      'throws at the asking',
      () => {
        throw new DOMException('No.', 'SecurityError');
      },
    ],
  ])('is done once where the browser %s', async (_what, request) => {
    const alone = await aloneWith(request);
    const work = vi.fn(async () => 'done');
    expect(await alone(work)).toBe('done');
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is done after a wait where another tab does not let go', async () => {
    vi.useFakeTimers();
    const alone = await aloneWith(
      (_name, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const work = vi.fn(async () => 'done');
    const result = alone(work);
    expect(work).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(await result).toBe('done');
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('fails where it fails, and is not done twice', async () => {
    const alone = await aloneWith((_name, _options, work) => work());
    const work = vi.fn(() => Promise.reject(new Error('broken')));
    await expect(alone(work)).rejects.toThrow('broken');
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('beginning', () => {
  test('twice at once is beginning once', async () => {
    const page = await fresh();
    const ids = await Promise.all([page.beginOnce(['a', 'b'], 'a'), page.beginOnce(['a', 'b'], 'a')]);
    expect(ids[0]).toBe(ids[1]);
    expect(page.$attempts.get()).toHaveLength(1);
  });

  test('two forms of one quiz at once is beginning one', async () => {
    const page = await fresh();
    const ids = await Promise.all([page.beginOnce(['a', 'b'], 'a'), page.beginOnce(['a', 'b'], 'b')]);
    expect(ids[0]).toBe(ids[1]);
    expect(page.$attempts.get().map(({ form }) => form)).toEqual(['a']);
  });

  test('over, with an answer given, is another attempt', async () => {
    const page = await fresh();
    const first = await page.beginOnce(['a'], 'a');
    void page.pick(first, 'scene', 1, 'x');
    const second = await page.beginOnce(['a'], 'a');
    expect(second).not.toBe(first);
    expect(page.$attempts.get()).toHaveLength(2);
  });

  test('over at once, without an answer, is the same attempt, and deleting it leaves nothing of it', async () => {
    const page = await fresh();
    const first = page.begin('a');
    expect(page.begin('a')).toBe(first);
    void page.pick(first, 'scene', 1, 'x');
    await page.dropAttempt(first);
    expect(page.$attempts.get()).toEqual([]);
    await page.undo();
    expect(page.$attempts.get()).toHaveLength(1);
  });
});
