import * as z from 'zod';
import {
  madeShare,
  newShare,
  openShare,
  sharedImageParams,
  sharedImageQuery,
  shareParams,
  sharedMap as sharedMapAnswer,
  shares,
} from '#protocol/http/shares.ts';
import { documentParams, done, tokenParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { makeShare, presentShare } from '#server/map/make-share.ts';
import { sharedMap } from '#server/map/shared-map.ts';

const tags = ['map'];
const sharing = { who: { in: 'journey', may: 'share' } } as const;

/** Links by which others read a journey: make, list, take back, and what is behind them. */
export function addShareRoutes(app: App, parts: Parts): void {
  const { storage, publicUrl } = parts;
  app.post(
    '/api/v1/journeys/:id/shares',
    {
      config: sharing,
      schema: {
        summary: 'Make a read-only link',
        tags,
        params: documentParams,
        body: newShare,
        response: { 200: madeShare },
      },
    },
    (request) =>
      makeShare(
        { shares: storage.shares, publicUrl: publicUrl() },
        { stored: storedOf(request), by: memberOf(request).user },
        request.body,
      ),
  );
  app.get(
    '/api/v1/journeys/:id/shares',
    {
      config: sharing,
      schema: { summary: 'Read-only links of a journey', tags, params: documentParams, response: { 200: shares } },
    },
    async (request) => ({ shares: (await storage.shares.open(request.params.id)).map(presentShare) }),
  );
  app.delete(
    '/api/v1/journeys/:id/shares/:share',
    {
      config: sharing,
      schema: { summary: 'Take a read-only link back', tags, params: shareParams, response: { 200: done } },
    },
    async (request) => {
      const { id, share } = request.params;
      if (!(await storage.shares.revoke(id, share))) throw new Refused({ code: 'not-found' });
      return { ok: true as const };
    },
  );
  addReadingRoute(app, parts);
  addSharedImageRoute(app, parts);
}

/** Guesses at a password are few; reading again and again is not a guess. */
const guesses = { max: 10, windowMs: 60_000 };
const readings = { max: 120, windowMs: 60_000 };
const pictures = { max: 1200, windowMs: 60_000 };

function addReadingRoute(app: App, { storage, effects }: Parts): void {
  const guessed = createRateLimit(guesses, effects.clock);
  const read = createRateLimit(readings, effects.clock);
  app.post(
    '/api/v1/shared/:token',
    {
      config: { who: { in: 'anyone' } },
      schema: {
        summary: 'What a read-only link shows',
        tags,
        params: tokenParams,
        body: openShare,
        response: { 200: sharedMapAnswer },
      },
    },
    async (request, reply) => {
      const { token } = request.params;
      const { password } = request.body;
      const mayTry = read.take(request.ip) && (password === undefined || guessed.take(`${request.ip} ${token}`));
      if (!mayTry) throw new Refused({ code: 'too-many-requests' });
      void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
      return given(await sharedMap({ ...storage, clock: effects.clock }, { token, password }));
    },
  );
}

function addSharedImageRoute(app: App, { storage, effects }: Parts): void {
  const seen = createRateLimit(pictures, effects.clock);
  app.get(
    '/api/v1/shared/:token/images/:hash',
    {
      config: { who: { in: 'anyone' } },
      schema: {
        summary: 'A picture that a read-only link shows',
        tags,
        params: sharedImageParams,
        querystring: sharedImageQuery,
        produces: ['image/jpeg', 'image/png'],
        response: { 200: z.unknown() },
      },
    },
    async (request, reply) => {
      if (!seen.take(request.ip)) throw new Refused({ code: 'too-many-requests' });
      const { token, hash: name } = request.params;
      const { key, size } = request.query;
      const { sharedImage } = await import('#server/map/shared-image.ts');
      const image = given(await sharedImage({ ...storage, clock: effects.clock }, { token, key, name, size }));
      void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
      return sendImage(reply, image, 'private, max-age=300');
    },
  );
}
