import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

function tried(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Has a server listen on this machine, and on this machine alone. Resolves to its port; rejects with one sentence.
 * @param port 0 for any
 * @param orNext whether one of the next fifty will do where that one is taken
 */
export async function listen(server: Server, port: number, orNext: boolean): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('A port is a whole number up to 65535, such as 4321.');
  for (let next = port; ; next++) {
    try {
      return await tried(server, next);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES') throw new Error(`Port ${next} needs more rights than yours. Name one above 1023.`);
      if (code !== 'EADDRINUSE') throw error;
      if (!orNext || next >= Math.min(port + 50, 65_535))
        throw new Error(`Port ${next} is taken by another program. Stop that program, or name another port.`);
    }
  }
}
