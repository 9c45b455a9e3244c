import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem } from '#server/http/answer-problem.ts';
import { problemOf } from '#server/http/problem.ts';

type Headers = Readonly<Record<string, string>>;

/** Answers what has no route because its address cannot be read: no hook has seen it, so its headers are given here. */
export const answerUnreadable =
  (headers: Headers) =>
  (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void =>
    void answerProblem(reply.headers(headers), { code: 'not-valid', detail: 'the address cannot be read' });

/** Answers on a connection whose bytes are no request at all, and ends it. */
export const answerBroken =
  (headers: Headers) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = statusOf[error.code ?? ''] ?? 400;
    const body = JSON.stringify({ ...problemOf({ code: 'not-valid' }), status });
    const said = {
      ...headers,
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    };
    const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () =>
      socket.destroySoon(),
    );
  };

const statusOf: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};
