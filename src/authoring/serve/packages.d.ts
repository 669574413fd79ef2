declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  interface Compression {
    /** A step of a server that zips what it sends where that helps. */
    (options: {
      filter: Filter;
      level: number;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    filter: Filter;
  }
  const compression: Compression;
  export default compression;
}
