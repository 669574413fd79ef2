import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The address at which the builds of a project meet. */
function doorOf(project: string): string {
  const name = `goldseam-${createHash('sha256').update(project).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** A server at the door; `undefined` where one stands already. Rejects where there can be none. */
function stand(door: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(door, () => resolve(server));
  });
}

/** Waits until whoever stands at the door has left. Resolves to `false` where nobody did: the door is a dead one's. */
function wait(door: string, onWait: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    let met = false;
    const line = connect(door, () => {
      met = true;
      onWait();
    });
    line.on('error', () => {});
    line.on('close', () => resolve(met));
  });
}

/**
 * Takes turns with other builds of the same project, since Astro keeps what it
 * has read of content in one folder of the project, and two at once would mix
 * up their pages. Resolves, when the turn has come, to what ends it; a process
 * that dies ends its turn by that. `onWait` is called once if others come first. Where the system has no such doors, every
 * build has its turn at once.
 */
export async function takeTurn(project: string, onWait: () => void): Promise<() => void> {
  const door = doorOf(project);
  let tell: typeof onWait | undefined = onWait;
  const told = () => {
    tell?.();
    tell = undefined;
  };
  try {
    for (;;) {
      const server = await stand(door);
      if (server) return leaving(server);
      if (!(await wait(door, told))) rmSync(door, { force: true });
    }
  } catch {
    return () => {};
  }
}

/** Leaves the door and wakes those who wait at it. */
function leaving(server: Server): () => void {
  const waiting = new Set<Socket>();
  server.on('connection', (line) => waiting.add(line.on('error', () => {})));
  return () => {
    server.close();
    for (const line of waiting) line.destroy();
  };
}
