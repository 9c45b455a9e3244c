import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { ExportFar, LeftOut, ToldLine } from '#protocol/http/map.ts';
import { toldMedia } from '#protocol/routes/journey-routes.ts';
import { refusalOfError } from '#server/http/answer-problem.ts';
import { problemOf } from '#server/http/problem.ts';

type Made = { readonly bytes: Uint8Array; readonly name: string; readonly leftOut?: readonly LeftOut[] };

type Making = {
  readonly make: (tell: (far: ExportFar) => void) => Promise<Made>;
  /** Told what nobody foresaw. */
  readonly report: (error: unknown) => void;
};

/** Answers with lines that say how far a file is while it is made, and then with its bytes; what goes wrong meanwhile is a line, too, for the answer has begun. */
export function sendTold(reply: FastifyReply, { make, report }: Making): FastifyReply {
  const out = new PassThrough();
  const say = (line: ToldLine): void => {
    if (!out.destroyed) out.write(`${JSON.stringify(line)}\n`);
  };
  const answer = async (): Promise<void> => {
    try {
      const { bytes, name, leftOut = [] } = await make(say);
      say({ file: { name, bytes: bytes.length }, leftOut: [...leftOut] });
      out.end(Buffer.from(bytes));
    } catch (error) {
      if (out.destroyed) return;
      const refusal = refusalOfError(error);
      if (refusal.code === 'internal') report(error);
      say({ problem: problemOf(refusal) });
      out.end();
    }
  };
  void answer();
  return reply.type(toldMedia).header('x-accel-buffering', 'no').send(out);
}
