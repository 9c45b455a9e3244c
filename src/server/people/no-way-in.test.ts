import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openTestHttp, type TestHttp, testPassword } from '#server/http/test-http.fixture.ts';
import { cookieSecret } from '#server/people/cookie-secret.ts';
import { renewFirstOwnerToken } from '#server/people/first-owner.ts';
import { backup } from '#storage/backup/backup.ts';
import { dumpText } from '#storage/backup/postgres-tools.ts';
import { restore } from '#storage/backup/restore.ts';
import { waysIn } from '#storage/backup/ways-in.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore, noon } from '#tests/stores.ts';

/** Tables whose rows a backup may hold: nothing in them lets anybody in who does not know more. A new table is put here, or with `waysIn`. */
const harmless = [
  ...['account', 'user'].map((name) => `auth_${name}`),
  ...[
    'blob',
    'change',
    'document',
    'job',
    'known_key',
    'member',
    'migration',
    'person_answer',
    'record',
    'reference',
    'removed_document',
  ],
  ...['account_notice', 'former_account', 'reading', 'two_factor'],
  ...['security_event', 'seen_comment', 'setting', 'share'],
  ...['outbox', 'outbox_day', 'feed', 'view_journey', 'view_next', 'view_rest'],
];

await eachStore(({ name, place }) => {
  describe(`a backup on ${name}`, () => {
    it('is no way in: it holds no session, code, link or secret, and after a restore people sign in with their password', async () => {
      const http = await openTestHttp(await place());
      const owner = await http.claim();
      const { workshop, secrets } = await plant(http, owner);
      const { dataDir } = await place();
      const where = { to: join(dataDir, 'backup'), keysTo: join(dataDir, 'keys') };
      await backup(http.parts.storage, where, () => noon);
      const bytes = await wholeText(where.to);
      expect(bytes).toContain(owner.user);
      expect(Object.entries(secrets).filter(([, secret]) => bytes.includes(secret))).toEqual([]);
      await http.close();
      const target = await place();
      await restore({ backup: where.to, keys: where.keysTo }, target);
      const restored = await openTestHttp(target);
      expect((await restored.ask(owner, 'GET /api/v1/me')).body).not.toHaveProperty('user');
      const wrong = await restored.ask(undefined, 'POST /api/v1/join', {
        code: secrets.door,
        name: 'Eve',
        colour: 'moss',
      });
      expect(wrong.status).toBe(404);
      const signIn = await restored.ask(undefined, 'POST /api/auth/sign-in/email', {
        email: 'olga@stig.test',
        password: testPassword,
      });
      expect(signIn.status).toBe(200);
      const again = { cookie: String(signIn.headers['set-cookie']).split(';')[0] ?? '', user: owner.user };
      const door = await restored.ask(again, `POST /api/v1/workshops/${workshop}/door`, {});
      expect(door.body).toMatchObject({ code: expect.stringMatching(/^[A-Z]{8}$/u) });
      expect((door.body as { code: string }).code).not.toBe(secrets.door);
      await restored.close();
    });

    it('knows of every table whether it lets somebody in', async () => {
      const http = await openTestHttp(await place());
      await http.claim();
      const all = await tableNames(http.parts.storage);
      await http.close();
      expect(all.filter((table) => ![...waysIn, ...harmless].includes(table))).toEqual([]);
      expect(waysIn.filter((table) => !all.includes(table))).toEqual([]);
    });

    it('moves secrets of an earlier Stig to the keys, and whoever is signed in stays so', async () => {
      const where = await place();
      const http = await openTestHttp(where);
      const owner = await http.claim();
      const { storage } = http.parts;
      const secret = await cookieSecret(storage.secrets);
      await storage.settings.set('cookie-secret', secret);
      await storage.secrets.take('cookie-secret', secret);
      await http.close();
      const later = await openTestHttp(where);
      expect((await later.ask(owner, 'GET /api/v1/me')).body).toMatchObject({ user: { id: owner.user } });
      expect(await later.parts.storage.settings.get('cookie-secret')).toBeUndefined();
      await later.close();
    });
  });
});

async function plant(http: TestHttp, owner: Awaited<ReturnType<TestHttp['claim']>>) {
  const { storage } = http.parts;
  const begun = await http.ask(owner, `POST /api/v1/journeys/${owner.journey}/workshops`, { title: 'One hour' });
  const { id: workshop } = begun.body as { id: string };
  const { code } = (await http.ask(owner, `POST /api/v1/workshops/${workshop}/door`, {})).body as { code: string };
  const kim = await http.enter(owner, workshop, 'Kim');
  const invited = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/invites`, { role: 'editor' });
  const session = await sql<{ token: string }>`select token from session`.execute(storage.db);
  const verification = 'a-verification-token-that-opens';
  await sql`insert into auth_verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
    values ('v1', 'reset', ${verification}, ${day}, ${day}, ${day})`.execute(storage.db);
  const guest = await storage.db.selectFrom('guest').select('token_hash').executeTakeFirstOrThrow();
  const invite = await storage.db.selectFrom('invite').select('token_hash').executeTakeFirstOrThrow();
  const secrets = {
    door: code,
    guestCookie: kim.cookie.split('=')[1] ?? 'none',
    guestHash: guest.token_hash,
    inviteToken: (invited.body as { url: string }).url.split('/').at(-1) ?? 'none',
    inviteHash: invite.token_hash,
    sessionToken: session.rows[0]?.token ?? 'none',
    verification,
    cookieSecret: await cookieSecret(storage.secrets),
    firstOwner: (await renewFirstOwnerToken(storage)) ?? 'nobody-needs-one',
  };
  return { workshop, secrets };
}

const day = new Date(noon).toISOString();

/** Every byte of a backup, a dump of PostgreSQL's unpacked. */
async function wholeText(folder: string): Promise<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  const texts: string[] = [];
  for (const file of files) texts.push(file.endsWith('.pgdump') ? await dumpText(file) : readFileSync(file, 'latin1'));
  return texts.join('\n');
}

async function tableNames({ db, dialect }: Storage): Promise<string[]> {
  const names =
    dialect === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
      : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`;
  return (await names.execute(db)).rows.map((row) => row.name);
}
