import { afterEach, expect, test, vi } from 'vitest';
import { hold, now, release } from '../../../src/stores/clock.ts';

const noon = Date.UTC(2030, 2, 4, 12);
const hour = 3_600_000;

/** The device: what its clock says, and what it has measured. */
function device() {
  const at = { clock: noon, measured: 5000 };
  vi.spyOn(Date, 'now').mockImplementation(() => at.clock);
  vi.spyOn(performance, 'now').mockImplementation(() => at.measured);
  return {
    pass(ms: number) {
      at.clock += ms;
      at.measured += ms;
    },
    set(by: number) {
      at.clock += by;
    },
  };
}

afterEach(() => {
  release('attempt');
  vi.restoreAllMocks();
});

test("without anything to measure it's the device's clock", () => {
  const { set } = device();
  set(hour);
  expect(now()).toBe(noon + hour);
});

test.each([hour, -hour, 365 * 24 * hour, -10])(
  'while something is measured, a clock set by %i ms changes nothing',
  (by) => {
    const { pass, set } = device();
    hold('attempt', noon);
    pass(60_000);
    set(by);
    pass(60_000);
    expect(now()).toBe(noon + 120_000);
    // Another screen of the same attempt goes on measuring.
    hold('attempt', noon);
    expect(now()).toBe(noon + 120_000);
    release('another');
    expect(now()).toBe(noon + 120_000);
    release('attempt');
    expect(now()).toBe(noon + 120_000 + by);
  },
);

test('what was recorded already is not in the future, so no more time is left than there was', () => {
  const { pass, set } = device();
  set(-hour);
  hold('attempt', noon + 90_000);
  pass(1000);
  expect(now()).toBe(noon + 91_000);
});
