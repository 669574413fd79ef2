/** What real LMSs, browsers and networks do wrong, to be tried before an upload. */
export const faults = {
  missing: { title: 'No API', says: 'The LMS opens the course and offers nothing to report to.', for: 'scorm' },
  late: { title: 'API comes late', says: 'The API appears two seconds after the course.', for: 'scorm' },
  opener: { title: 'API in the opener', says: 'The LMS opens the course in a window of its own.', for: 'scorm' },
  deep: { title: 'Seven frames up', says: 'The API lies seven windows above the course.', for: 'scorm' },
  refused: {
    title: 'Commits fail',
    says: 'Every commit is answered with "false", as when the session at the LMS has ended.',
    for: 'scorm',
  },
  throws: { title: 'Calls throw', says: 'Setting and committing throw an error.', for: 'scorm' },
  slow: {
    title: 'Slow calls',
    says: 'Each call takes two seconds, in which nothing else can happen in the window.',
    for: 'scorm',
  },
  cut: { title: 'State cut', says: 'At the next launch the saved state is cut to 4,000 characters.', for: 'scorm' },
  lost: { title: 'State lost', says: 'At the next launch the saved state is empty.', for: 'scorm' },
  moded: { title: 'No mode', says: 'The LMS leaves the mode empty.', for: 'scorm' },
  review: { title: 'Review', says: 'The LMS opens the course to be read again.', for: 'all' },
  browse: { title: 'Preview', says: 'The LMS opens the course as a preview.', for: 'all' },
  blocked: {
    title: 'Storage blocked',
    says: 'The browser refuses the course any storage, as for frames of another site.',
    for: 'all',
  },
  csp: {
    title: 'Policy of its own',
    says: "Every file comes with the header Content-Security-Policy: default-src 'self'.",
    for: 'all',
  },
  unload: { title: 'Unload blocked', says: 'The LMS forbids its frames the event "unload".', for: 'all' },
  down: { title: 'LRS down', says: 'The LRS answers every request with 503.', for: 'xapi' },
  used: { title: 'Key used', says: 'The key of this launch was given out already.', for: 'cmi5' },
} as const;

export type Fault = keyof typeof faults;

export const isFault = (text: string): text is Fault => Object.hasOwn(faults, text);

/** The standard of a package. */
export type Kind = 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi';

/** The faults that can happen to a package. */
export function faultsFor(kind: Kind): Fault[] {
  return (Object.keys(faults) as Fault[]).filter((name) => {
    const whom = faults[name].for;
    if (whom === 'all') return !(kind === 'xapi' && (name === 'review' || name === 'browse'));
    if (whom === 'scorm') return kind === 'scorm12' || kind === 'scorm2004';
    return whom === kind || (whom === 'xapi' && kind === 'cmi5');
  });
}
