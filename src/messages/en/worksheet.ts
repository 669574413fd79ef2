export const sheet = {
  privacy: 'Leave out names and any patient, pupil, customer or legal detail.',
  keep: 'Keep my notes on this device',
  tabOnly: 'Your words stay in this tab and are gone when you close it.',
  kept: 'Your words are kept on this device until you delete them. They are never sent anywhere.',
  refused: "This browser isn't letting us keep your words on this device, so they're in this tab only.",
  delete: 'Delete my notes',
  deleteSure: "Delete all your notes in this course? This can't be undone.",
  deleteYes: 'Delete them',
  deleteNo: 'Keep them',
  deleted: 'Your notes are deleted.',
  deleteNone: 'There are no notes to delete.',
  deleteFailed:
    "Your notes are gone from this tab, but this browser didn't let us delete them from the device. Clear the data of this site in its settings.",
  keepFailed:
    "This browser didn't let us delete your notes from the device. Clear the data of this site in its settings.",
  changed: 'This was changed in another tab.',
  bringBack: 'Bring back what stood here before',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: "We couldn't copy this. Select the text and copy it yourself.",
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
