import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isError, report } from '../../reader/finding.ts';
import { check, readerFor } from '../lint/check.ts';
import { courseTitles } from '../names.ts';
import { pathFlaw } from '../setup/project-path.mjs';
import { figuresOf, inALine } from './figures.ts';
import { asTyped, holdsSite, realPlace, refusal } from './place.ts';
import { swapIn, tidy } from './swap.ts';
import { takeTurn } from './turn.ts';

/** What a build came to. */
export interface Built {
  ok: boolean;
  says: string;
}

export interface BuildOptions {
  /** The folder that GOLDSEAM_CONTENT names, where the site finds it too. */
  content: string;
  /** The folder for the built site. */
  out: string;
  /** Builds the site somewhere in an empty folder and resolves to where. */
  render(work: string): Promise<string>;
  /** Told once if another build of this project comes first. */
  onWait?(): void;
  /** The project's folder; the one that the command runs in if it isn't named. */
  project?: string;
}

/**
 * Builds the site aside and puts it in the place of the last one when all of it
 * is there. Whatever goes wrong, the last site stays as it was.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { content, out, render, onWait = () => {}, project = process.cwd() } = options;
  // Aside, but in the project: what renders the pages finds its packages from where it lies.
  const work = join(project, 'node_modules', '.goldseam');
  const start = performance.now();
  const place = realPlace(out);
  const end = () => (holdsSite(place) ? `The last site in ${asTyped(out)} is untouched.` : 'Nothing was built.');
  const refused = pathFlaw(project) ?? pathFlaw(content) ?? refusal(out, content);
  if (refused) return { ok: false, says: `${refused} Nothing was built.` };
  const findings = check(content);
  if (findings.some(isError)) return { ok: false, says: report(findings, end()) };
  const warnings = findings.length > 0 ? `${report(findings, '')}\n\n` : '';
  const endTurn = await takeTurn(project, onWait);
  try {
    tidy(place);
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const site = await render(work);
    const figures = figuresOf(site);
    swapIn(site, place);
    const seconds = (performance.now() - start) / 1000;
    const built = inALine(courseTitles(readerFor(content).read()), figures, asTyped(out), seconds);
    return { ok: true, says: `${warnings}${built}` };
  } catch (error) {
    return { ok: false, says: `${(error as Error).message}\n\nThe build failed. ${end()}` };
  } finally {
    rmSync(work, { recursive: true, force: true });
    endTurn();
  }
}
