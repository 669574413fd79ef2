import { isError, report } from '../../reader/finding.ts';
import { check, readerFor } from '../lint/check.ts';
import { writePackages } from './package.ts';
import { wishOf } from './wish.ts';

/** Packs courses as the words of a command line ask for. Resolves to what went wrong; '' where nothing did. */
export async function packageCommand(
  words: readonly string[],
  content: string,
  say: (text: string) => void,
): Promise<string> {
  const findings = check(content);
  if (findings.some(isError)) return report(findings, 'Nothing was packed.');
  const { books, site } = readerFor(content).read();
  const all = [...books.values()].sort(
    (a, b) =>
      Number(b.course.id === site?.home) - Number(a.course.id === site?.home) || a.course.id.localeCompare(b.course.id),
  );
  const wish = wishOf(
    words.filter((word) => word !== '--quiet'),
    all.map(({ course }) => course.id),
  );
  if (typeof wish === 'string') return wish;
  try {
    await writePackages({
      books: wish.courses.flatMap((id) => all.find(({ course }) => course.id === id) ?? []),
      targets: wish.targets,
      out: process.env.GOLDSEAM_PACKAGES ?? 'packages',
      project: process.cwd(),
      // In tests only what is wrong is of interest.
      onMade: words.includes('--quiet') ? () => {} : say,
    });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
