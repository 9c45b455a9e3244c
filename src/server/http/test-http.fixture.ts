import type { InjectOptions } from 'fastify';
import type { Role } from '#model/people/role.ts';
import type { Config } from '#server/machine/config.ts';
import type { App } from '#server/http/app.ts';
import { holdToTable } from '#server/http/held-to-table.fixture.ts';
import { createHttp } from '#server/http/create-http.ts';
import type { Parts } from '#server/http/parts.ts';
import { openInstallation } from '#server/installation.ts';
import { createParts } from '#server/main.ts';
import { renewFirstOwnerToken } from '#server/people/first-owner.ts';
import type { Where } from '#storage/storage.ts';
import type { CopyOf } from '#tests/stores.ts';

/** Somebody who asks; nobody is signed in without a cookie. */
export type TestAsker = { readonly cookie: string; readonly user: string };

export type TestOwner = TestAsker & { readonly workspace: string; readonly journey: string };

type TestAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Record<string, unknown>;
};

/** Stig's HTTP on a real store, without a port. */
export type TestHttp = {
  readonly app: App;
  readonly parts: Parts;
  readonly ask: (
    as: TestAsker | undefined,
    request: string,
    ...more: [body?: object | string, headers?: Readonly<Record<string, string>>]
  ) => Promise<TestAnswer>;
  /** The first owner of the installation, made by the one-time link. */
  readonly claim: () => Promise<TestOwner>;
  /** Somebody new in the owner's workspace, by an invitation. */
  readonly join: (owner: TestAsker, workspace: string, role: Role) => Promise<TestAsker>;
  /** A guest who came into a workshop by the code that its owner opened it with. */
  readonly enter: (owner: TestAsker, workshop: string, name: string) => Promise<TestAsker>;
  readonly close: () => Promise<void>;
};

export const testPassword = 'correct horse';

export async function openTestHttp(where: Where): Promise<TestHttp> {
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    pages: false,
    trustedProxies: [],
    hosts: ['stig.test'],
    ...where,
  };
  const installation = await openInstallation(config);
  const parts = createParts({ installation, publicUrl: () => 'http://stig.test', wakeJobs: () => {} });
  const app = await createHttp(config, parts, (error, at) => {
    throw new Error(`unforeseen at ${at}`, { cause: error });
  });
  await app.ready();
  const ask = asking(app);
  return {
    app,
    parts,
    ask,
    claim: () => claim(parts, ask),
    join: (owner, workspace, role) => join(ask, { owner, workspace, role }),
    enter: (owner, workshop, name) => enter(ask, owner, { workshop, name }),
    close: async () => {
      await app.close();
      await installation.close();
    },
  };
}

/** The same, its first owner there with the example: made once in a run, and copied. */
export async function openOwnedHttp(copyOf: CopyOf): Promise<{ readonly http: TestHttp; readonly owner: TestOwner }> {
  const { where, made } = await copyOf('owned', async (first) => {
    const http = await openTestHttp(first);
    const owner = await http.claim();
    await http.close();
    return owner;
  });
  return { http: await openTestHttp(where), owner: made };
}

/** A request is written `POST /api/…`; a text for a body is sent as bytes, an object as JSON. */
function asking(app: App): TestHttp['ask'] {
  return async (as, request, ...[body, headersToo]) => {
    const [method, url] = request.split(' ');
    const options: InjectOptions = {
      method: (method ?? 'GET') as 'GET',
      url: url ?? '/',
      headers: {
        host: 'stig.test',
        origin: 'http://stig.test',
        ...(as && { cookie: as.cookie }),
        ...headersToo,
        ...(typeof body === 'string' && { 'content-type': 'application/octet-stream' }),
      },
      ...(body !== undefined && { payload: body }),
    };
    const { statusCode, headers, body: text } = await app.inject(options);
    const isJson = /json/u.test(String(headers['content-type']));
    const answer = {
      status: statusCode,
      headers,
      text,
      body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text,
    };
    holdToTable(method ?? 'GET', url ?? '/', answer);
    return answer;
  };
}

async function claim({ storage }: Parts, ask: TestHttp['ask']) {
  const token = await renewFirstOwnerToken(storage);
  const who = { token, name: 'Olga', email: 'olga@stig.test', password: testPassword, language: 'en' };
  const answer = await ask(undefined, 'POST /api/v1/claim', who);
  const { workspace, journey } = answer.body as { workspace: string; journey: string };
  return { ...(await signedIn(ask, answer)), workspace, journey };
}

let made = 0;

async function join(ask: TestHttp['ask'], of: { owner: TestAsker; workspace: string; role: Role }): Promise<TestAsker> {
  const invited = await ask(of.owner, `POST /api/v1/workspaces/${of.workspace}/invites`, { role: of.role });
  const token = (invited.body as { url: string }).url.split('/').at(-1) ?? '';
  made += 1;
  const who = { name: `${of.role} ${made}`, email: `${of.role}${made}@stig.test`, password: testPassword };
  return signedIn(ask, await ask(undefined, `POST /api/v1/invites/${token}/accept`, who));
}

async function enter(
  ask: TestHttp['ask'],
  owner: TestAsker,
  of: { workshop: string; name: string },
): Promise<TestAsker> {
  const path = `/api/v1/workshops/${of.workshop}/door`;
  const there = (await ask(owner, `GET ${path}`)).body as { door?: { code: string } };
  const { code } = there.door ?? ((await ask(owner, `POST ${path}`, {})).body as { code: string });
  const answer = await ask(undefined, 'POST /api/v1/join', { code, name: of.name, colour: 'moss' });
  const { id } = answer.body as { id: string };
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '', user: id };
}

async function signedIn(ask: TestHttp['ask'], answer: TestAnswer): Promise<TestAsker> {
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const me = await ask({ cookie, user: '' }, 'GET /api/v1/me');
  const { user } = me.body as { user?: { id: string } };
  if (!user) throw new Error(`not signed in: ${answer.text}`);
  return { cookie, user: user.id };
}
