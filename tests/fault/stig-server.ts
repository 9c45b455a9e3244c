import { createServer } from 'node:net';
import { spawnGroup } from '#tests/process-group.ts';
import { bin } from '../../checks/bin.ts';

export type ServerPlace = {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly port: number;
};

/** A real server in a process of its own. */
export type StigServer = {
  readonly url: string;
  readonly claimToken: string | undefined;
  readonly pid: number;
  /** All that it has said so far. */
  readonly said: () => string;
  /** Whether it has not ended. */
  readonly isAlive: () => boolean;
  /** kill −9 for it and all that it started; resolves when it is gone. */
  readonly kill: () => Promise<void>;
};

const ada = { email: 'ada@example.org', password: 'a long enough password' };

/** Starts `stig serve` without pages and waits until it says that it is ready. */
export async function startStig(place: ServerPlace): Promise<StigServer> {
  const begun = beginStig(place);
  const url = `http://127.0.0.1:${place.port}`;
  await begun.says('Stig is ready');
  await new Promise((done) => setTimeout(done, 20));
  const claimToken = begun.said().match(/\/claim\/([\w-]+)/u)?.[1];
  return { ...begun, url, claimToken };
}

/** A server that may never be ready. */
export type BegunStig = Pick<StigServer, 'pid' | 'said' | 'isAlive' | 'kill'> & {
  /** Resolves when it has said it; rejects when it ends without. */
  readonly says: (words: string) => Promise<void>;
  readonly ended: Promise<number | null>;
};

export function beginStig({ dataDir, databaseUrl, port }: ServerPlace): BegunStig {
  const { program, kill } = spawnGroup(bin('node'), ['src/cli/main.ts', 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      STIG_DATA: dataDir,
      STIG_PAGES: 'no',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  const hear = (bytes: Buffer): void => {
    said += String(bytes);
    for (const listener of listeners) listener();
  };
  program.stdout?.on('data', hear);
  program.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => program.once('close', (code) => resolve(code)));
  const says = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => void (said.includes(words) && resolve());
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`the server ended and never said "${words}":\n${said}`)));
    });
  const isAlive = (): boolean => program.exitCode === null && program.signalCode === null;
  return { pid: program.pid ?? 0, said: () => said, isAlive, kill, says, ended };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Becomes the server's first owner; gives the session's cookie and the workspace.
 *
 * Shape   with `example` the server is busy for some seconds more with reading in the example's events.
 */
export async function claim(
  { url, claimToken }: StigServer,
  { example }: { readonly example: boolean },
): Promise<{ cookie: string; workspace: string }> {
  const claimed = await post(`${url}/api/v1/claim`, { token: claimToken, name: 'Ada', example, ...ada }, {});
  const cookie = cookieOf(claimed);
  const me = (await (await fetch(`${url}/api/v1/me`, { headers: { cookie } })).json()) as {
    workspaces: { id: string }[];
  };
  const workspace = me.workspaces[0]?.id;
  if (workspace === undefined) throw new Error('the first owner has no workspace');
  return { cookie, workspace };
}

/** Signs the first owner in again. */
export const signIn = async (url: string): Promise<{ cookie: string }> => ({
  cookie: cookieOf(await post(`${url}/api/auth/sign-in/email`, ada, { origin: url })),
});

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

export async function createJourney(url: string, at: { cookie: string; workspace: string }): Promise<string> {
  const made = await post(
    `${url}/api/v1/workspaces/${at.workspace}/journeys`,
    { name: 'Move house', language: 'en' },
    { cookie: at.cookie },
  );
  return ((await made.json()) as { id: string }).id;
}

export async function post(url: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
