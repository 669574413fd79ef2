import type { CourseData } from '../course.ts';
import type { Begin } from '../start.ts';
import { runShell } from './shell.ts';

// A package carries the driver of its standard and no other.
const drivers: Record<string, () => Promise<{ begin: Begin }>> = {
  scorm12: () => import('../driver-scorm12.ts'),
  scorm2004: () => import('../driver-scorm2004.ts'),
  cmi5: () => import('../driver-cmi5.ts'),
  xapi: () => import('../driver-xapi.ts'),
};

const { target = '' } = document.documentElement.dataset;
const data = document.getElementById('course-data')?.textContent ?? '';
const driver = await drivers[target]?.().catch(() => undefined);
await runShell(JSON.parse(data) as CourseData, driver?.begin ?? (async () => undefined));
