import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resetPasswordOf } from '#server/control/reset-password.ts';
import { openOwnedHttp, testPassword, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { codeAt } from '#server/people/totp.ts';
import { eachStore } from '#tests/stores.ts';

const newPassword = 'a green boat in may';

await eachStore(({ name, copyOf }) => {
  describe(`accounts on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { readonly workspace: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const signIn = (email: string, password: string, code?: string) =>
      http.ask(undefined, 'POST /api/auth/sign-in/email', { email, password, ...(code !== undefined && { code }) });
    const signedIn = async (email: string, password: string, user: string): Promise<TestAsker> => {
      const { headers } = await signIn(email, password);
      return { cookie: String(headers['set-cookie']).split(';')[0] ?? '', user };
    };
    const isIn = async (who: TestAsker) => (await http.ask(who, 'GET /api/v1/me')).status === 200;
    const emailOf = async ({ user }: TestAsker) => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/members`);
      return (body as { user: string; email: string }[]).find((one) => one.user === user)?.email ?? '';
    };
    const tokenOf = (body: unknown) => (body as { url: string }).url.split('/').at(-1) ?? '';
    const kinds = async () => {
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/security-events`);
      return (body as { events: { kind: string }[] }).events.map(({ kind }) => kind);
    };

    it('change their password with the old one, and every other session ends', async () => {
      const elsewhere = await signedIn('olga@stig.test', testPassword, owner.user);
      const change = (currentPassword: string, chosen: string) =>
        http.ask(owner, 'POST /api/auth/change-password', { currentPassword, newPassword: chosen });
      expect((await change('not that one', newPassword)).body).toMatchObject({ code: 'wrong-password' });
      expect((await change(testPassword, 'password1234')).body).toMatchObject({ code: 'password-too-common' });
      expect((await change(testPassword, newPassword)).body).toEqual({ sessionsEnded: 1 });
      expect([await isIn(owner), await isIn(elsewhere)]).toEqual([true, false]);
      expect((await signIn('olga@stig.test', testPassword)).body).toMatchObject({ code: 'wrong-password' });
      expect((await signIn('olga@stig.test', newPassword)).status).toBe(200);
    });

    it('get a new password by a link of whoever holds the machine, once, and are told', async () => {
      const { storage, effects } = http.parts;
      const installation = { storage, effects, publicUrl: () => 'http://stig.test' } as never;
      const make = async () => {
        const made = await resetPasswordOf(installation, { email: 'OLGA@stig.test', twoFactor: false });
        return tokenOf(made.ok ? made.value : { url: '' });
      };
      const [older, token] = [await make(), await make()];
      const take = (of: string, password: string) =>
        http.ask(undefined, `POST /api/v1/password-resets/${of}`, { password });
      expect((await http.ask(undefined, `GET /api/v1/password-resets/${token}`)).body).toEqual({
        name: 'Olga',
        email: 'olga@stig.test',
      });
      expect((await take(older, newPassword)).body).toMatchObject({ code: 'reset-link-invalid' });
      expect((await take(token, 'olga@stig.test')).body).toMatchObject({ code: 'password-too-common' });
      const both = await Promise.all([take(token, newPassword), take(token, newPassword)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
      expect(await isIn(owner)).toBe(false);
      owner = { ...owner, ...(await signedIn('olga@stig.test', newPassword, owner.user)) };
      const me = await http.ask(owner, 'GET /api/v1/me');
      expect(me.body).toMatchObject({ notices: [{ kind: 'password-reset' }] });
      await http.ask(owner, 'POST /api/v1/me/notices/seen', {});
      expect((await http.ask(owner, 'GET /api/v1/me')).body).toMatchObject({ notices: [] });
      expect(await kinds()).toEqual(expect.arrayContaining(['password-reset', 'password-reset-link-made']));
      const nobody = await resetPasswordOf(installation, { email: 'nobody@stig.test', twoFactor: false });
      expect(nobody).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    });

    it('get help from an owner where they are in no other workspace, and not where they are', async () => {
      const nora = await http.join(owner, owner.workspace, 'editor');
      const path = `/api/v1/workspaces/${owner.workspace}/members/${nora.user}`;
      const token = tokenOf((await http.ask(owner, `POST ${path}/password-reset`, {})).body);
      await http.parts.storage.members.put({ workspace: 'elsewhere', user: nora.user, role: 'viewer' });
      expect((await http.ask(undefined, `GET /api/v1/password-resets/${token}`)).status).toBe(404);
      for (const asked of [`POST ${path}/password-reset`, `POST ${path}/two-factor-off`, `DELETE ${path}/account`])
        expect((await http.ask(owner, asked, asked.startsWith('POST') ? {} : undefined)).body).toMatchObject({
          code: 'in-other-workspaces',
        });
      await http.parts.storage.members.remove('elsewhere', nora.user);
      expect((await http.ask(undefined, `GET /api/v1/password-resets/${token}`)).status).toBe(200);
      expect((await http.ask(owner, `DELETE ${path}/account`)).status).toBe(200);
      expect(await isIn(nora)).toBe(false);
    });

    it('are removed by their person, whose name stays with what they did; the last owner stays', async () => {
      const nora = await http.join(owner, owner.workspace, 'editor');
      const email = await emailOf(nora);
      const remove = (who: TestAsker, password: string) => http.ask(who, 'POST /api/v1/me/remove', { password });
      expect((await remove(owner, testPassword)).body).toMatchObject({ code: 'last-owner' });
      expect((await remove(nora, 'not that one')).body).toMatchObject({ code: 'wrong-password' });
      expect((await remove(nora, testPassword)).status).toBe(200);
      expect([await isIn(owner), await isIn(nora)]).toEqual([true, false]);
      expect((await signIn(email, testPassword)).body).toMatchObject({ code: 'wrong-password' });
      const { body } = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/security-events`);
      const removed = (body as { events: { kind: string }[] }).events.find(({ kind }) => kind === 'account-removed');
      expect(removed).toMatchObject({ about: { name: expect.stringContaining('editor'), isFormer: true } });
    });

    it('are asked for a code once they have turned that on, and no code opens twice', async () => {
      const begun = await http.ask(owner, 'POST /api/v1/me/two-factor', { password: testPassword });
      const { secret } = begun.body as { secret: string };
      const bytes = Buffer.from(fromBase32(secret));
      const step = Math.floor(Date.now() / 30_000);
      expect((await signIn('olga@stig.test', testPassword)).status).toBe(200);
      const confirm = (code: string) => http.ask(owner, 'POST /api/v1/me/two-factor/confirm', { code });
      expect((await confirm('000000')).body).toMatchObject({ code: 'wrong-code' });
      const on = await confirm(codeAt(bytes, step));
      const { recoveryCodes } = on.body as { recoveryCodes: string[] };
      expect(new Set(recoveryCodes).size).toBe(10);
      expect((await signIn('olga@stig.test', testPassword)).body).toMatchObject({ code: 'two-factor-needed' });
      expect((await signIn('olga@stig.test', testPassword, codeAt(bytes, step))).body).toMatchObject({
        code: 'wrong-code',
      });
      const [recovery = ''] = recoveryCodes;
      expect((await signIn('olga@stig.test', testPassword, recovery.toLowerCase())).status).toBe(200);
      expect((await signIn('olga@stig.test', testPassword, recovery)).body).toMatchObject({ code: 'wrong-code' });
      const kept = JSON.stringify(await http.parts.storage.db.selectFrom('two_factor').selectAll().execute());
      expect(kept).not.toContain(secret);
      expect((await http.ask(owner, 'POST /api/v1/me/two-factor/off', { password: testPassword })).status).toBe(200);
      expect((await signIn('olga@stig.test', testPassword)).status).toBe(200);
    });

    it('see where they are signed in and end it there, and are out after thirty days whatever they do', async () => {
      const elsewhere = await signedIn('olga@stig.test', testPassword, owner.user);
      const { body } = await http.ask(owner, 'GET /api/v1/me/security');
      const { sessions } = body as { sessions: { id: string; isThis: boolean }[] };
      expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
      const other = sessions.find(({ isThis }) => !isThis)?.id ?? '';
      expect((await http.ask(owner, `DELETE /api/v1/me/sessions/${other}`)).status).toBe(200);
      expect([await isIn(owner), await isIn(elsewhere)]).toEqual([true, false]);
      const longAgo = new Date(Date.now() - 30 * 86_400_000).toISOString();
      const table = { SQLite: 'session', PostgreSQL: '"session"' }[name];
      const { raw } = http.parts.storage;
      if ('sqlite' in raw) raw.sqlite.prepare(`update ${table} set createdAt = ?`).run(longAgo);
      else await raw.pool.query(`update ${table} set "createdAt" = $1`, [longAgo]);
      expect(await isIn(owner)).toBe(false);
    });

    it('show owners the open invitations, to take back', async () => {
      const invites = `/api/v1/workspaces/${owner.workspace}/invites`;
      const token = tokenOf((await http.ask(owner, `POST ${invites}`, { role: 'viewer' })).body);
      const { body } = await http.ask(owner, `GET ${invites}`);
      const [open] = (body as { invites: { id: string; by: string }[] }).invites;
      expect(open).toMatchObject({ role: 'viewer', by: 'Olga' });
      expect((await http.ask(owner, `DELETE ${invites}/${open?.id}`)).status).toBe(200);
      expect((await http.ask(undefined, `GET /api/v1/invites/${token}`)).status).toBe(404);
      expect((await http.ask(owner, `DELETE ${invites}/${open?.id}`)).status).toBe(404);
      const csv = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/security-events.csv`);
      expect(csv.text).toMatch(/invite-taken-back,Olga,/u);
    });
  });
});

function fromBase32(text: string): number[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));
}
