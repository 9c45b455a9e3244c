import { describe, expect, it } from 'vitest';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, fresh }) => {
  describe(`read-only links on ${name}`, () => {
    const made = async (now: () => number = () => noon) => {
      const storage = await fresh(now);
      await storage.journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
      const share = { journey: 'j', workspace: 'w', createdBy: 'ada', parts: ['quotes'], frames: ['*'] } as const;
      const of = { ...share, expires: undefined, seq: undefined, view: 'board', password: undefined };
      return { storage, shares: storage.shares, of };
    };

    it('open until they are revoked, and remember when', async () => {
      const { shares, of, storage } = await made();
      const { id, token } = await shares.create(of);
      expect(await shares.enter(token, undefined)).toMatchObject({
        ok: true,
        value: { share: { journey: 'j', parts: ['quotes'] } },
      });
      expect(await shares.open('j')).toMatchObject([{ id, openings: 1, opened: new Date(noon).toISOString() }]);
      expect(await shares.framesOf(token)).toEqual(['*']);
      expect(JSON.stringify(await storage.db.selectFrom('share').selectAll().execute())).not.toContain(token);
      expect(await shares.revoke('other', id)).toBe(false);
      expect(await shares.revoke('j', id)).toBe(true);
      expect(await shares.enter(token, undefined)).toEqual({ ok: false, refusal: { code: 'share-gone' } });
      expect([await shares.open('j'), await shares.framesOf(token)]).toEqual([[], []]);
      expect(await shares.enter('nothing', undefined)).toEqual({ ok: false, refusal: { code: 'share-not-found' } });
    });

    it('end on their day, and with their journey', async () => {
      let now = noon;
      const { storage, shares, of } = await made(() => now);
      const { token } = await shares.create({ ...of, expires: new Date(noon + 1000).toISOString() });
      const lasting = await shares.create(of);
      now += 2000;
      expect(await shares.enter(token, undefined)).toEqual({ ok: false, refusal: { code: 'share-gone' } });
      await storage.documents.remove({ id: 'j', by: 'ada' });
      expect(await shares.enter(lasting.token, undefined)).toEqual({ ok: false, refusal: { code: 'share-not-found' } });
    });

    it('are looked behind again with the key that opening them gave, which is no opening', async () => {
      const { shares, of } = await made();
      const [open, other, closed] = [
        await shares.create(of),
        await shares.create({ ...of, password: 'blåbär' }),
        await shares.create({ ...of, password: 'blåbär' }),
      ];
      const keyOf = async (token: string, password?: string) => {
        const entered = await shares.enter(token, password);
        return entered.ok ? entered.value.key : 'refused';
      };
      expect(await keyOf(open.token)).toBeUndefined();
      expect(await shares.look(open.token, undefined)).toMatchObject({ ok: true, value: { journey: 'j' } });
      const key = await keyOf(closed.token, 'blåbär');
      expect(await shares.look(closed.token, key)).toMatchObject({ ok: true, value: { openings: 1 } });
      const asked = { ok: false, refusal: { code: 'share-password' } };
      for (const wrong of [undefined, '', 'blåbär', await keyOf(other.token, 'blåbär')])
        expect(await shares.look(closed.token, wrong)).toMatchObject(asked);
      await shares.revoke('j', closed.id);
      expect(await shares.look(closed.token, key)).toEqual({ ok: false, refusal: { code: 'share-gone' } });
      expect(await shares.look('nothing', key)).toEqual({ ok: false, refusal: { code: 'share-not-found' } });
    });

    it('ask for their password, which is nowhere to be read', async () => {
      const { storage, shares, of } = await made();
      const { token } = await shares.create({ ...of, password: 'blåbär och mjölk' });
      const asked = { ok: false, refusal: { code: 'share-password' } };
      expect(await shares.enter(token, undefined)).toMatchObject(asked);
      expect(await shares.enter(token, 'blåbär')).toMatchObject(asked);
      expect(await shares.enter(token, 'blåbär och mjölk')).toMatchObject({
        ok: true,
        value: { share: { hasPassword: true } },
      });
      expect(JSON.stringify(await storage.db.selectFrom('share').selectAll().execute())).not.toContain('mjölk');
    });
  });
});
