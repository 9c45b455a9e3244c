import type { App } from '#server/http/app.ts';
import { accountParts } from '#server/http/account-parts.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { headersOf, setCookies } from '#server/http/web-request.ts';
import { guestOf } from '#server/http/who.ts';
import { devicesOf } from '#server/people/enter.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';
import type { Guest } from '#storage/workshop/guests.ts';
import { guestCookie, noGuestCookie } from '#server/workshop/guest-cookie.ts';
import { guestMap } from '#server/workshop/guest-map.ts';
import { joinWorkshop } from '#server/workshop/join-workshop.ts';

const failedAgainMs = 60_000;

/** Guests of workshops: in by the code, who they are, and out again. */
export function addGuestRoutes(app: App, parts: Parts): void {
  const { storage, writerOf } = parts;
  serve(app, 'join', async (request, reply) => {
    const { signIn, isSecure } = await accountParts(parts);
    const headers = headersOf(request);
    const devices = devicesOf({ signIn, isSecure });
    const at = { door: 'workshop', address: request.ip, device: devices.knownAs(headers, 'a guest') } as const;
    const tools = { guests: storage.guests, writerOf };
    const entered = await parts.doors.pass(at, () => joinWorkshop(tools, request.body));
    if (!entered.ok && entered.refusal.code === 'code-unknown')
      await storage.securityEvents.note({ kind: 'door-code-failed', where: request.ip, onceInMs: failedAgainMs });
    const { guest, token } = given(entered);
    await noteGuest(storage.securityEvents, guest, request.ip);
    setCookies(reply, [guestCookie(token, { expires: guest.expires, isSecure }), devices.remember(headers, 'a guest')]);
    return guest;
  });
  serve(app, 'readGuest', async (request) => guestOf(request));
  serve(app, 'leave', async (request, reply) => {
    const { id, workshop } = guestOf(request);
    await storage.guests.remove(workshop, id);
    void reply.header('set-cookie', noGuestCookie);
    return { ok: true };
  });
  addMapRoute(app, parts);
  addImageRoute(app, parts);
}

const readings = { max: 120, windowMs: 60_000 };

function addMapRoute(app: App, { storage, effects }: Parts): void {
  const read = createRateLimit(readings, effects.clock);
  serve(app, 'readGuestMap', async (request) => {
    const guest = guestOf(request);
    if (!read.take(guest.id)) throw new Refused({ code: 'too-many-requests' });
    const content = await guestMap({ ...storage, clock: effects.clock }, guest);
    return content ? { content } : {};
  });
}

const pictures = { max: 1200, windowMs: 60_000 };

function addImageRoute(app: App, { storage, effects, apart }: Parts): void {
  const seen = createRateLimit(pictures, effects.clock);
  serve(app, 'readGuestImage', async (request, reply) => {
    const guest = guestOf(request);
    if (!seen.take(guest.id)) throw new Refused({ code: 'too-many-requests' });
    const wanted = { name: request.params.hash, size: request.query.size };
    const { guestImage } = await import('#server/workshop/guest-image.ts');
    const image = given(
      await guestImage({ ...storage, apart, signal: whileWaiting(reply), clock: effects.clock }, guest, wanted),
    );
    return sendImage(reply, image, 'private, max-age=300');
  });
}

const noteGuest = (events: SecurityEvents, { workspace, workshop, id }: Guest, where: string): Promise<void> =>
  events.note({ kind: 'guest-joined', workspace, actor: id, about: workshop, where });
