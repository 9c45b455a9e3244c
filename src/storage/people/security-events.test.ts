import { describe, expect, it } from 'vitest';
import { shortAddress } from '#storage/people/short-address.ts';
import { eachStore, noon } from '#tests/stores.ts';

const day = 86_400_000;

await eachStore(({ name, fresh }) => {
  describe(`the record of security events on ${name}`, () => {
    it('is read page by page, the newest first, one workspace at a time, and what belongs to none in all', async () => {
      let now = noon;
      const { securityEvents } = await fresh(() => now);
      for (const about of ['a', 'b', 'c', 'd']) {
        await securityEvents.note({ kind: 'link-made', workspace: 'w', actor: 'ada', about });
        if (about !== 'b') now += 1;
      }
      await securityEvents.note({ kind: 'role-changed', workspace: 'v', actor: 'bo', about: 'cy' });
      await securityEvents.note({ kind: 'sign-in-failed', where: '192.0.2.17' });
      const first = await securityEvents.list({ workspace: 'w', limit: 2 });
      expect(first.events.map(({ kind, about, place }) => [kind, about, place])).toEqual([
        ['sign-in-failed', undefined, '192.0.2.x'],
        ['link-made', 'd', undefined],
      ]);
      const second = await securityEvents.list({ workspace: 'w', limit: 2, before: first.next });
      const third = await securityEvents.list({ workspace: 'w', limit: 2, before: second.next });
      expect([...second.events, ...third.events].map(({ about }) => about).toSorted()).toEqual(['a', 'b', 'c']);
      expect(third.next).toBeUndefined();
      const one = await securityEvents.list({ workspace: 'v', kinds: ['role-changed'], limit: 9 });
      expect(one.events).toMatchObject([{ kind: 'role-changed', actor: 'bo', about: 'cy', workspace: 'v' }]);
    });

    it('has what an account did in each of its workspaces', async () => {
      const { securityEvents, members } = await fresh();
      for (const workspace of ['w', 'v']) await members.put({ workspace, user: 'ada', role: 'owner' });
      await securityEvents.note({ kind: 'signed-in', actor: 'ada', where: '2001:db8:7:8::9' });
      for (const workspace of ['w', 'v'])
        expect((await securityEvents.list({ workspace, limit: 9 })).events).toMatchObject([
          { kind: 'signed-in', actor: 'ada', place: '2001:db8:7::x' },
        ]);
      expect((await securityEvents.list({ workspace: 'x', limit: 9 })).events).toEqual([]);
    });

    it('does not say the same again and again where that is asked', async () => {
      let now = noon;
      const { securityEvents } = await fresh(() => now);
      const opened = { kind: 'link-opened', workspace: 'w', about: 's1', where: '192.0.2.1', onceInMs: 1000 } as const;
      await securityEvents.note(opened);
      await securityEvents.note({ ...opened, where: '192.0.2.200' });
      await securityEvents.note({ ...opened, about: 's2' });
      now += 1000;
      await securityEvents.note(opened);
      expect((await securityEvents.list({ workspace: 'w', limit: 9 })).events).toHaveLength(3);
    });

    it('forgets what is too old, and takes no words that it has no place for', async () => {
      let now = noon;
      const { securityEvents } = await fresh(() => now);
      await securityEvents.note({ kind: 'erased', workspace: 'w', detail: { what: 'participant' } });
      now += 400 * day;
      await securityEvents.note({ kind: 'exported', workspace: 'w', detail: { format: 'pdf' } });
      expect(await securityEvents.prune(400)).toBe(0);
      now += 1;
      expect(await securityEvents.prune(400)).toBe(1);
      expect((await securityEvents.list({ workspace: 'w', limit: 9 })).events).toMatchObject([
        { kind: 'exported', detail: { format: 'pdf' } },
      ]);
      const said = { password: 'secret' } as object;
      await expect(securityEvents.note({ kind: 'exported', workspace: 'w', detail: said })).rejects.toThrow('password');
    });
  });
});

describe('an address', () => {
  it.each([
    ['192.0.2.17', '192.0.2.x'],
    ['::ffff:192.0.2.17', '192.0.2.x'],
    ['2001:DB8:7:8::9', '2001:db8:7::x'],
    ['2001:db8::9', '2001:db8:0::x'],
    ['::1', '::1'],
    ['nonsense', undefined],
  ])('%s is kept as %s', (address, kept) => expect(shortAddress(address)).toBe(kept));
});
