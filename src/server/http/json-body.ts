import type { FastifyInstance } from 'fastify';
import { isDeeperThan, deepestJson } from '#base/read-json.ts';
import { Refused } from '#server/http/refused.ts';

/** Reads bodies that say they are JSON: one without a byte is no body, as many programs send it; one nested without end is refused before it is read. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined);
    if (isDeeperThan(body, deepestJson)) return done(tooDeep());
    return parse(request, body, done);
  });
}

const tooDeep = (): Refused =>
  new Refused({ code: 'not-valid', detail: `at most ${deepestJson} values within each other` });
