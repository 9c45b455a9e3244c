import type { FastifyInstance, FastifyRequest } from 'fastify';
import { unicodeText } from '#exchange/encodings/unicode-text.ts';
import { elsewhere, notUnicode } from '#exchange/maps/file-problem.ts';
import { otherFormatOf } from '#exchange/maps/other-format.ts';
import type { App } from '#server/http/app.ts';
import { Refused } from '#server/http/refused.ts';

/** Adds routes whose bodies are streams, whatever kind their senders say they are. */
export async function addUploadRoutes(app: App, add: (scope: App) => void): Promise<void> {
  await app.register(async (scope: FastifyInstance) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    add(scope.withTypeProvider() as unknown as App);
  });
}

/** The bytes that a request brings. Errors: `Refused` where it brings none. */
export function bytesOf(request: FastifyRequest): AsyncIterable<Uint8Array> {
  const { body } = request;
  if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body))
    throw new Refused({ code: 'not-valid', detail: 'the file is the body of the request, and there is none' });
  return body as AsyncIterable<Uint8Array>;
}

/** The text that a request brings. Errors: `Refused` where it is longer than `limitBytes` or not Unicode. */
export async function textOf(request: FastifyRequest, limitBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(request)) {
    size += chunk.length;
    if (size > limitBytes) throw new Refused({ code: 'too-large', detail: `at most ${limitBytes} bytes` });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const text = unicodeText(bytes);
  if (text.ok) return text.value;
  const other = otherFormatOf(bytes);
  if (other !== undefined)
    throw new Refused({ code: 'unreadable-file', detail: other.message, problems: [elsewhere(other)] });
  throw new Refused({
    code: 'unreadable-file',
    place: `line ${text.refusal.line}`,
    detail: `line ${text.refusal.line} is not UTF-8: save the file as UTF-8 and try again`,
    problems: [notUnicode(text.refusal.line)],
  });
}
