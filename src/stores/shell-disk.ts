import { decodeFact } from '../domain/record/codec.ts';
import type { Shell } from './shell.ts';
import type { Disk } from './storage.ts';

/** The disk of a framed page: the record that its shell holds. */
export function shellDisk(shell: Shell): Disk {
  return {
    async load(known) {
      const { facts, damaged } = JSON.parse(await shell.load(known)) as { facts: unknown[]; damaged: number };
      return { facts: facts.flatMap((one) => decodeFact(one) ?? []), damaged };
    },
    async write(facts) {
      if (!(await shell.write(JSON.stringify(facts)))) throw new Error('The shell could not keep it.');
    },
    async erase() {
      if (!(await shell.erase())) throw new Error('The shell could not delete it.');
    },
  };
}
