import { callsOf, type names12 } from './calls.ts';
import type { Dialect } from './dialect.ts';
import type { Driver } from './driver.ts';
import { findApi } from './find-api.ts';
import { createScorm } from './scorm.ts';
import type { Start } from './start.ts';

/** Milliseconds that an LMS has to put its API there; some are late. */
const patience = 5000;
const pause = 200;

/** Finds the API of an LMS, waiting for it a while, and makes the driver that speaks with it. */
export async function scormHost(
  name: 'API' | 'API_1484_11',
  names: typeof names12,
  dialect: Dialect,
  { course, elapsed }: Start,
): Promise<Driver | undefined> {
  for (let waited = 0; waited <= patience; waited += pause) {
    const api = findApi(window, name);
    if (api) return createScorm({ calls: callsOf(api, names), dialect, allowed: course.plan.allowed, elapsed });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}
