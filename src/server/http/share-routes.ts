import type { App } from '#server/http/app.ts';
import { byMember } from '#server/http/by-member.ts';
import { accountParts } from '#server/http/account-parts.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { createRateLimit } from '#server/http/rate-limit.ts';
import { given, Refused } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { headersOf, setCookies } from '#server/http/web-request.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { devicesOf } from '#server/people/enter.ts';
import { makeShare, presentShare } from '#server/map/make-share.ts';
import { sharedMap } from '#server/map/shared-map.ts';

/** Links by which others read a journey: make, list, take back, and what is behind them. */
export function addShareRoutes(app: App, parts: Parts): void {
  const { storage, publicUrl } = parts;
  serve(app, 'makeShare', async (request) => {
    const stored = storedOf(request);
    const by = memberOf(request).user;
    const made = await makeShare({ shares: storage.shares, publicUrl: publicUrl() }, { stored, by }, request.body);
    await storage.securityEvents.note({ ...byMember(request), kind: 'link-made', about: made.id });
    return made;
  });
  serve(app, 'listShares', async (request) => ({
    shares: (await storage.shares.open(request.params.id)).map(presentShare),
  }));
  serve(app, 'takeShareBack', async (request) => {
    const { id, share } = request.params;
    if (!(await storage.shares.revoke(id, share))) throw new Refused({ code: 'not-found' });
    await storage.securityEvents.note({ ...byMember(request), kind: 'link-taken-back', about: share });
    return { ok: true };
  });
  addReadingRoute(app, parts);
  addSharedImageRoute(app, parts);
}

const readingsOfLink = { max: 1200, windowMs: 60_000 };
const readings = { max: 120, windowMs: 60_000 };
const pictures = { max: 1200, windowMs: 60_000 };

function addReadingRoute(app: App, parts: Parts): void {
  const { storage, effects, doors } = parts;
  const ofLink = createRateLimit(readingsOfLink, effects.clock);
  const read = createRateLimit(readings, effects.clock);
  serve(app, 'openShare', async (request, reply) => {
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
  });
}

function addSharedImageRoute(app: App, { storage, effects, apart }: Parts): void {
  const seen = createRateLimit(pictures, effects.clock);
  serve(app, 'readSharedImage', async (request, reply) => {
    if (!seen.take(request.ip)) throw new Refused({ code: 'too-many-requests' });
    const { token, hash: name } = request.params;
    const { key, size } = request.query;
    const { sharedImage } = await import('#server/map/shared-image.ts');
    const image = given(
      await sharedImage(
        { ...storage, apart, signal: whileWaiting(reply), clock: effects.clock },
        { token, key, name, size },
      ),
    );
    void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    return sendImage(reply, image, 'private, max-age=300');
  });
}
