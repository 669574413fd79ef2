/** Trying again what was not strong, all of it in one round. */
export const retry = {
  weak: (count: number) => `Try again what was not strong (${count === 1 ? '1 question' : `${count} questions`})`,
  left: (count: number) => `Next to try again (${count} left)`,
  next: 'Next to try again',
  result: (strong: number, all: number) =>
    all === 1
      ? `It is ${strong === 1 ? 'strong now' : 'not strong yet'}.`
      : `${strong} of ${all} ${strong === 1 ? 'is' : 'are'} strong now.`,
};
