import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How little a body may bring in how long: a thousand bytes a second, which the worst line does better. */
export type Pace = { readonly everyMs: number; readonly leastBytes: number };

const usual: Pace = { everyMs: 15_000, leastBytes: 15_000 };

/**
 * Ends requests whose bodies hardly come, and those that go on sending what was refused: a connection is not held for nothing.
 *
 * Shape   counted on the connection, so that it does not matter whether anybody reads.
 */
export function endSlowBodies(app: FastifyInstance, pace: Pace = usual): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (bringsBody(raw)) watch(raw, pace);
  });
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    setTimeout(() => raw.complete || raw.destroy(), pace.everyMs).unref();
  });
}

const bringsBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function watch(request: IncomingMessage, { everyMs, leastBytes }: Pace): void {
  const { socket } = request;
  let before = socket.bytesRead;
  const timer = setInterval(() => {
    const isWaitedFor = request.isPaused();
    if (!request.complete && !isWaitedFor && socket.bytesRead - before < leastBytes) request.destroy();
    before = socket.bytesRead;
  }, everyMs).unref();
  request.once('close', () => clearInterval(timer));
  request.once('end', () => clearInterval(timer));
}
