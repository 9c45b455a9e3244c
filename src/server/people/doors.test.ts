import { describe, expect, it } from 'vitest';
import { refuse } from '#base/result.ts';
import { type AtDoor, createDoors } from '#server/people/doors.ts';
import { createKnownDevices } from '#server/people/known-device.ts';
import { eachStore, noon } from '#tests/stores.ts';

const wrong = async () => refuse({ code: 'wrong-password' } as const);
const right = async () => ({ ok: true, value: 'in' }) as const;

await eachStore(({ name, fresh, open, place }) => {
  describe(`doors on ${name}`, () => {
    const at = (more: Partial<AtDoor> = {}): AtDoor => ({
      door: 'password',
      account: 'olga',
      address: '192.0.2.1',
      ...more,
    });
    const made = async () => {
      const time = { now: noon };
      const storage = await fresh(() => time.now);
      const doors = createDoors(storage);
      const failing = async (who: AtDoor, times: number): Promise<string[]> => {
        const codes: string[] = [];
        for (let n = 0; n < times; n += 1) {
          const answer = await doors.pass(who, wrong);
          codes.push(answer.ok ? 'in' : answer.refusal.code);
        }
        return codes;
      };
      return { time, storage, doors, failing };
    };

    it('make who fails wait, longer each time, and never for good', async () => {
      const { time, doors, failing } = await made();
      expect(await failing(at(), 6)).toEqual([...Array<string>(5).fill('wrong-password'), 'too-many-requests']);
      const waits: (number | undefined)[] = [];
      for (let n = 0; n < 9; n += 1) {
        const refused = await doors.pass(at(), right);
        const waitS = refused.ok ? undefined : refused.refusal.retryAfterS;
        waits.push(waitS);
        time.now += (waitS ?? 0) * 1000;
        await doors.pass(at(), wrong);
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120]);
      time.now += 120_000;
      expect(await doors.pass(at(), right)).toMatchObject({ ok: true });
      expect(await failing(at(), 5)).toEqual(Array(5).fill('wrong-password'));
    });

    it('do not count what is right, nor what was no guess', async () => {
      const { doors, failing } = await made();
      for (let n = 0; n < 30; n += 1) expect(await doors.pass(at(), right)).toMatchObject({ ok: true });
      for (let n = 0; n < 30; n += 1) await doors.pass(at(), async () => refuse({ code: 'not-valid' }));
      expect(await failing(at(), 5)).not.toContain('too-many-requests');
    });

    it('leave a browser that has been in before a count of its own', async () => {
      const { doors, failing } = await made();
      await failing(at(), 20);
      for (let n = 0; n < 60; n += 1) await failing(at({ address: `198.51.${n}.1` }), 6);
      expect(await doors.pass(at(), right)).toMatchObject({ ok: false });
      expect(await doors.pass(at({ device: 'hers' }), right)).toMatchObject({ ok: true });
    });

    it('look at the first try of everybody in a room, whatever one in it guesses', async () => {
      const { doors, failing } = await made();
      for (let n = 0; n < 150; n += 1) await failing(at({ account: `somebody ${n}` }), 1);
      expect(await failing(at({ account: 'somebody 7' }), 1)).toEqual(['too-many-requests']);
      expect(await doors.pass(at(), right)).toMatchObject({ ok: true });
    });

    it('slow guesses at a second factor down from wherever they come, and at a link for that link alone', async () => {
      const { doors, failing } = await made();
      for (let n = 0; n < 20; n += 1) await failing(at({ door: 'code', address: `198.51.${n}.1` }), 1);
      expect(await failing(at({ door: 'code', address: '203.0.113.1' }), 1)).toEqual(['too-many-requests']);
      await failing(at({ door: 'share', account: 'one' }), 9);
      expect(await doors.pass(at({ door: 'share', account: 'one' }), right)).toMatchObject({ ok: false });
      expect(await doors.pass(at({ door: 'share', account: 'two' }), right)).toMatchObject({ ok: true });
    });

    it('count a thousand at once as a thousand', async () => {
      const { doors } = await made();
      const all = await Promise.all(Array.from({ length: 100 }, () => doors.pass(at(), wrong)));
      const codes = all.map((answer) => (answer.ok ? 'in' : answer.refusal.code));
      expect(codes.filter((code) => code === 'wrong-password')).toHaveLength(5);
    });

    it('remember over a restart, under hashes, and tell the owners once', async () => {
      const where = await place();
      const first = await open(where);
      for (let n = 0; n < 6; n += 1) await createDoors(first).pass(at({ account: 'olga@stig.test' }), wrong);
      expect(JSON.stringify(await first.db.selectFrom('door_try').selectAll().execute())).not.toMatch(/olga|192/u);
      await first.close();
      const second = await open(where);
      for (let n = 0; n < 3; n += 1)
        expect(await createDoors(second).pass(at({ account: 'olga@stig.test' }), right)).toMatchObject({ ok: false });
      const { events } = await second.securityEvents.list({ workspace: 'w', kinds: ['limit-met'], limit: 9 });
      expect(events).toMatchObject([{ detail: { what: 'password' }, place: '192.0.2.x' }]);
    });
  });
});

describe('a known browser', () => {
  const devices = createKnownDevices({ key: Buffer.alloc(32, 1), isSecure: false });
  const others = createKnownDevices({ key: Buffer.alloc(32, 2), isSecure: false });
  const holding = (cookie: string) => new Headers({ cookie: `other=1; ${cookie.split(';')[0] ?? ''}` });

  it('is known as whom it came in as, and as nobody else', () => {
    const first = devices.remember(new Headers(), 'olga');
    const second = devices.remember(holding(first), 'nora');
    const ids = ['olga', 'nora'].map((who) => devices.knownAs(holding(second), who));
    expect(ids[0]).toBeDefined();
    expect(ids[1]).toBe(ids[0]);
    expect(devices.knownAs(holding(first), 'nora')).toBeUndefined();
    expect(others.knownAs(holding(second), 'olga')).toBeUndefined();
    expect(devices.knownAs(holding(`stig.device=${ids[0]}.${'A'.repeat(22)}`), 'olga')).toBeUndefined();
    expect(devices.knownAs(holding('stig.device=.'), 'olga')).toBeUndefined();
    expect(second).toMatch(/HttpOnly; SameSite=Lax/u);
  });
});
