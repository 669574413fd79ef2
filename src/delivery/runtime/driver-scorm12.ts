import { names12 } from './calls.ts';
import { scormHost } from './scorm-host.ts';
import { scorm12 } from './scorm12.ts';
import type { Begin } from './start.ts';

export const begin: Begin = (start) => scormHost('API', names12, scorm12, start);
