import validate from '@learninglocker/xapi-validation';
import { describe, expect, test, vi } from 'vitest';
import { verbOf } from '../../../../src/authoring/rehearse/lrs/cmi5.ts';
import { createLrs, type LaunchOptions, type Lrs } from '../../../../src/authoring/rehearse/lrs/lrs.ts';
import { createXapi } from '../../../../src/delivery/runtime/xapi/driver.ts';
import { launchIn } from '../../../../src/delivery/runtime/xapi/launch.ts';
import { browser, course, later, launch, now } from './learner.ts';
import { failTest, firstHalf, secondHalf } from './story.ts';

type Standard = LaunchOptions['standard'];
const endpoint = 'https://lms.example/lrs';

/** What the browser's `fetch` does against an LRS of ours. */
function wire(lrs: Lrs) {
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address);
    if (url.pathname === '/key') {
      const { status, body } = lrs.key(url.searchParams.get('launch') ?? '');
      return new Response(body, { status });
    }
    const headers = Object.fromEntries(
      Object.entries((init.headers ?? {}) as Record<string, string>).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    );
    const { status, body } = lrs.handle({
      method: init.method ?? 'GET',
      path: url.pathname.replace('/lrs/', ''),
      query: url.searchParams,
      headers,
      body: String(init.body ?? ''),
    });
    return new Response(status === 204 ? null : body, { status });
  });
}

function tab() {
  const kept = new Map<string, string>();
  return {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, text: string) => kept.set(key, text).size > 0,
  };
}

const data = course();

function open(
  standard: Standard,
  lrs: Lrs,
  options: Partial<LaunchOptions> = {},
  shelf = tab(),
  query = lrs.launch({ standard, endpoint, fetch: 'https://lms.example/key', ...options }),
) {
  const found = launchIn(`?${query}&lms=extra`, standard);
  if (!found) throw new Error('The launch was not read.');
  const started = now();
  const driver = createXapi({
    standard,
    launch: found,
    shelf,
    course: { course: data.iri, language: data.language },
    elapsed: () => now() - started,
    now,
  });
  return { driver, query, shelf };
}

const verbs = (lrs: Lrs) => lrs.statements.map(verbOf);
const count = (lrs: Lrs, verb: string) => verbs(lrs).filter((one) => one === verb).length;

describe.each(['cmi5', 'xapi'] as const)('%s', (standard) => {
  test('half in one launch and half in the next, on another profile, ends passed with every answer', async () => {
    const lrs = createLrs();
    wire(lrs);
    const first = await launch(data, open(standard, lrs, { masteryScore: 0.8 }).driver);
    firstHalf(first);
    await first.settle();
    await first.driver.close(false);
    later(3600);
    const second = await launch(data, open(standard, lrs, { masteryScore: 0.8 }).driver);
    expect(second.log.$facts.get().values()).toEqual(first.log.$facts.get().values());
    secondHalf(second);
    await second.settle();
    expect(second.tracker.$kept.get().type).toBe('saved');
    await second.driver.close(false);
    expect(lrs.refused).toEqual([]);
    expect([count(lrs, 'answered'), count(lrs, 'completed'), count(lrs, 'passed'), count(lrs, 'failed')]).toEqual([
      14, 1, 1, 0,
    ]);
    expect(verbs(lrs)[0]).toBe('initialized');
    expect(verbs(lrs).at(-1)).toBe('terminated');
    expect(lrs.isSatisfied('CompletedAndPassed')).toBe(true);
    for (const one of lrs.statements) expect(validate(one)).toEqual([]);
  });

  test('an LRS that is down: it’s told as not saved, and goes on when the LRS is back, each answer once', async () => {
    const lrs = createLrs();
    wire(lrs);
    const one = await launch(data, open(standard, lrs).driver);
    lrs.isDown = true;
    firstHalf(one);
    expect(await one.tracker.finish()).toBe(false);
    expect(one.tracker.$kept.get().type).toBe('failed');
    lrs.isDown = false;
    expect(await one.tracker.finish()).toBe(true);
    expect(count(lrs, 'answered')).toBe(6);
    expect(lrs.refused).toEqual([]);
  });

  test('what an LRS that was down never got is sent by the next launch in the same browser', async () => {
    const lrs = createLrs();
    wire(lrs);
    const profile = browser();
    const one = await launch(data, open(standard, lrs).driver, profile);
    lrs.isDown = true;
    firstHalf(one);
    await one.tracker.finish();
    one.tracker.stop();
    lrs.isDown = false;
    const two = await launch(data, open(standard, lrs).driver, profile);
    await two.settle();
    expect(count(lrs, 'answered')).toBe(6);
    expect(lrs.refused).toEqual([]);
  });

  test('answers that came through, and of which no word came back, are not there twice', async () => {
    const lrs = createLrs();
    wire(lrs);
    const profile = browser();
    const one = await launch(data, open(standard, lrs).driver, profile);
    firstHalf(one);
    // The state is never written, so that the next launch doesn't know what was sent.
    const real = lrs.handle.bind(lrs);
    lrs.handle = (request) => (request.method === 'PUT' ? { status: 500, body: '' } : real(request));
    await one.tracker.finish();
    one.tracker.stop();
    lrs.handle = real;
    const two = await launch(data, open(standard, lrs).driver, profile);
    await two.settle();
    expect(count(lrs, 'answered')).toBe(6);
    expect(two.tracker.$kept.get().type).toBe('saved');
  });

  test('a fail that can be mended isn’t told; a pass is told once, whatever comes after', async () => {
    const lrs = createLrs();
    wire(lrs);
    const one = await launch(data, open(standard, lrs).driver);
    failTest(one);
    await one.settle();
    expect([count(lrs, 'failed'), count(lrs, 'passed')]).toEqual([0, 0]);
    firstHalf(one);
    secondHalf(one);
    await one.settle();
    failTest(one);
    await one.settle();
    expect([count(lrs, 'failed'), count(lrs, 'passed')]).toEqual([0, 1]);
    expect(lrs.refused).toEqual([]);
  });
});

