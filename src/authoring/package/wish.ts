import { type Target, targets, titles } from '../../delivery/package/target.ts';

/** What was asked for on the command line. */
export interface Wish {
  targets: readonly Target[];
  /** Ids of courses. */
  courses: readonly string[];
}

const isTarget = (word: string): word is Target => (targets as readonly string[]).includes(word);

export const packageUsage = `Usage: npm run package -- <target> [<target> …] [--course <id>] [--all]
${targets.map((target) => `  ${target.padEnd(10)} ${titles[target]}`).join('\n')}
  all        every one of them
--course names the course; without it it's the one at the top of the site. --all packs every course.`;

/** Reads what is asked for; a text says what is wrong with it. @param courses ids of all courses, the one at the top first */
export function wishOf(words: readonly string[], courses: readonly string[]): Wish | string {
  const named: string[] = [];
  const wanted: Target[] = [];
  let isAll = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--all') isAll = true;
    else if (word === '--course') {
      i += 1;
      const id = words[i];
      if (!id || !courses.includes(id))
        return `${id ? `There is no course "${id}".` : '--course needs the id of a course.'} There ${courses.length === 1 ? 'is' : 'are'}: ${courses.join(', ')}.`;
      named.push(id);
    } else if (word === 'all') wanted.push(...targets);
    else if (isTarget(word)) wanted.push(word);
    else return `There is no target "${word}". There are: ${targets.join(', ')}, and all.`;
  }
  if (wanted.length === 0) return packageUsage;
  return {
    targets: [...new Set(wanted)],
    courses: isAll ? courses : named.length > 0 ? [...new Set(named)] : courses.slice(0, 1),
  };
}
