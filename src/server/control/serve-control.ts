import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readJson } from '#base/read-json.ts';
import { isOperation, operate } from '#server/control/operations.ts';
import { type Control, removeControl, writeControl } from '#server/control/control-file.ts';
import type { Installation } from '#server/installation.ts';

const mostBytes = 512 * 1024 * 1024;

/** Takes orders from this machine's command line, on a port of its own that only knows who can read the data folder. */
export async function serveControl(
  installation: Installation,
  dataDir: string,
  report: (error: unknown, at: string) => void,
): Promise<{ readonly close: () => Promise<void> }> {
  const token = randomBytes(32).toString('base64url');
  const server = createServer((request, response) => {
    void answer(request, response, { installation, token }).catch((error: unknown) => {
      report(error, 'control');
      reply(response, 500, { error: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('control listens on no port');
  const control: Control = { url: `http://127.0.0.1:${address.port}/`, token, pid: process.pid };
  const close = async (): Promise<void> => {
    removeControl(dataDir, control);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    writeControl(dataDir, control);
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { installation, token }: { installation: Installation; token: string },
): Promise<void> {
  if (!isOwner(request, token)) return reply(response, 401, { error: 'not the owner' });
  const name = request.url?.slice(1) ?? '';
  if (name === '' && request.method === 'GET') return reply(response, 200, { pid: process.pid });
  if (request.method !== 'POST' || !isOperation(name)) return reply(response, 404, { error: `no operation "${name}"` });
  return reply(response, 200, await operate(installation, name, await readBody(request)));
}

function isOwner({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

async function readBody(request: IncomingMessage): Promise<never> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('the order is too large');
    chunks.push(chunk);
  }
  const read = readJson(Buffer.concat(chunks).toString('utf8'));
  if (!read.ok) throw new Error(`the order cannot be read: ${read.refusal.code}`);
  return read.value as never;
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
