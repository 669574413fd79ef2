import type { Codebook } from '../../domain/lms/state/codebook.ts';
import { partsOf } from '../../domain/lms/state/parts.ts';
import { unpack } from '../../domain/lms/state/unpack.ts';
import { inOrder } from '../../domain/record/merge.ts';
import { portions, standing } from '../../domain/record/voids.ts';
import type { Log } from '../../stores/log.ts';
import type { CourseData } from './course.ts';

/** What became of a saved state: ids of the facts that the host was told of, and whether it could be read. */
export interface Resumed {
  told: string[];
  isReadable: boolean;
}

/** The codebook of a course: what the shell knows of its questions, and the rest. */
const codebookIn = ({ asked, others }: CourseData): Codebook => ({
  ...others,
  ...Object.fromEntries(asked.map(({ id, key }) => [id, partsOf(key)])),
});

/**
 * Merges what a host has saved into the record of this browser. What was set back elsewhere is set back here too.
 * @param tag of the enrolment
 */
export async function resume(log: Log, text: string, course: CourseData, tag: string): Promise<Resumed> {
  if (!text) return { told: [], isReadable: true };
  const found = unpack(text, codebookIn(course), tag);
  if (!found) return { told: [], isReadable: false };
  const { facts, resetBefore, reportedUpTo } = found;
  const sent = new Set(facts.map(({ id }) => id));
  await log.add(facts);
  const all = inOrder(log.$facts.get());
  const gone = standing(all).filter(({ id, verb }) => id < resetBefore && verb !== 'voided' && !sent.has(id));
  log.appendAll(
    portions(gone.map(({ id }) => id)).map((voids) => ({ verb: 'voided', object: course.id, data: { voids } })),
  );
  const told = all.filter(({ id }) => sent.has(id) || id <= reportedUpTo).map(({ id }) => id);
  return { told, isReadable: true };
}
