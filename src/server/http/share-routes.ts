import type { FastifyRequest } from 'fastify';
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
import { accountParts } from '#server/http/account-parts.ts';
import type { Parts } from '#server/http/parts.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { headersOf, setCookies } from '#server/http/web-request.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { devicesOf } from '#server/people/enter.ts';
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
    async (request) => {
      const stored = storedOf(request);
      const by = memberOf(request).user;
      const made = await makeShare({ shares: storage.shares, publicUrl: publicUrl() }, { stored, by }, request.body);
      await storage.securityEvents.note({ ...of(request), kind: 'link-made', about: made.id });
      return made;
    },
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
      await storage.securityEvents.note({ ...of(request), kind: 'link-taken-back', about: share });
      return { ok: true as const };
    },
  );
  addReadingRoute(app, parts);
  addSharedImageRoute(app, parts);
}

/** Whose link, by whom, from where. */
const of = (request: FastifyRequest) => {
  const { workspace, user } = memberOf(request);
  return { workspace, actor: user, where: request.ip };
};

const readingsOfLink = { max: 1200, windowMs: 60_000 };
const readings = { max: 120, windowMs: 60_000 };
const pictures = { max: 1200, windowMs: 60_000 };

function addReadingRoute(app: App, parts: Parts): void {
  const { storage, effects, doors } = parts;
  const ofLink = createRateLimit(readingsOfLink, effects.clock);
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
      if (!read.take(request.ip) || !ofLink.take(token)) throw new Refused({ code: 'too-many-requests' });
      void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
      const look = () => sharedMap({ ...storage, clock: effects.clock }, { token, password, where: request.ip });
      if (password === undefined) return given(await look());
      const { signIn, isSecure } = await accountParts(parts);
      const devices = devicesOf({ signIn, isSecure });
      const headers = headersOf(request);
      const at = { account: token, address: request.ip, device: devices.knownAs(headers, token) };
      const shown = given(await doors.pass({ ...at, door: 'share' }, look));
      setCookies(reply, [devices.remember(headers, token)]);
      return shown;
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
