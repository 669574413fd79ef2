import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { verbOf } from '../../../../src/authoring/rehearse/lrs/cmi5.ts';
import { createLrs, type Lrs } from '../../../../src/authoring/rehearse/lrs/lrs.ts';
import type { Statement } from '../../../../src/authoring/rehearse/lrs/rules.ts';
import { createXapi } from '../../../../src/delivery/runtime/xapi/driver.ts';
import { launchIn } from '../../../../src/delivery/runtime/xapi/launch.ts';
import { askedOf } from '../../../../src/domain/lms/interaction/asking.ts';
import { question } from '../../../../src/schemas/question.ts';
import { samples } from '../../schemas/samples.ts';

// What two other makers' libraries for cmi5 send when a learner does the same.

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
  vi.unstubAllGlobals();
});

/** An LRS at an address, and the query of a launch. */
async function served(): Promise<{ lrs: Lrs; query: string }> {
  const lrs = createLrs();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const url = new URL(request.url ?? '', 'http://x');
    const { status, body } =
      url.pathname === '/key'
        ? lrs.key(url.searchParams.get('launch') ?? '')
        : lrs.handle({
            method: request.method ?? 'GET',
            path: url.pathname.replace('/lrs/', ''),
            query: url.searchParams,
            headers: request.headers as Record<string, string>,
            body: Buffer.concat(parts).toString(),
          });
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(status === 204 ? undefined : body);
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = `http://127.0.0.1:${port}`;
  return { lrs, query: lrs.launch({ standard: 'cmi5', endpoint: `${at}/lrs`, fetch: `${at}/key`, masteryScore: 0.7 }) };
}

/** As much of XMLHttpRequest as a library for browsers needs of it here. */
class Request {
  status = 0;
  statusText = '';
  readyState = 0;
  responseText = '';
  responseURL = '';
  response = '';
  onloadend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  upload = {};
  #method = '';
  #address = '';
  #headers: Record<string, string> = {};
  open(method: string, address: string): void {
    this.#method = method;
    this.#address = address;
    this.readyState = 1;
  }
  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }
  getAllResponseHeaders = () => 'content-type: application/json';
  addEventListener(): void {}
  abort(): void {}
  send(body?: string | null): void {
    void fetch(this.#address, { method: this.#method, headers: this.#headers, ...(body && { body }) }).then(
      async (answer) => {
        this.status = answer.status;
        this.responseText = await answer.text();
        this.response = this.responseText;
        this.readyState = 4;
        this.onloadend?.();
      },
    );
  }
}

/** What of a statement another maker's has to have as well: all but names, times and who made it. */
function essence({ verb, object, result, context }: Statement) {
  const { duration, ...rest } = result ?? {};
  const ids = (name: string) => (context?.contextActivities?.[name] ?? []).map(({ id }) => id).sort();
  return {
    verb: verb?.id,
    ...(verb?.id?.endsWith('answered') ? {} : { object: object?.id }),
    result: rest,
    duration: duration !== undefined,
    category: ids('category'),
    grouping: ids('grouping'),
    extensions: Object.keys(context?.extensions ?? {}).sort(),
    registration: context?.registration,
  };
}

const asked = askedOf(question.parse({ ...samples.choice, id: 'q' }), 'en', []);

async function ours(score: number): Promise<Lrs> {
  const { lrs, query } = await served();
  const launch = launchIn(`?${query}`, 'cmi5');
  if (!launch) throw new Error('The launch was not read.');
  const driver = createXapi({
    standard: 'cmi5',
    launch,
    shelf: { read: () => '', write: () => true },
    course: { course: 'urn:goldseam:tea', language: 'en' },
    elapsed: () => 1000,
    now: () => 1_800_000_000_000,
  });
  await driver.open();
  const isPassed = score >= 0.7;
  await driver.report({
    standing: {
      completion: 'completed',
      success: isPassed ? 'passed' : 'failed',
      lessonStatus: isPassed ? 'passed' : 'failed',
      score,
      progress: 1,
      best: [],
    },
    objectives: [],
    interactions: [
      {
        asked,
        fact: 'f',
        at: 1_800_000_000_000,
        response: { ids: ['one'] },
        outcome: { type: 'scored', earned: 1, possible: 1 },
        latency: 1000,
      },
    ],
    state: '',
    place: '',
  });
  await driver.close(false);
  expect(lrs.refused).toEqual([]);
  return lrs;
}

const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const told = ({ statements }: Lrs, verbs = defined) =>
  statements.filter((one) => verbs.includes(verbOf(one))).map(essence);

test.each([0.9, 0.4])('@xapi/cmi5 sends the same, with a score of %d', async (score) => {
  vi.stubGlobal('XMLHttpRequest', Request);
  const { default: Cmi5 } = await import('@xapi/cmi5/dist/Cmi5.esm.js');
  const { lrs, query } = await served();
  const all = new URLSearchParams(query);
  const text = (name: string) => all.get(name) ?? '';
  const au = new Cmi5({
    endpoint: `${text('endpoint')}/`,
    fetch: text('fetch'),
    actor: JSON.parse(text('actor')),
    registration: text('registration'),
    activityId: text('activityId'),
  });
  await au.initialize();
  await au.interactionChoice('urn:goldseam:tea', 'q', ['one'], ['one'], [], { en: 'q' }, { en: asked.text }, true, {
    start: new Date(0),
    end: new Date(1000),
  });
  await au.complete();
  await (score >= 0.7 ? au.pass(score) : au.fail(score));
  await au.terminate();
  expect(lrs.refused).toEqual([]);
  const mine = await ours(score);
  expect(told(mine)).toHaveLength(4);
  expect(told(mine)).toEqual(told(lrs));
  // Theirs has no score in an answer; what both have is the same.
  const answer = (one: Lrs) => one.statements.find((statement) => verbOf(statement) === 'answered');
  const { score: _, ...result } = answer(mine)?.result ?? {};
  expect(result).toMatchObject({ response: answer(lrs)?.result?.response, success: answer(lrs)?.result?.success });
  expect(answer(mine)?.object?.definition).toMatchObject({
    type: answer(lrs)?.object?.definition?.type,
    interactionType: 'choice',
    correctResponsesPattern: answer(lrs)?.object?.definition?.correctResponsesPattern,
  });
});

test.each([0.9, 0.4])('@rusticisoftware/cmi5 sends the same, with a score of %d', async (score) => {
  vi.stubGlobal('self', globalThis);
  const Cmi5 = createRequire(import.meta.url)('@rusticisoftware/cmi5');
  const { lrs, query } = await served();
  const au = new Cmi5(`https://lms.example/index.html?${query}`);
  au.includeSourceActivity(false);
  await au.start();
  await au.completed();
  await (score >= 0.7 ? au.passed({ scaled: score }) : au.failed({ scaled: score }));
  await au.terminate();
  expect(lrs.refused).toEqual([]);
  expect(told(await ours(score))).toEqual(told(lrs));
});
