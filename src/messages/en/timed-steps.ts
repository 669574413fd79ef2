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
