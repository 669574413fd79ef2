import { globSync, statSync } from 'node:fs';
import { rehearse } from './serve.ts';

const usage = `Usage: npm run rehearse -- packages/<name>.zip [--port <number>]
Opens a package as an LMS would, only stricter. Make one first, with: npm run package -- scorm12`;

/** The package that was written last; none where there is none for an LMS. */
function newest(): string | undefined {
  const all = globSync('packages/*-{scorm12,scorm2004,cmi5,xapi}.zip');
  return all.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}

/** Opens the package that the words of a command line name, else the newest. Resolves to what went wrong; '' while it runs. */
export async function rehearseCommand(words: readonly string[], say: (text: string) => void): Promise<string> {
  const at = words.indexOf('--port');
  const port = at < 0 ? 4330 : Number(words[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port needs a number up to 65535.\n${usage}`;
  const zip = words.find((word, i) => !word.startsWith('--') && (at < 0 || i !== at + 1)) ?? newest();
  if (!zip) return usage;
  try {
    const { url } = await rehearse({ zip, port });
    say(`${zip} is opened at ${url} (Ctrl-C stops it)`);
    return '';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'EADDRINUSE' ? `Port ${port} is in use. Name another one with --port.` : message;
  }
}
