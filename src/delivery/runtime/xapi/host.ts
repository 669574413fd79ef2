import type { Driver } from '../driver.ts';
import type { Start } from '../start.ts';
import { createXapi } from './driver.ts';
import { launchIn } from './launch.ts';
import type { Frame } from './statement.ts';

/** Makes the driver for the launch that the address names; none where it names none. */
export async function xapiHost(standard: Frame['standard'], start: Start): Promise<Driver | undefined> {
  const { course, query, shelf, elapsed, now } = start;
  const launch = launchIn(query, standard);
  const { iri, language } = course;
  const named = { course: iri, language };
  return launch && createXapi({ standard, launch, shelf, course: named, elapsed, now });
}
