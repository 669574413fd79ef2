/** What a package is for. */
export const targets = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web', 'folder'] as const;
export type Target = (typeof targets)[number];

/** Targets that an LMS opens: their pages stand in a shell, which reports. */
export const lmsTargets = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;
export type LmsTarget = (typeof lmsTargets)[number];

export const isForLms = (target: Target): target is LmsTarget => (lmsTargets as readonly string[]).includes(target);

/** What the format is called. */
export const titles: Record<Target, string> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004 4th Edition',
  cmi5: 'cmi5',
  xapi: 'xAPI (Tin Can)',
  web: 'web',
  folder: 'folder to open by double-click',
};
