/** What came of a request: done, refused for good, or to be tried again. */
export type Came = 'done' | 'refused' | 'failed';

/** A learning record store, as far as a course speaks to it (xAPI 1.0.3, Communication). */
export interface Lrs {
  /** Sends statements in one go. What it has under the same id already counts as done. */
  send(statements: readonly object[]): Promise<Came>;
  /** Reads a document; `undefined` where there is none. Rejects where that can't be told. */
  read(resource: string, query: Record<string, string>): Promise<unknown>;
  /** Writes a document. */
  write(resource: string, query: Record<string, string>, document: object): Promise<Came>;
}

const cameOf = ({ ok, status }: { ok: boolean; status: number }): Came =>
  ok || status === 409
    ? 'done'
    : status === 400 || status === 403 || status === 404 || status === 413
      ? 'refused'
      : 'failed';

/** Browsers send no more than so many bytes for a page that is left. */
const mostOnLeaving = 60_000;

/** Speaks to the LRS at an address that ends with a slash. @param auth the whole header */
export function createLrs(endpoint: string, auth: string): Lrs {
  const ask = (method: string, path: string, body?: object) => {
    const text = body && JSON.stringify(body);
    return fetch(endpoint + path, {
      method,
      headers: {
        Authorization: auth,
        'X-Experience-API-Version': '1.0.3',
        ...(text && { 'Content-Type': 'application/json' }),
      },
      ...(text && { body: text, keepalive: text.length < mostOnLeaving }),
    });
  };
  const came = (method: string, path: string, body: object) =>
    ask(method, path, body).then(cameOf, () => 'failed' as const);
  const at = (resource: string, query: Record<string, string>) => `${resource}?${new URLSearchParams(query)}`;
  return {
    send: (statements) => came('POST', 'statements', statements),
    write: (resource, query, document) => came('PUT', at(resource, query), document),
    async read(resource, query) {
      const response = await ask('GET', at(resource, query));
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`The LRS answered with ${response.status}.`);
      const text = await response.text();
      return text ? JSON.parse(text) : undefined;
    },
  };
}
