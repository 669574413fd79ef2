export const scenario = {
  start: 'Begin the story',
  failed: 'The story could not be fetched. Check the connection, then press the button again.',
  resume: (title: string) => `Go on at “${title}”`,
  over: 'Play it again',
  lastEnding: 'See your last ending',
  onceOnly: 'You can take one decision back in this story.',
  decision: (number: number) => `decision ${number}`,
  /** The title of a screen: what it is, and what it's called. */
  screen: (sort: string, title: string) => `${title}, ${sort}`,
  choose: 'Choose',
  back: 'One step back',
  empty: 'Choose one way first.',
  happens: 'What happens',
  standing: 'How things stand',
  changed: 'now:',
  onward: 'Go on',
  toEnding: 'See how it ends',
  takeBack: 'Take it back',
  isTakenBack: 'You’ve taken it back. Choose again.',
  played: 'You’ve played to the end, so this decision stands. You can decide again from your path.',
  takenBack: 'You have taken one decision back; this one stands.',
  ending: 'Ending',
  later: 'Later',
  cost: 'What it cost:',
  rewritten: 'This story was rewritten',
  rewrittenText: 'The author has changed it since you played, so this ending is no longer told. Your path is below.',
  path: 'Your path',
  pathLead: 'Where another way is stronger, it stands beside yours. Any decision can be played again from there.',
  yours: 'You chose:',
  strong: 'Stronger:',
  strongestEnding: (title: string) => `The strongest path ends at “${title}”.`,
  replay: 'Decide again from here',
  others: 'Other endings',
  differs: 'My workplace differs',
  differsLabel: 'What would be different where you work?',
  print: 'Print',
  markdown: 'Save as Markdown',
  drop: 'Delete this run',
  toSetting: 'Back to the beginning',
  toLesson: (title: string) => `Go to “${title}”`,
};

/** The story on paper. */
export const handout = {
  title: (title: string) => `“${title}” on paper`,
  lead: 'Read a part, decide, and go where your decision points. Note down what changes; the latest note on a subject counts.',
  link: 'Play it on paper',
  /** Which choice a part tells of. */
  chosen: (number: number, letter: string) => `After ${letter} in part ${number}`,
  told: 'What comes of it',
  goTo: (number: number) => `Go to part ${number}.`,
  toEnding: 'Go to the endings.',
  endings: 'The endings',
  endingLead: 'Look at your notes. The ending whose lines all hold is yours.',
  otherwise: 'In all other cases.',
  or: 'or',
  orElse: 'or, also',
  note: 'Note down:',
  cost: 'What it cost:',
  begins: 'At the beginning:',
};

/** What a facilitator needs. */
export const facilitator = {
  title: (title: string) => `Lead “${title}”`,
  lead: 'Ratings and reasons for every way, how the story can end, and questions for the group. Do not show it before the group has decided.',
  how: 'How to lead it',
  steps: (minutes: string) => [
    'Print the handout for each group of three or four, or show the story on one screen.',
    'Let each group decide before anything is explained. A show of hands per decision is enough.',
    'Read what happens first. Ask why a decent person would choose it. Only then talk about how well it serves.',
    `Playing takes ${minutes} for one person; plan three times as much for a group, and ten minutes for the questions.`,
  ],
  shape: 'The shape of the story',
  paths: (count: number, [least, most]: readonly [number, number]) =>
    `${count} ways lead through it, with ${least === most ? least : `${least} to ${most}`} decisions each.`,
  endsOf: (ways: number) => `${ways} ${ways === 1 ? 'way leads' : 'ways lead'} here.`,
  discussion: 'Questions for the group',
  decisions: 'The decisions',
  link: 'For the facilitator',
  toHandout: 'The story on paper',
};

/** The author's map of a story. */
export const storyMap = {
  title: (title: string) => `${title}: the map`,
  count: (ways: number) => `${ways} ways lead through it.`,
  decisions: ([least, most]: readonly [number, number]) =>
    `The shortest way has ${least} decisions, the longest ${most}.`,
  words: ([least, most]: readonly [number, number]) => `${least} to ${most} words on a way`,
  ending: (title: string, ways: number) => `“${title}”: ${ways} ${ways === 1 ? 'way' : 'ways'}`,
  legend: 'Gold: the strongest path. Dashed: costly options. Endings depend on the whole way, so they share one box.',
  end: 'The endings',
};
