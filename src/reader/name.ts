import { relative } from 'node:path';

/** A file as findings name it: from the folder the command runs in, with slashes. */
export const nameOf = (path: string): string => (relative(process.cwd(), path) || path).replaceAll('\\', '/');
