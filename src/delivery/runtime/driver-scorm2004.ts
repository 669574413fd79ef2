import { names2004 } from './calls.ts';
import { scormHost } from './scorm-host.ts';
import { scorm2004 } from './scorm2004.ts';
import type { Begin } from './start.ts';

export const begin: Begin = (start) => scormHost('API_1484_11', names2004, scorm2004, start);
