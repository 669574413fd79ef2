import { describe, expect, test } from 'vitest';
import { enrolmentOf, type Known, tagged, untagged } from '../../../../src/delivery/runtime/enrolment.ts';

/** A browser that remembers. */
function browser() {
  const kept = new Map<string, string>();
  let draws = 0;
  const memory = {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, text: string) => void kept.set(key, text),
  };
  const random = () => {
    draws += 1;
    return (draws % 36) / 36;
  };
  return (known: Partial<Known> = {}) =>
    enrolmentOf({ course: 'tea', learner: 'ann', state: '', isFirst: true, ...known }, memory, random);
}

test('the tag travels in the state, before what is packed', () => {
  expect(untagged(tagged('abcdefgh', 'packed~text'))).toBe('packed~text');
  expect(untagged('')).toBe('');
});

describe('the same enrolment is', () => {
  test('the one whose tag the LMS gives back, in another browser too', () => {
    const { tag, record } = browser()();
    expect(browser()({ state: tagged(tag, 'x'), isFirst: false }).record).toBe(record);
  });

  test('one whose tag the LMS never got, because the window was killed', () => {
    const open = browser();
    expect(open().record).toBe(open().record);
  });

  test('one that the LMS had, and whose state it lost or spoiled', () => {
    const open = browser();
    const first = open();
    first.confirm();
    expect(open({ isFirst: false }).record).toBe(first.record);
    expect(open({ isFirst: false, state: 'garbage' }).record).toBe(first.record);
    expect(open({ state: 'garbage' }).record).toBe(first.record);
  });

  test('the one that the LMS has a name for', () => {
    const id = { enrolment: '6f1c' };
    expect(browser()(id).record).toBe(browser()({ ...id, isFirst: false }).record);
  });
});

describe('another enrolment is', () => {
  test('a course that is taken anew: the LMS says that it was never opened', () => {
    const open = browser();
    const first = open();
    first.confirm();
    expect(open().record).not.toBe(first.record);
  });

  test('another learner’s at the same computer', () => {
    const open = browser();
    expect(open().record).not.toBe(open({ learner: 'bob' }).record);
  });

  test('another course, and another name of the LMS', () => {
    const open = browser();
    expect(open({ enrolment: 'a' }).record).not.toBe(open({ enrolment: 'b' }).record);
    expect(open({ enrolment: 'a' }).record).not.toBe(open({ enrolment: 'a', course: 'milk' }).record);
  });
});

test('a learner’s name does not stand in the name of the record', () => {
  expect(browser()({ learner: 'Ann Smith' }).record).toMatch(/^tea\/[0-9a-z]{14}\/[0-9a-z]{8}$/);
});
