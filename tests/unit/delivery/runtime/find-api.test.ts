import { describe, expect, test } from 'vitest';
import { findApi } from '../../../../src/delivery/runtime/find-api.ts';

interface Win {
  API?: unknown;
  parent?: Win;
  opener?: Win | null;
}

/** A window of another origin: whatever is looked at, it throws. */
const foreign = (up: Win): Win =>
  new Proxy({} as Win, {
    get(_, name) {
      if (name === 'parent') return up;
      throw new Error('SecurityError');
    },
  });

const api = { LMSInitialize: () => 'true' };

function top(win: Win): Win {
  win.parent = win;
  return win;
}

/** A window so many frames below another. */
const below = (win: Win, frames: number): Win => (frames === 0 ? win : { parent: below(win, frames - 1) });

describe('an API is found', () => {
  test.each([0, 1, 7, 20])('%d windows up', (frames) => {
    expect(findApi(below(top({ API: api }), frames), 'API')).toBe(api);
  });

  test('in the window that opened this one, and in those around that', () => {
    expect(findApi(top({ opener: below(top({ API: api }), 2) }), 'API')).toBe(api);
  });

  test('in the opener of a window around this one', () => {
    expect(findApi(below(top({ opener: top({ API: api }) }), 2), 'API')).toBe(api);
  });

  test('beyond windows of another origin', () => {
    expect(findApi({ parent: foreign(top({ API: api })) }, 'API')).toBe(api);
  });

  test('as a function with the calls as its properties', () => {
    const made = Object.assign(() => {}, api);
    expect(findApi(top({ API: made }), 'API')).toBe(made);
  });
});

describe('none is found', () => {
  test('where there is none, and the search ends', () => {
    expect(findApi(below(top({ opener: null }), 3), 'API')).toBeUndefined();
  });

  test('in what is no object', () => {
    expect(findApi(top({ API: 'https://lms.example' }), 'API')).toBeUndefined();
  });

  test('under another name', () => {
    expect(findApi(top({ API: api }), 'API_1484_11')).toBeUndefined();
  });

  test('in a ring of windows without a top', () => {
    const one: Win = {};
    one.parent = { parent: one };
    expect(findApi(one, 'API')).toBeUndefined();
  });
});
