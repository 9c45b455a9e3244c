import { describe, expect, it } from 'vitest';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`members on ${name}`, () => {
    it('are let in, given another role, and told of', async () => {
      const { members } = await fresh();
      const heard: string[] = [];
      members.watch((workspace, user) => heard.push(`${workspace}:${user}`));
      expect(await members.count()).toBe(0);
      await members.put({ workspace: 'w', user: 'ada', role: 'owner', person: 'p-ada' });
      await members.put({ workspace: 'w', user: 'bo', role: 'viewer' });
      await members.put({ workspace: 'v', user: 'ada', role: 'editor' });
      await members.put({ workspace: 'w', user: 'ada', role: 'owner' });
      expect(await members.changeRole('w', 'bo', 'editor')).toEqual({ ok: true, value: undefined });
      expect(await members.find('w', 'bo')).toMatchObject({ role: 'editor', person: undefined });
      expect(await members.find('w', 'ada')).toMatchObject({ role: 'owner', person: 'p-ada' });
      expect((await members.workspacesOf('ada')).map((one) => one.workspace).toSorted()).toEqual(['v', 'w']);
      expect(await members.of('w')).toHaveLength(2);
      expect(await members.count()).toBe(3);
      await expect.poll(() => heard).toContain('w:bo');
    });

    it('never leave a workspace without an owner, however many go at once', async () => {
      const { members } = await fresh();
      for (const user of ['a', 'b', 'c']) await members.put({ workspace: 'w', user, role: 'owner' });
      await members.put({ workspace: 'w', user: 'd', role: 'editor' });
      const gone = await Promise.all(['a', 'b', 'c'].map((user) => members.remove('w', user)));
      expect(gone.filter((result) => result.ok)).toHaveLength(2);
      expect(gone.find((result) => !result.ok)).toEqual({ ok: false, refusal: { code: 'last-owner' } });
      const [owner] = (await members.of('w')).filter((member) => member.role === 'owner');
      expect(await members.changeRole('w', owner?.user ?? '', 'viewer')).toEqual({
        ok: false,
        refusal: { code: 'last-owner' },
      });
      expect(await members.changeRole('w', owner?.user ?? '', 'owner')).toMatchObject({ ok: true });
      expect(await members.remove('w', 'nobody')).toEqual({ ok: false, refusal: { code: 'not-a-member' } });
    });
  });

  describe(`somebody who leaves on ${name}`, () => {
    it('leaves every workspace, or none where one would be without an owner', async () => {
      const { members } = await fresh();
      for (const workspace of ['v', 'w']) await members.put({ workspace, user: 'ada', role: 'owner' });
      await members.put({ workspace: 'v', user: 'bo', role: 'owner' });
      expect(await members.removeEverywhere('ada')).toEqual({ ok: false, refusal: { code: 'last-owner' } });
      expect(await members.workspacesOf('ada')).toHaveLength(2);
      await members.put({ workspace: 'w', user: 'bo', role: 'owner' });
      expect(await members.removeEverywhere('ada')).toMatchObject({ ok: true });
      expect(await members.workspacesOf('ada')).toEqual([]);
    });
  });

  describe(`invitations on ${name}`, () => {
    it('let one person in once, until they expire', async () => {
      let now = noon;
      const { invites, members } = await fresh(() => now);
      const { token } = await invites.create({ workspace: 'w', role: 'editor', invitedBy: 'ada', forMs: 1000 });
      expect(await invites.find(token)).toMatchObject({
        ok: true,
        value: { workspace: 'w', role: 'editor', invitedBy: 'ada' },
      });
      expect(await invites.open('w')).toHaveLength(1);
      const both = await Promise.all([invites.accept(token, 'bo'), invites.accept(token, 'cy')]);
      expect(both.filter((result) => result.ok)).toHaveLength(1);
      expect(await members.of('w')).toHaveLength(1);
      expect(await invites.find(token)).toEqual({ ok: false, refusal: { code: 'invite-used' } });
      const late = await invites.create({ workspace: 'w', role: 'owner', invitedBy: 'ada', forMs: 1000 });
      now += 1000;
      expect(await invites.accept(late.token, 'di')).toEqual({ ok: false, refusal: { code: 'invite-expired' } });
      expect(await invites.accept('guessed', 'di')).toEqual({ ok: false, refusal: { code: 'invite-not-found' } });
      expect(await members.find('w', 'di')).toBeUndefined();
    });

    it('are kept so that the table does not let its reader in', async () => {
      const { invites, db } = await fresh();
      const { token } = await invites.create({ workspace: 'w', role: 'editor', invitedBy: 'ada', forMs: 1000 });
      expect(JSON.stringify(await db.selectFrom('invite').selectAll().execute())).not.toContain(token);
    });

    it('are taken back one at a time, by whoever decides there', async () => {
      const { invites } = await fresh();
      const of = { workspace: 'w', role: 'editor', invitedBy: 'ada', forMs: 1000 } as const;
      const [one, two] = [await invites.create(of), await invites.create({ ...of, role: 'viewer' })];
      const id = (await invites.open('w')).find(({ role }) => role === 'editor')?.id ?? '';
      expect(one.token).not.toContain(id);
      expect(await invites.revoke('v', id)).toBe(false);
      expect(await invites.revoke('w', id)).toBe(true);
      expect(await invites.revoke('w', id)).toBe(false);
      expect(await invites.find(one.token)).toMatchObject({ ok: false });
      expect(await invites.find(two.token)).toMatchObject({ ok: true });
    });
  });

  describe(`settings on ${name}`, () => {
    it('are kept, and taken by one alone', async () => {
      const { settings } = await fresh();
      expect(await settings.get('claim')).toBeUndefined();
      await settings.set('claim', { token: 'x' });
      await settings.set('claim', { token: 'y' });
      expect(await settings.get('claim')).toEqual({ token: 'y' });
      expect(await settings.take('claim', { token: 'x' })).toBe(false);
      const taken = await Promise.all([settings.take('claim', { token: 'y' }), settings.take('claim', { token: 'y' })]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await settings.get('claim')).toBeUndefined();
    });
  });
});
