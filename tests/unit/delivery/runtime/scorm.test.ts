import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { createLms, type Lms, type Options } from '../../../../src/authoring/rehearse/api/lms.ts';
import { scorm12 } from '../../../../src/authoring/rehearse/api/scorm12.ts';
import { scorm2004 } from '../../../../src/authoring/rehearse/api/scorm2004.ts';
import { fold } from '../../../../src/domain/record/fold.ts';
import { browser, course, driverFor, later, launch, type Version } from './learner.ts';
import { failTest, firstHalf, secondHalf } from './story.ts';

const standards = { scorm12, scorm2004 };
const data = course();
const open = (version: Version, options: Options = {}) => createLms(standards[version], options);
const start = (version: Version, lms: Lms, profile = browser()) => launch(data, driverFor(version, lms.api), profile);

/** What an LMS has, by the part of the names that both versions share. */
function shown(version: Version, lms: Lms) {
  const saved = lms.saved();
  const interactions = [...saved].filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name)).map(([, id]) => id);
  const status =
    version === 'scorm12'
      ? saved.get('cmi.core.lesson_status')
      : `${saved.get('cmi.completion_status')} ${saved.get('cmi.success_status')}`;
  const score = saved.get(version === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.scaled');
  return { interactions, status, score, state: saved.get('cmi.suspend_data') ?? '' };
}

