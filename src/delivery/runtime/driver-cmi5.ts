import type { Begin } from './start.ts';
import { xapiHost } from './xapi/host.ts';

export const begin: Begin = (start) => xapiHost('cmi5', start);
