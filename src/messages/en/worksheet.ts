export const sheet = {
  privacy: 'Leave out names and any patient, pupil, customer or legal detail.',
  keep: 'Keep my notes on this device',
  tabOnly: 'Your words stay in this tab and are gone when you close it.',
  kept: 'Your words are kept on this device until you delete them. They are never sent anywhere.',
  delete: 'Delete my notes',
  deleted: 'Your notes are deleted.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'This browser does not allow copying. Select the line and copy it by hand.',
};

export const timed = {
  pace: 'How long?',
  none: 'No timer',
  minutes: (seconds: number) =>
    seconds < 60 ? `${seconds} seconds` : seconds === 60 ? '1 minute' : `${seconds / 60} minutes`,
  start: 'Start',
  startOver: 'Start over',
  pause: 'Pause the timer',
  goOn: 'Go on',
  stay: 'Stay here',
  staying: 'The timer is off. Stay as long as you like.',
  next: 'Next',
  part: (number: number, all: number, title: string) => `Part ${number} of ${all}: ${title}`,
  left: (seconds: number) => `${seconds} seconds left in this part`,
  over: 'The time is over. Nothing closes; finish in your own time.',
  example: 'An example:',
};

export const ifThen = {
  cue: 'If',
  move: 'then I will',
  cues: 'Cues to start from',
  moves: 'First moves to start from',
  choose: 'Choose, or write your own',
  example: 'Somebody else wrote:',
  plan: (cue: string, move: string) => `If ${cue}, then I will ${move}.`,
  yours: 'Your plan',
  empty: 'Fill in both parts, and your plan stands here.',
  urge: (urge: string) => `I feel the urge to ${urge}`,
};

export const playbook = {
  title: 'My first moves',
  empty: 'No plans yet. Each lesson ends with one; what you write there gathers here.',
  print: 'Print the page',
};
