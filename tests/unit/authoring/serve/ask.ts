import { connect } from 'node:net';

/** An answer as it came over the line. */
export interface Answer {
  status: number;
  /** By name in small letters. */
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Asks a server on this machine by writing to its socket, because clients mend an address before they send it.
 * It speaks HTTP/1.0, in which an answer comes in one piece.
 * @param lines headers, as they are sent
 */
export function ask(port: number, target: string, method = 'GET', ...lines: string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, 'localhost', () => {
      socket.write([`${method} ${target} HTTP/1.0`, 'Host: localhost', ...lines, '', ''].join('\r\n'));
    });
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error) => (parts.length > 0 ? undefined : reject(error)));
    socket.on('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const [first = '', ...rest] = all.subarray(0, end).toString('latin1').split('\r\n');
      const headers = Object.fromEntries(
        rest.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
      );
      resolve({ status: Number(first.split(' ')[1]), headers, body: all.subarray(end + 4) });
    });
  });
}
