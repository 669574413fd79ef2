import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** An author's preview while it runs. */
export interface Preview {
  /** Asks for a page. */
  get(path: string): Promise<{ status: number; text: string }>;
  /** What it has printed so far. */
  said(): string;
  stop(): void;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts the preview of a folder of content; resolves when it says that it's ready. */
export async function startPreview(content: string): Promise<Preview> {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  // A clean environment: a test runner sets BASE_URL, which the preview would take for its own.
  const env = { PATH, HOME, GOLDSEAM_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const child = spawn('npx', ['astro', 'dev', '--port', String(port)], { detached: true, env });
  let said = '';
  const stop = () => {
    child.removeAllListeners('exit');
    // With npx it's a group of processes.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text;
      if (said.includes('Local')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(`The preview ended:\n${said}`)));
  });
  return {
    async get(path) {
      const response = await fetch(`http://localhost:${port}${path}`);
      return { status: response.status, text: await response.text() };
    },
    said: () => said,
    stop,
  };
}
