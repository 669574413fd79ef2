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