describe.each(['scorm12', 'scorm2004'] as const)('%s', (version) => {
  const incomplete = version === 'scorm12' ? 'incomplete' : 'incomplete unknown';
  const passed = version === 'scorm12' ? 'passed' : 'completed passed';

  test('half in one launch and half in the next, on another profile, ends passed with every answer', async () => {
    const lms = open(version);
    const first = await start(version, lms);
    firstHalf(first);
    await first.settle();
    expect(shown(version, lms).status).toBe(incomplete);
    await first.driver.close(false);
    later(3600);
    const again = lms.relaunch();
    const second = await start(version, again);
    expect(second.log.$facts.get().values()).toEqual(first.log.$facts.get().values());
    secondHalf(second);
    await second.settle();
    await second.driver.close(false);
    expect(shown(version, again)).toMatchObject({
      status: passed,
      score: version === 'scorm12' ? '100' : '1',
      interactions: [
        ...['milk_temperature', 'milk_temperature', 'milk_order', 'milk_wand', 'wrong_cup'],
        ...['the_queue', 'till_change', 'till_true', 'guests_words'],
        ...['ready_foam', 'ready_hot', 'ready_float', 'ready_tips', 'ready_milk'],
      ],
    });
    expect(again.saved().get(version === 'scorm12' ? 'cmi.core.total_time' : 'cmi.total_time')).not.toMatch(
      /^(?:0000:00:00.00|PT0S)$/,
    );
    expect([...lms.violations, ...again.violations]).toEqual([]);
  });

  test('how long an answer took is told since the one before, whenever that was reported', async () => {
    const lms = open(version);
    const one = await start(version, lms);
    one.record('answered', 'till-change', { picks: ['right'] });
    await one.settle();
    one.record('answered', 'till-true', { picks: ['true'] });
    await one.settle();
    const told = [0, 1].map((i) => lms.saved().get(`cmi.interactions.${i}.latency`));
    expect(told).toEqual(version === 'scorm12' ? ['0000:00:20.00', '0000:00:20.00'] : ['PT20S', 'PT20S']);
  });

  test('a window that is killed loses nothing that was answered', async () => {
    const lms = open(version);
    const profile = browser();
    const first = await start(version, lms, profile);
    firstHalf(first);
    await first.settle();
    // No end: the LMS has what was committed, another profile knows nothing.
    const second = await start(version, lms.relaunch());
    expect(second.log.$facts.get().size).toBe(first.log.$facts.get().size);
    expect(second.opened.isFirst).toBe(false);
  });

  test('an LMS that commits nothing: it is told as not saved, and the next launch brings it', async () => {
    const lms = open(version);
    const profile = browser();
    const commit = standards[version].calls.commit;
    const real = lms.api[commit];
    const first = await start(version, lms, profile);
    lms.api[commit] = () => 'false';
    firstHalf(first);
    expect(await first.tracker.finish()).toBe(false);
    expect(first.tracker.$kept.get().type).toBe('failed');
    first.tracker.stop();
    // The same window, when the LMS is well again: nothing is told twice.
    lms.api[commit] = real as never;
    expect(await first.tracker.finish()).toBe(true);
    expect(shown(version, lms).interactions).toHaveLength(6);
    // And in another window of the same browser.
    const other = open(version);
    const second = await start(version, other, profile);
    expect(second.log.$facts.get().size).toBeGreaterThan(0);
  });

  test('review and preview: nothing is set, and nothing is said to be saved', async () => {
    for (const mode of ['review', 'browse']) {
      const named = standards[version].named.mode;
      const lms = open(version, { given: { [named]: mode } });
      const driver = driverFor(version, lms.api);
      expect((await driver.open())?.mode).toBe(mode);
      expect(await driver.report({} as never)).toBe(false);
      await driver.close(false);
      expect(lms.calls.filter(({ call }) => call === standards[version].calls.set)).toEqual([]);
      expect(lms.violations).toEqual([]);
    }
  });

  test('a mode that the LMS leaves empty is a launch that counts', async () => {
    const lms = open(version, { given: { [standards[version].named.mode]: '' } });
    const one = await start(version, lms);
    firstHalf(one);
    await one.settle();
    expect(shown(version, lms).interactions).toHaveLength(6);
  });

  test('what was passed stays passed when a later attempt fails, or the state is lost', async () => {
    const lms = open(version);
    const first = await start(version, lms);
    firstHalf(first);
    secondHalf(first);
    await first.settle();
    failTest(first);
    await first.settle();
    await first.driver.close(false);
    expect(shown(version, lms).status).toBe(passed);
    const again = lms.relaunch({ given: { 'cmi.suspend_data': '' } });
    const second = await start(version, again);
    failTest(second);
    await second.settle();
    expect(shown(version, again).status).toBe(passed);
    expect(Number(shown(version, again).score)).toBe(version === 'scorm12' ? 100 : 1);
    expect(again.violations).toEqual([]);
  });

  test('a page that is loaded again goes on with the open session', async () => {
    const lms = open(version);
    const first = await start(version, lms);
    firstHalf(first);
    await first.settle();
    await first.driver.close(true, true);
    const second = await start(version, lms);
    expect(second.log.$facts.get().size).toBe(first.log.$facts.get().size);
    secondHalf(second);
    await second.settle();
    expect(shown(version, lms).status).toBe(passed);
    expect(lms.violations.filter((one) => !one.endsWith('is called twice.'))).toEqual([]);
  });

  test('a state that came back cut or spoiled is said to be unreadable, and the browser’s record counts', async () => {
    const lms = open(version);
    const profile = browser();
    const first = await start(version, lms, profile);
    firstHalf(first);
    await first.settle();
    const { state } = shown(version, lms);
    const again = lms.relaunch({ given: { 'cmi.suspend_data': state.slice(0, 40) } });
    const second = await start(version, again, profile);
    expect(second.resumed.isReadable).toBe(false);
    expect(second.log.$facts.get().size).toBe(first.log.$facts.get().size);
    await second.settle();
    expect(shown(version, again).state.length).toBeGreaterThan(40);
  });

  test('a host that lacks answers and objectives gets status, score and state all the same', async () => {
    const lms = open(version);
    const set = standards[version].calls.set;
    const real = lms.api[set];
    lms.api[set] = (...args) =>
      /interactions|objectives/.test(String(args[0])) ? 'false' : (real?.(...args) ?? 'false');
    const one = await start(version, lms);
    firstHalf(one);
    secondHalf(one);
    await one.settle();
    expect(one.tracker.$kept.get().type).toBe('saved');
    expect(shown(version, lms).status).toBe(passed);
  });

  test('a reset is one in every browser', async () => {
    const lms = open(version);
    const profile = browser();
    const first = await start(version, lms, profile);
    firstHalf(first);
    await first.settle();
    const again = lms.relaunch();
    const second = await start(version, again);
    const voids = second.log.$facts.get().keys();
    second.record('voided', data.id, { voids });
    second.record('answered', 'till-true', { picks: ['true'] });
    await second.settle();
    const third = await start(version, again.relaunch(), profile);
    const { tries, attempts } = fold(third.log.$facts.get());
    expect([[...tries.keys()], attempts]).toEqual([['till-true'], []]);
  });
});

describe.each(['scorm12', 'scorm2004'] as const)('%s, by a second opinion', (version) => {
  test('every call of a whole course is taken', async () => {
    const Api = { scorm12: Scorm12API, scorm2004: Scorm2004API }[version];
    const api = new Api({ autocommit: false, logLevel: 5 }) as unknown as Record<string, (...args: string[]) => string>;
    const { calls } = standards[version];
    const refused: string[] = [];
    const watched = Object.fromEntries(
      Object.values(calls).map((name) => [
        name,
        (...args: string[]) => {
          const result = api[name]?.(...args) ?? '';
          const code = api[calls.error]?.() ?? '0';
          // It has an error for what has no value yet, which is none for us.
          if (name !== calls.error && code !== '0' && code !== '403')
            refused.push(`${name} ${args.join(' ')}: ${code}`);
          return result;
        },
      ]),
    );
    const one = await launch(data, driverFor(version, watched));
    firstHalf(one);
    secondHalf(one);
    await one.settle();
    expect(await one.driver.close(false)).toBe(true);
    expect(refused).toEqual([]);
  });
});
