import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renewFirstOwnerToken } from '#server/people/first-owner.ts';
import {
  openOwnedHttp,
  openTestHttp,
  testPassword,
  type TestHttp,
  type TestOwner,
} from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const who = { name: 'Nora', email: 'nora@stig.test', password: testPassword };

await eachStore(({ name, place, copyOf }) => {
  describe(`people on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const invite = async (owner: TestOwner, role: string): Promise<string> => {
      const answer = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/invites`, { role });
      return (answer.body as { url: string }).url.split('/').at(-1) ?? '';
    };

    it('lets the first owner in by the newest link, once, with the example in their language', async () => {
      await http.close();
      http = await openTestHttp(await place());
      const older = await renewFirstOwnerToken(http.parts.storage);
      const token = await renewFirstOwnerToken(http.parts.storage);
      expect((await http.ask(undefined, 'GET /api/v1/setup')).body).toEqual({ claimed: false });
      expect((await http.ask(undefined, 'POST /api/v1/claim', { ...who, token: older })).body).toMatchObject({
        code: 'claim-link-invalid',
      });
      expect((await http.ask(undefined, 'POST /api/v1/claim/link', { token: older })).body).toMatchObject({
        code: 'claim-link-invalid',
      });
      expect((await http.ask(undefined, 'POST /api/v1/claim/link', { token })).body).toEqual({ claimed: false });
      const claimed = await http.ask(undefined, 'POST /api/v1/claim', { ...who, token, language: 'nb' });
      expect((await http.ask(undefined, 'POST /api/v1/claim/link', { token })).body).toMatchObject({
        code: 'already-claimed',
      });
      expect(claimed.body).toMatchObject({ journey: 'green-journey' });
      const cookie = String(claimed.headers['set-cookie']).split(';')[0] ?? '';
      const { body } = await http.ask({ cookie, user: '' }, 'GET /api/v1/me');
      expect(body).toMatchObject({
        user: { name: 'Nora' },
        workspaces: [{ name: 'Kundene våre', role: 'owner', person: expect.any(String) }],
      });
      expect((await http.ask(undefined, 'POST /api/v1/claim', { ...who, token })).body).toMatchObject({
        code: 'already-claimed',
      });
      expect((await http.ask(undefined, 'GET /api/v1/setup')).body).toEqual({ claimed: true });
    });

    it('makes the first owner answer for the example', async () => {
      const me = await http.ask(owner, 'GET /api/v1/me');
      const { workspaces } = me.body as { workspaces: { person: string }[] };
      const listed = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/journeys`);
      expect(listed.body).toMatchObject({
        journeys: [
          { owners: { professional: workspaces[0]?.person }, voices: 12, findings: 2 },
          { owners: { professional: workspaces[0]?.person }, voices: 0, status: 'resting' },
          { owners: { professional: 'green-eva' }, voices: 4, parent: { journey: 'green-journey' } },
        ],
      });
    });

    it('sends a cookie that scripts and other sites do not get', async () => {
      const { headers, text } = await http.ask(undefined, 'POST /api/auth/sign-in/email', {
        email: 'olga@stig.test',
        password: testPassword,
      });
      expect(String(headers['set-cookie'])).toMatch(/^stig\.session_token=.+HttpOnly; SameSite=Lax/u);
      expect(text).not.toContain(String(headers['set-cookie']).split('=')[1]?.split('.')[0]);
    });

    it('refuses a wrong password, and after many tries any', async () => {
      const tries = [];
      for (let i = 0; i < 22; i += 1) {
        const answer = await http.ask(undefined, 'POST /api/auth/sign-in/email', {
          email: 'olga@stig.test',
          password: 'not that one',
        });
        tries.push((answer.body as { code: string }).code);
      }
      expect(tries[0]).toBe('wrong-password');
      expect(tries.at(-1)).toBe('too-many-requests');
    });

    it('offers nobody an account but by a link', async () => {
      const answer = await http.ask(undefined, 'POST /api/auth/sign-up/email', who);
      expect(answer.status).toBe(404);
    });

    it('lets one person in by an invitation, as what it says', async () => {
      const token = await invite(owner, 'editor');
      expect((await http.ask(undefined, `GET /api/v1/invites/${token}`)).body).toMatchObject({
        workspace: 'Our customers',
        role: 'editor',
      });
      expect((await http.ask(undefined, `POST /api/v1/invites/${token}/accept`, who)).status).toBe(200);
      expect(
        (await http.ask(undefined, `POST /api/v1/invites/${token}/accept`, { ...who, email: 'other@stig.test' })).body,
      ).toMatchObject({ code: 'invite-gone' });
      const members = await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/members`);
      expect(members.body).toMatchObject([
        { name: 'Olga', role: 'owner' },
        { name: 'Nora', email: 'nora@stig.test', role: 'editor' },
      ]);
    });

    it('asks for the right password where the invited one is known, and takes one who is signed in as they are', async () => {
      const nora = await http.join(owner, owner.workspace, 'viewer');
      const second = await http.ask(owner, `POST /api/v1/invites/${await invite(owner, 'owner')}/accept`, {});
      expect(second.body).toMatchObject({ code: 'already-member' });
      await http.parts.storage.members.remove(owner.workspace, nora.user);
      const token = await invite(owner, 'commenter');
      const wrong = await http.ask(undefined, `POST /api/v1/invites/${token}/accept`, {
        ...who,
        email: 'olga@stig.test',
        password: 'not that one',
      });
      expect(wrong.body).toMatchObject({ code: 'wrong-password' });
      expect((await http.ask(nora, `POST /api/v1/invites/${token}/accept`, {})).body).toEqual({
        workspace: owner.workspace,
      });
    });

    it('keeps at least one owner', async () => {
      const mine = `/api/v1/workspaces/${owner.workspace}/members/${owner.user}`;
      expect((await http.ask(owner, `PATCH ${mine}`, { role: 'viewer' })).body).toMatchObject({ code: 'last-owner' });
      expect((await http.ask(owner, `DELETE ${mine}`)).body).toMatchObject({ code: 'last-owner' });
      const other = await http.join(owner, owner.workspace, 'owner');
      expect((await http.ask(other, `PATCH ${mine}`, { role: 'viewer' })).status).toBe(200);
      expect((await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/journeys`, { name: 'X' })).status).toBe(
        403,
      );
      expect((await http.ask(other, `DELETE ${mine}`)).status).toBe(200);
      expect((await http.ask(owner, `GET /api/v1/workspaces/${owner.workspace}/members`)).status).toBe(404);
    });

    it('signs out everywhere at once', async () => {
      const elsewhere = await http.ask(undefined, 'POST /api/auth/sign-in/email', {
        email: 'olga@stig.test',
        password: testPassword,
      });
      const there = { cookie: String(elsewhere.headers['set-cookie']).split(';')[0] ?? '', user: owner.user };
      expect((await http.ask(there, 'GET /api/v1/me')).status).toBe(200);
      await http.ask(owner, 'POST /api/auth/revoke-sessions', {});
      expect((await http.ask(there, 'GET /api/v1/me')).status).toBe(401);
      expect((await http.ask(owner, 'GET /api/v1/me')).status).toBe(401);
    });
  });
});
