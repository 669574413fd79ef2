import type * as English from './en/index.ts';

/** Every sentence of the interface. English is the measure: another language is complete when it has this type. */
export type Messages = typeof English;

declare global {
  /** In a browser: the sentences that the page brought along, in its language. */
  var goldseamWords: Partial<Messages>;
  /** During the build: the sentences of the page that is being rendered. */
  var goldseamSpoken: () => Messages;
}

/**
 * A part of the sentences, in the language of the page. In a browser it's filled
 * once, by the page's own script (`speak`). During the build pages of several
 * languages are rendered by the same modules, so it's looked up at each use.
 */
function part<K extends keyof Messages>(name: K): Messages[K] {
  if (!import.meta.env.SSR) {
    globalThis.goldseamWords ??= {};
    globalThis.goldseamWords[name] ??= {} as Messages[K];
    return globalThis.goldseamWords[name] as Messages[K];
  }
  const now = () => globalThis.goldseamSpoken()[name] as object;
  return new Proxy({} as Messages[K], {
    get: (_, key) => Reflect.get(now(), key),
    has: (_, key) => Reflect.has(now(), key),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(now(), key),
  });
}

/** Gives a browser its sentences. Modules that run later find them in the parts below. */
export function speak(words: Partial<Messages>): void {
  for (const name of Object.keys(words) as (keyof Messages)[]) Object.assign(part(name), words[name]);
}

export const absent = /* @__PURE__ */ part('absent');
export const answers = /* @__PURE__ */ part('answers');
export const assessment = /* @__PURE__ */ part('assessment');
export const completion = /* @__PURE__ */ part('completion');
export const facilitator = /* @__PURE__ */ part('facilitator');
export const handout = /* @__PURE__ */ part('handout');
export const health = /* @__PURE__ */ part('health');
export const home = /* @__PURE__ */ part('home');
export const ifThen = /* @__PURE__ */ part('ifThen');
export const keyed = /* @__PURE__ */ part('keyed');
export const keyedSeveral = /* @__PURE__ */ part('keyedSeveral');
export const kindLabel = /* @__PURE__ */ part('kindLabel');
export const lesson = /* @__PURE__ */ part('lesson');
export const lessonPage = /* @__PURE__ */ part('lessonPage');
export const lessonStates = /* @__PURE__ */ part('lessonStates');
export const missing = /* @__PURE__ */ part('missing');
export const moveStates = /* @__PURE__ */ part('moveStates');
export const outcomes = /* @__PURE__ */ part('outcomes');
export const outline = /* @__PURE__ */ part('outline');
export const parts = /* @__PURE__ */ part('parts');
export const playbook = /* @__PURE__ */ part('playbook');
export const question = /* @__PURE__ */ part('question');
export const quiz = /* @__PURE__ */ part('quiz');
export const rating = /* @__PURE__ */ part('rating');
export const record = /* @__PURE__ */ part('record');
export const recordPage = /* @__PURE__ */ part('recordPage');
export const reply = /* @__PURE__ */ part('reply');
export const replyBlanks = /* @__PURE__ */ part('replyBlanks');
export const replyHints = /* @__PURE__ */ part('replyHints');
export const replyOrder = /* @__PURE__ */ part('replyOrder');
export const replyPairs = /* @__PURE__ */ part('replyPairs');
export const replyReflect = /* @__PURE__ */ part('replyReflect');
export const replySpot = /* @__PURE__ */ part('replySpot');
export const replySure = /* @__PURE__ */ part('replySure');
export const replyTyped = /* @__PURE__ */ part('replyTyped');
export const result = /* @__PURE__ */ part('result');
export const retry = /* @__PURE__ */ part('retry');
export const scenario = /* @__PURE__ */ part('scenario');
export const sheet = /* @__PURE__ */ part('sheet');
export const shell = /* @__PURE__ */ part('shell');
export const site = /* @__PURE__ */ part('site');
export const sources = /* @__PURE__ */ part('sources');
export const spotWords = /* @__PURE__ */ part('spotWords');
export const steps = /* @__PURE__ */ part('steps');
export const storyMap = /* @__PURE__ */ part('storyMap');
export const testClock = /* @__PURE__ */ part('testClock');
export const testResult = /* @__PURE__ */ part('testResult');
export const time = /* @__PURE__ */ part('time');
export const timed = /* @__PURE__ */ part('timed');
export const tools = /* @__PURE__ */ part('tools');
