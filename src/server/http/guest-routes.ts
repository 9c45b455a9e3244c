import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { imageQuery } from '#protocol/http/images.ts';
import { guestImageParams, guestMap as guestMapAnswer, guestMe, join } from '#protocol/http/workshop.ts';
import { done } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { guestOf } from '#server/http/who.ts';
import { guestCookie, noGuestCookie } from '#server/workshop/guest-cookie.ts';
import { guestMap } from '#server/workshop/guest-map.ts';
import { joinWorkshop } from '#server/workshop/join-workshop.ts';

const tags = ['workshop'];

/** Guests of workshops: in by the code, who they are, and out again. */
export function addGuestRoutes(app: App, parts: Parts): void {
  const { storage, effects, writerOf, publicUrl } = parts;
  const tries = createTries(effects.clock);
  app.post(
    '/api/v1/join',
    {
      config: { who: { in: 'anyone' } },
      schema: { summary: 'Come into a workshop by its code', tags, body: join, response: { 200: guestMe } },
    },
    async (request, reply) => {
      tries.begin(request);
      const entered = await joinWorkshop({ guests: storage.guests, writerOf }, request.body);
      if (!entered.ok) {
        if (entered.refusal.code === 'code-unknown') tries.wrong(request);
        throw new Refused(entered.refusal);
      }
      const { guest, token } = entered.value;
      const isSecure = publicUrl().startsWith('https:');
      void reply.header('set-cookie', guestCookie(token, { expires: guest.expires, isSecure }));
      return guest;
    },
  );
  app.get(
    '/api/v1/guest',
    {
      config: { who: { in: 'guest' } },
      schema: { summary: 'Who I am as a guest', tags, response: { 200: guestMe } },
    },
    async (request) => guestOf(request),
  );
  app.post(
    '/api/v1/guest/leave',
    { config: { who: { in: 'guest' } }, schema: { summary: 'Leave the workshop', tags, response: { 200: done } } },
    async (request, reply) => {
      const { id, workshop } = guestOf(request);
      await storage.guests.remove(workshop, id);
      void reply.header('set-cookie', noGuestCookie);
      return { ok: true as const };
    },
  );
  addMapRoute(app, parts);
  addImageRoute(app, parts);
}

const readings = { max: 120, windowMs: 60_000 };

function addMapRoute(app: App, { storage, effects }: Parts): void {
  const read = createRateLimit(readings, effects.clock);
  app.get(
    '/api/v1/guest/map',
    {
      config: { who: { in: 'guest' } },
      schema: { summary: 'The map of my workshop, as far as I may see it', tags, response: { 200: guestMapAnswer } },
    },
    async (request) => {
      const guest = guestOf(request);
      if (!read.take(guest.id)) throw new Refused({ code: 'too-many-requests' });
      const content = await guestMap({ ...storage, clock: effects.clock }, guest);
      return content ? { content } : {};
    },
  );
}

const pictures = { max: 1200, windowMs: 60_000 };

function addImageRoute(app: App, { storage, effects }: Parts): void {
  const seen = createRateLimit(pictures, effects.clock);
  app.get(
    '/api/v1/guest/images/:hash',
    {
      config: { who: { in: 'guest' } },
      schema: {
        summary: 'A picture on the map of my workshop, as far as I may see it',
        tags,
        params: guestImageParams,
        querystring: imageQuery,
        produces: ['image/jpeg', 'image/png'],
        response: { 200: z.unknown() },
      },
    },
    async (request, reply) => {
      const guest = guestOf(request);
      if (!seen.take(guest.id)) throw new Refused({ code: 'too-many-requests' });
      const wanted = { name: request.params.hash, size: request.query.size };
      const { guestImage } = await import('#server/workshop/guest-image.ts');
      const image = given(await guestImage({ ...storage, clock: effects.clock }, guest, wanted));
      return sendImage(reply, image, 'private, max-age=300');
    },
  );
}

/** A roomful behind one address comes in at once; who guesses codes is soon made to wait, also from many addresses. */
function createTries(clock: Parts['effects']['clock']) {
  const windowMs = 60_000;
  const all = createRateLimit({ max: 200, windowMs }, clock);
  const wrongOfOne = createRateLimit({ max: 10, windowMs }, clock);
  const wrongOfAll = createRateLimit({ max: 60, windowMs }, clock);
  return {
    begin: ({ ip }: FastifyRequest): void => {
      if (wrongOfOne.isSpent(ip) || wrongOfAll.isSpent('all') || !all.take(ip))
        throw new Refused({ code: 'too-many-requests' });
    },
    wrong: ({ ip }: FastifyRequest): void => {
      wrongOfOne.take(ip);
      wrongOfAll.take('all');
    },
  };
}
