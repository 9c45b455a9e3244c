import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { may } from '#model/people/role.ts';
import type { RouteThere } from '#server/http/app.ts';
import { createWorkspace } from '#server/people/workspaces.ts';
import { openTestHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

type World = Awaited<ReturnType<typeof makeWorld>>;

/** An installation with two workspaces: the owner's with the example, and another that has nothing to do with it. */
async function makeWorld(http: TestHttp) {
  const owner = await http.claim();
  const viewer = await http.join(owner, owner.workspace, 'viewer');
  const stranger = await http.join(owner, owner.workspace, 'editor');
  const { storage, writerOf } = http.parts;
  const elsewhere = await createWorkspace(writerOf('test'), 'Elsewhere');
  if (!elsewhere.ok) throw new Error('no second workspace');
  await storage.members.put({ workspace: elsewhere.value, user: stranger.user, role: 'owner' });
  await storage.members.remove(owner.workspace, stranger.user);
  const [interview] = await storage.documents.list({ workspace: owner.workspace, kind: 'interview' });
  const job = (await storage.jobs.of(owner.workspace))[0]?.id ?? '';
  const begun = await http.ask(owner, `POST /api/v1/journeys/${owner.journey}/workshops`, { title: 'One hour' });
  const workshop = (begun.body as { id: string }).id;
  const guest = await http.enter(owner, workshop, 'Kim');
  return { owner, viewer, stranger, elsewhere: elsewhere.value, interview: interview?.id ?? '', job, workshop, guest };
}

/** The address of a route about what is the owner's. */
function addressOf({ url }: RouteThere, { owner, interview, job, workshop, guest }: World): string {
  const id = url.includes('/interviews/')
    ? interview
    : url.includes('/workshops/')
      ? workshop
      : url.includes('/jobs/')
        ? job
        : url.includes('/participants/')
          ? 'green-u01'
          : owner.journey;
  return url
    .replace(':ws', owner.workspace)
    .replace(':id', id)
    .replace(':user', owner.user)
    .replace(':guest', guest.user)
    .replace(':format', 'json')
    .replace(':seq', '1')
    .replace(':type', 'team')
    .replace(':session', 'nothing')
    .replace(':invite', 'nothing')
    .replace(':share', 'nothing')
    .replace(':hash', '0'.repeat(64))
    .replace(':token', 'nothing');
}

await eachStore(({ name, place }) => {
  describe(`every route on ${name}`, () => {
    let http: TestHttp;
    let world: World;
    const statusOf = async (route: RouteThere, as: TestAsker | undefined): Promise<number> =>
      (await http.ask(as, `${route.method} ${addressOf(route, world)}`, route.method === 'GET' ? undefined : {}))
        .status;

    beforeAll(async () => {
      http = await openTestHttp(await place());
      world = await makeWorld(http);
    });
    afterAll(() => http.close());

    it('answers nobody who is not signed in, but at the door', async () => {
      const open = http.app.routesThere
        .filter(({ who }) => who.in === 'anyone')
        .map(({ method, url }) => `${method} ${url}`);
      expect(open.toSorted()).toEqual([
        'GET /api/health',
        'GET /api/v1/invites/:token',
        'GET /api/v1/openapi.json',
        'GET /api/v1/password-resets/:token',
        'GET /api/v1/schema/stig-journey.json',
        'GET /api/v1/setup',
        'GET /api/v1/shared/:token/images/:hash',
        'POST /api/auth/sign-in/email',
        'POST /api/auth/sign-out',
        'POST /api/v1/claim',
        'POST /api/v1/claim/link',
        'POST /api/v1/invites/:token/accept',
        'POST /api/v1/join',
        'POST /api/v1/password-resets/:token',
        'POST /api/v1/shared/:token',
      ]);
      const closed = http.app.routesThere.filter(({ who }) => who.in !== 'anyone');
      expect(closed.length).toBeGreaterThan(20);
      for (const route of closed) expect([route.url, await statusOf(route, undefined)]).toEqual([route.url, 401]);
    });

    it('says to members of another workspace that there is nothing', async () => {
      const about = http.app.routesThere.filter(
        ({ who, url }) => !['anyone', 'guest'].includes(who.in) && url.includes(':'),
      );
      expect(about.length).toBeGreaterThan(20);
      for (const route of about) expect([route.url, await statusOf(route, world.stranger)]).toEqual([route.url, 404]);
    });

    it('answers a guest of a workshop about that alone', async () => {
      for (const route of http.app.routesThere.filter(({ who }) => who.in !== 'anyone')) {
        const isGuests = route.who.in === 'guest';
        if (route.url === '/api/v1/guest/leave') continue;
        const there = route.url.includes(':') ? 404 : 200;
        expect([route.url, await statusOf(route, world.guest)]).toEqual([route.url, isGuests ? there : 401]);
        if (isGuests) expect([route.url, await statusOf(route, world.owner)]).toEqual([route.url, 401]);
      }
    });

    it('lets nobody do what their role does not allow', async () => {
      const forbidden = http.app.routesThere.filter(({ who }) => 'may' in who && !may('viewer', who.may));
      expect(forbidden.length).toBeGreaterThan(10);
      for (const route of forbidden) expect([route.url, await statusOf(route, world.viewer)]).toEqual([route.url, 403]);
    });

    it('says no more to HEAD, to parts and to conditions than to GET, whoever asks', { timeout: 240_000 }, async () => {
      const gets = http.app.routesThere.filter(({ who, method }) => who.in !== 'anyone' && method === 'GET');
      expect(gets.length).toBeGreaterThan(20);
      let withheld = 0;
      for (const route of gets) {
        const address = addressOf(route, world);
        const known = (await http.ask(world.owner, `GET ${address}`)).headers;
        for (const as of [undefined, world.stranger, world.viewer, world.guest]) {
          const get = await http.ask(as, `GET ${address}`);
          const head = await http.ask(as, `HEAD ${address}`);
          expect([address, head.text, head.status === get.status || head.status >= 400]).toEqual([address, '', true]);
          if (get.status < 400) continue;
          withheld += 1;
          expect([address, get.headers['etag'], get.headers['last-modified']]).toEqual([address, undefined, undefined]);
          if (head.status === get.status)
            expect([address, head.headers['content-length']]).toEqual([address, get.headers['content-length']]);
          for (const more of conditions(known)) {
            const { status, text } = await http.ask(as, `GET ${address}`, undefined, more);
            expect([address, more, status, text]).toEqual([address, more, get.status, get.text]);
          }
        }
      }
      expect(withheld).toBeGreaterThan(60);
    });

    it('is described, and nothing is described that is not there', async () => {
      const { body } = await http.ask(undefined, 'GET /api/v1/openapi.json');
      const { openapi, paths } = body as {
        openapi: string;
        paths: Record<string, Record<string, { operationId?: string }>>;
      };
      expect(openapi).toBe('3.1.0');
      const described = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );
      const there = http.app.routesThere.map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/gu, '{$1}')}`);
      expect(described.toSorted()).toEqual(there.toSorted());
      expect(references(body).length).toBeGreaterThan(300);
      expect(references(body).filter((at) => !resolves(body, at))).toEqual([]);
      const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
      expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(there.length);
      for (const said of operations)
        expect(said).toEqual(
          expect.objectContaining({
            summary: expect.any(String),
            description: expect.any(String),
            tags: [expect.any(String)],
            security: expect.any(Array),
            responses: expect.objectContaining({ '200': expect.anything(), '500': expect.anything() }),
          }),
        );
    });

    it('refuses a change that another site asks for', async () => {
      const request = {
        method: 'POST' as const,
        url: `/api/v1/workspaces/${world.owner.workspace}/journeys`,
        payload: { name: 'X' },
      };
      const headers = { host: 'stig.test', cookie: world.owner.cookie };
      const from = async (origin: string) =>
        (await http.app.inject({ ...request, headers: { ...headers, origin } })).statusCode;
      expect(await from('http://evil.test')).toBe(403);
      expect(await from('http://stig.test.evil.test')).toBe(403);
      expect(await from('null')).toBe(403);
      expect(await from('http://stig.test')).toBe(200);
    });

    it('sends the same strict headers with every answer', async () => {
      for (const url of ['/api/health', '/api/v1/me', '/nowhere']) {
        const { headers } = await http.ask(undefined, `GET ${url}`);
        expect(headers['content-security-policy']).toContain("default-src 'none'");
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['referrer-policy']).toBe('same-origin');
      }
    });
  });
});

/** What somebody might ask besides, with what they learned while they were let in. */
function conditions(known: Record<string, unknown>): Record<string, string>[] {
  const etag = known['etag'];
  return [
    { 'if-none-match': '*' },
    { 'if-none-match': typeof etag === 'string' ? etag : '"anything"' },
    { 'if-modified-since': new Date(Date.UTC(2100, 0, 1)).toUTCString() },
    { range: 'bytes=0-99' },
    { range: 'bytes=0-99', 'if-range': typeof etag === 'string' ? etag : '"anything"' },
  ];
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : references(inner)));
}

function resolves(document: unknown, reference: string): boolean {
  let at: unknown = document;
  for (const key of reference.replace(/^#\//u, '').split('/')) at = (at as Record<string, unknown> | undefined)?.[key];
  return at !== undefined;
}
