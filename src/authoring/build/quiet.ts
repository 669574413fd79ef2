/** What Astro reports to a logger. */
interface Report {
  level: string;
  message: string;
}

/** The errors that Astro has reported. */
export const reported: string[] = [];

/** A logger for Astro that keeps errors to be told in plain words, and drops the rest. */
export default function quiet() {
  return {
    write({ level, message }: Report) {
      if (level === 'error') reported.push(message);
    },
  };
}
