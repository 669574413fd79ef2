export const shell = {
  exit: 'Exit',
  saved: (time: string) => `Saved to your LMS at ${time}`,
  saving: 'Saving to your LMS …',
  failed: 'Not saved to your LMS yet, trying again',
  opening: 'Opening your course …',
  review: 'Reading only: your LMS opened this for review. What you choose isn’t kept.',
  browse: 'Reading only: your LMS opened this as a preview. What you choose isn’t kept.',
  alone:
    'No LMS answers. What you do is kept in this browser, and nobody is told. To have it count, close this window and open the course from your LMS.',
  unanswered:
    'Your LMS doesn’t answer. What you do is kept in this browser and is sent when you open the course here from your LMS again.',
  unreadable:
    'What your LMS had saved for you couldn’t be read. What this browser knows is here, and is saved from now on.',
  exiting: 'Saving, then closing …',
  exited: 'You can close this window',
  exitFailed: 'Not everything is saved yet',
  exitedSaved: 'Everything is saved to your LMS.',
  exitedReading: 'You were only reading, so there was nothing to save.',
  exitedAlone: 'What you did is kept in this browser.',
  exitedFailed:
    'Your LMS hasn’t taken the last part. It’s kept in this browser, and is sent when you open the course here again. You can also try once more now.',
  again: 'Try again',
  timeUp: 'The time that your LMS allows for this course is over.',
  frame: (title: string) => `${title}: the course`,
  noScript: 'This course needs JavaScript to save what you do to your LMS. You can read it without.',
  read: 'Read the course',
};