describe('cmi5', () => {
  test('a page that is loaded again goes on with its key and its session', async () => {
    const lrs = createLrs();
    wire(lrs);
    const first = open('cmi5', lrs);
    const one = await launch(data, first.driver);
    firstHalf(one);
    await one.settle();
    await one.driver.close(true, true);
    const two = await launch(data, open('cmi5', lrs, {}, first.shelf, first.query).driver);
    secondHalf(two);
    await two.settle();
    await two.driver.close(true);
    expect(lrs.refused).toEqual([]);
    expect([count(lrs, 'initialized'), count(lrs, 'terminated')]).toEqual([1, 1]);
  });

  test('a key that was given out already opens nothing, and nothing is sent', async () => {
    const lrs = createLrs();
    wire(lrs);
    lrs.isUsed = true;
    const { driver } = open('cmi5', lrs);
    expect(await driver.open()).toBeUndefined();
    expect(lrs.statements).toEqual([]);
    expect(driver.known?.enrolment).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(['Browse', 'Review'] as const)(
    'in launch mode %s nothing is told but the beginning and the end',
    async (launchMode) => {
      const lrs = createLrs();
      wire(lrs);
      const { driver } = open('cmi5', lrs, { launchMode });
      expect((await driver.open())?.mode).toBe(launchMode.toLowerCase());
      expect(await driver.report({} as never)).toBe(false);
      await driver.close(false);
      expect(verbs(lrs)).toEqual(['initialized', 'terminated']);
      expect(lrs.refused).toEqual([]);
    },
  );

  test('what passes fits the score that the LMS asks for, whatever the author asked for', async () => {
    const lrs = createLrs();
    wire(lrs);
    const one = await launch(data, open('cmi5', lrs, { masteryScore: 0.1 }).driver);
    failTest(one);
    await one.settle();
    // One of five is right in no attempt; nothing passes with 0.
    expect([count(lrs, 'passed'), lrs.refused]).toEqual([0, []]);
    firstHalf(one);
    secondHalf(one);
    await one.settle();
    expect([count(lrs, 'passed'), lrs.refused]).toEqual([1, []]);
  });

  test('an endpoint with a slash at its end is the same one', async () => {
    const lrs = createLrs();
    wire(lrs);
    const { driver } = open('cmi5', lrs, { endpoint: `${endpoint}/` });
    expect(await driver.open()).toBeDefined();
  });

  test('who has read goes back to where the LMS says', async () => {
    const lrs = createLrs();
    wire(lrs);
    const { driver } = open('cmi5', lrs, { returnURL: 'https://lms.example/home' });
    await driver.open();
    expect(driver.returnTo?.()).toBe('https://lms.example/home');
  });
});

describe('no launch is read', () => {
  test.each([
    ['', 'cmi5'],
    ['?endpoint=https://x/&fetch=https://x/&actor={}&activityId=a:b', 'cmi5'],
    ['?endpoint=https://x/&fetch=https://x/&actor=nobody&activityId=a:b&registration=1', 'cmi5'],
    ['?endpoint=https://x/&auth=Basic%20x&actor={}&activityId=a:b', 'xapi'],
  ] as const)('in "%s" by %s', (query, standard) => {
    expect(launchIn(query, standard)).toBeUndefined();
  });
});
