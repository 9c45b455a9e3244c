import type { FastifyReply } from 'fastify';
import { Refused } from '#server/http/refused.ts';

/** Ends when whoever asked has gone away without an answer: nobody works for those who do not wait. */
export function whileWaiting({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new Refused({ code: 'took-too-long' }));
  });
  return gone.signal;
}
