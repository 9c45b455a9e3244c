import { describe, expect, it } from 'vitest';
import { isGuestId } from '#storage/workshop/guests.ts';
import { eachStore, noon } from '#tests/stores.ts';

const hour = 3_600_000;
const kim = { name: 'Kim', colour: 'moss' };

await eachStore(({ name, fresh }) => {
  describe(`guests on ${name}`, () => {
    it('come in by the code, however it is typed, and are known by their cookie', async () => {
      const { guests } = await fresh();
      const { code } = await guests.openDoor({ workshop: 'k', workspace: 'w', forMs: hour });
      expect(code).toMatch(/^[A-Z]{8}$/u);
      expect(await guests.doorOf('k')).toMatchObject({ code });
      const entered = await guests.enter(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`, kim);
      if (!entered.ok) expect.unreachable('the code is right');
      const { guest, token } = entered.value;
      expect(guest).toMatchObject({ ...kim, workshop: 'k', workspace: 'w' });
      expect(isGuestId(guest.id)).toBe(true);
      expect(await guests.byToken(token)).toEqual(guest);
      expect(await guests.find(guest.id)).toEqual(guest);
      expect(await guests.byToken('guessed')).toBeUndefined();
      expect(await guests.enter('BODUKIRO', kim)).toEqual({ ok: false, refusal: { code: 'code-unknown' } });
    });

    it('come in by no code that was changed, closed or is too old', async () => {
      let now = noon;
      const { guests } = await fresh(() => now);
      const first = await guests.openDoor({ workshop: 'k', workspace: 'w', forMs: hour });
      const second = await guests.openDoor({ workshop: 'k', workspace: 'w', forMs: hour });
      expect((await guests.enter(first.code, kim)).ok).toBe(false);
      expect((await guests.enter(second.code, kim)).ok).toBe(true);
      await guests.closeDoor('k');
      expect((await guests.enter(second.code, kim)).ok).toBe(false);
      expect(await guests.of('k')).toHaveLength(1);
      const third = await guests.openDoor({ workshop: 'k', workspace: 'w', forMs: hour });
      now += hour;
      expect((await guests.enter(third.code, kim)).ok).toBe(false);
      expect(await guests.doorOf('k')).toBeUndefined();
    });

    it('are nobody once they are shown out or their time is over', async () => {
      let now = noon;
      const { guests } = await fresh(() => now);
      const { code } = await guests.openDoor({ workshop: 'k', workspace: 'w', forMs: hour });
      const other = await guests.openDoor({ workshop: 'l', workspace: 'w', forMs: 2 * hour });
      const [a, b, c] = [
        await guests.enter(code, kim),
        await guests.enter(code, kim),
        await guests.enter(other.code, kim),
      ];
      if (!a.ok || !b.ok || !c.ok) expect.unreachable('the codes are right');
      await guests.remove('l', a.value.guest.id);
      expect(await guests.byToken(a.value.token)).toBeDefined();
      await guests.remove('k', a.value.guest.id);
      expect(await guests.byToken(a.value.token)).toBeUndefined();
      await guests.removeAll('k');
      expect(await guests.byToken(b.value.token)).toBeUndefined();
      expect((await guests.enter(code, kim)).ok).toBe(false);
      expect(await guests.byToken(c.value.token)).toBeDefined();
      now += 2 * hour;
      expect(await guests.byToken(c.value.token)).toBeUndefined();
    });

    it('are kept so that the table does not let its reader in', async () => {
      const { guests, db } = await fresh();
      const { code } = await guests.openDoor({ workshop: 'k', workspace: 'w', forMs: hour });
      const entered = await guests.enter(code, kim);
      if (!entered.ok) expect.unreachable('the code is right');
      expect(JSON.stringify(await db.selectFrom('guest').selectAll().execute())).not.toContain(entered.value.token);
    });
  });
});
