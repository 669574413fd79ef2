import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { WebKitTools } from './browsers.ts';

/** A key as WebDriver writes it (WebDriver 2, 15.4.2), or a letter. */
export const keys = { tab: '\ue004', enter: '\ue007', space: ' ', down: '\ue015' } as const;

/** A browser that is driven by WebDriver, as far as these tests need it. */
export interface Driven {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses keys one after the other, as a person does. */
  press(...keys: string[]): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** Waits until an expression in the page holds; says which did not. */
  until(expression: string): Promise<void>;
  stop(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts a screen that nobody sees; resolves to its name. */
function startScreen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(`:${String(text).trim()}`));
    child.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
}

async function patiently<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  // It ends what hangs and judges no speed.
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    const found = await attempt();
    if (found !== undefined) return found;
  }
  throw new Error(`This never came: ${what}`);
}

/** Starts WebKit with a fresh profile. */
export async function startWebKit({ driver, browser, screen }: WebKitTools): Promise<Driven> {
  const xvfb = spawn(screen, ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const DISPLAY = await startScreen(xvfb);
  const port = await freePort();
  const own = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY },
    stdio: 'ignore',
  });
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await patiently('the driver', () => call<object>('GET', '/status').catch(() => undefined));
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  const at = `/session/${sessionId}`;
  const read = <T>(expression: string) =>
    call<T>('POST', `${at}/execute/sync`, { script: `return (${expression})`, args: [] });
  return {
    read,
    open: (address) => call('POST', `${at}/url`, { url: address }),
    reload: () => call('POST', `${at}/refresh`, {}),
    press: (...all) =>
      call('POST', `${at}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: all.flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      }),
    until: async (expression) => {
      await patiently(expression, async () => ((await read(expression).catch(() => false)) ? true : undefined));
    },
    stop: async () => {
      await call('DELETE', at).catch(() => undefined);
      own.kill();
      xvfb.kill();
    },
  };
}
