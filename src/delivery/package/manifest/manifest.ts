import type { CourseFacts } from '../facts.ts';
import type { LmsTarget } from '../target.ts';
import { cmi5, cmi5Manifest } from './cmi5.ts';
import { scorm12, scormManifest } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { tincan, tincanManifest } from './tincan.ts';

/** What each sort of LMS reads of a package first: the file's name, and how it's written. */
export const manifests: Record<
  LmsTarget,
  { name: string; write(course: CourseFacts, files: readonly string[]): string }
> = {
  scorm12: { name: scormManifest, write: scorm12 },
  scorm2004: { name: scormManifest, write: scorm2004 },
  cmi5: { name: cmi5Manifest, write: cmi5 },
  xapi: { name: tincanManifest, write: tincan },
};
