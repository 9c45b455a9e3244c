import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { customerMark } from '#storage/keys/erased-customers.ts';
import type { KeyStore } from '#storage/keys/keys.ts';
import type { Secret } from '#storage/sealing/box.ts';
import type { Store } from '#storage/store.ts';

/**
 * An empty store of keys beside a store of words.
 *
 * Shape   `open` gives a store over the same keys as if a process were started anew; `onDisk` is every byte of where they lie;
 *         `openCopy` opens what `copyTo` wrote.
 */
export type TriedKeys = {
  readonly words: Store;
  readonly open: () => Promise<KeyStore>;
  readonly onDisk: () => Promise<Buffer>;
  readonly folder: string;
  readonly openCopy?: ((file: string) => Promise<KeyStore>) | undefined;
};

/** What every store of keys keeps. */
export function keyStoreContract(name: string, fresh: () => Promise<TriedKeys>): void {
  describe(`keys in ${name}`, () => {
    const opened = async () => {
      const tried = await fresh();
      const keys = await tried.open();
      return { ...tried, keys, ...keysOf(tried.words, keys) };
    };

    it('are made once for each owner, each another, and found again by whoever comes later', async () => {
      const { make, find, words, open } = await opened();
      const made = await make(['a', 'b', 'a']);
      expect(bytesOf(made.get('a'))).toHaveLength(32);
      expect(new Set(made.values()).size).toBe(2);
      expect(await make(['b', 'a'])).toEqual(made);
      expect(await find(['a', 'b', 'c'])).toEqual(made);
      expect(await keysOf(words, await open()).find(['b', 'a', 'c'])).toEqual(made);
    });

    it('are the same for all who ask for the same at once', async () => {
      const { make, find } = await opened();
      const made = await Promise.all([['a', 'b'], ['b', 'a'], ['a'], ['b']].map(make));
      const found = await find(['a', 'b']);
      for (const some of made) for (const [owner, secret] of some) expect(secret).toEqual(found.get(owner));
      expect(found.size).toBe(2);
    });

    it('of a transaction that was undone are found by all or by none', async () => {
      const { make, find, keys, words, open } = await opened();
      const undone = words.transact(async (tx) => {
        await keys.forSealing(tx, ['a']);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      const made = await make(['a']);
      expect(await find(['a'])).toEqual(made);
      expect(await keysOf(words, await open()).find(['a'])).toEqual(made);
    });

    it('that are destroyed are gone for good, are not made again, and stay known as destroyed', async () => {
      const { make, find, destroy, keys, words, open } = await opened();
      const made = await make(['a', 'b']);
      await destroy(['a', 'never made']);
      await keys.scrub();
      for (const one of [keys, await open()]) {
        const later = keysOf(words, one);
        expect([...(await later.find(['a', 'b', 'never made'])).keys()]).toEqual(['b']);
        expect([...(await later.make(['a', 'b', 'never made'])).keys()]).toEqual(['b']);
        const known = new Map((await one.all()).map(({ owner, destroyed }) => [owner, destroyed]));
        expect([...known.keys()].toSorted()).toEqual(['a', 'b', 'never made']);
        expect([known.get('b'), known.get('a'), known.get('never made')]).toEqual([null, firstDay, firstDay]);
      }
      expect((await find(['b'])).get('b')).toEqual(made.get('b'));
    });

    it('that are destroyed again keep the day they were first', async () => {
      const { make, destroy, keys } = await opened();
      await make(['a']);
      await destroy(['a']);
      await destroy(['a']);
      expect(await keys.all()).toEqual([{ owner: 'a', destroyed: firstDay }]);
    });

    it('that are destroyed leave not a byte where they lay', async () => {
      const { make, destroy, keys, onDisk } = await opened();
      const made = await make(['a', 'b']);
      const lie = async () => {
        const bytes = await onDisk();
        return ['a', 'b'].filter((owner) => bytes.includes(bytesOf(made.get(owner))));
      };
      expect(await lie()).toEqual(['a', 'b']);
      await destroy(['a']);
      await keys.scrub();
      expect(await lie()).toEqual(['b']);
    });

    it('in the hands of one who is at work stay whole while others destroy them or let go of them', async () => {
      const { make, find, destroy, keys, words } = await opened();
      const made = (await make(['a'])).get('a');
      const inHand = [1, 2].map(async () => (await keys.forOpening(words.db, ['a'])).get('a') ?? fail());
      const secrets = await Promise.all(inHand);
      keys.evict();
      expect((await find(['a'])).get('a')).toBe(made);
      await destroy(['a']);
      keys.evict(['a']);
      for (const secret of secrets) expect(Buffer.from(secret).toString('hex')).toBe(made);
    });

    it('are found well where nothing is wrong', async () => {
      const { make, destroy, keys } = await opened();
      await make(['a', 'b']);
      await destroy(['b']);
      expect(await keys.faults()).toEqual([]);
    });

    it('lie beside secrets of which the first stays, and which one alone takes', async () => {
      const { keys, open } = await opened();
      const { secrets } = keys;
      expect(await secrets.get('link')).toBeUndefined();
      expect(await Promise.all(['one', 'two'].map((value) => secrets.once('link', value)))).toEqual(['one', 'one']);
      await secrets.set('link', 'three');
      expect(await (await open()).secrets.get('link')).toBe('three');
      expect(await secrets.take('link', 'one')).toBe(false);
      const taken = await Promise.all([1, 2, 3].map(() => secrets.take('link', 'three')));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await secrets.get('link')).toBeUndefined();
    });

    it('lie beside marks of erased customers, by workspace, which name nobody and stay', async () => {
      const { keys, open, onDisk } = await opened();
      for (const customer of ['anna@example.org', 'bo@example.org', 'anna@example.org'])
        await keys.erasedCustomers.add('w', customer);
      await keys.erasedCustomers.add('v', 'anna@example.org');
      const { secret, marks } = await (await open()).erasedCustomers.of('w');
      expect(marks).toEqual(
        ['anna@example.org', 'bo@example.org'].map((one) => customerMark(secret, 'w', one)).toSorted(),
      );
      expect(await keys.erasedCustomers.of('w')).toEqual({ secret, marks });
      expect((await keys.erasedCustomers.of('nowhere')).marks).toEqual([]);
      expect((await keys.erasedCustomers.workspaces()).toSorted()).toEqual(['v', 'w']);
      expect((await onDisk()).includes('example.org')).toBe(false);
    });

    it('are copied to a file that opens as they do, where they have one of their own', async () => {
      const { make, destroy, keys, words, folder, openCopy } = await opened();
      const made = await make(['a', 'b']);
      await destroy(['b']);
      expect(keys.copyTo === undefined).toBe(openCopy === undefined);
      if (!keys.copyTo || !openCopy) return;
      await keys.copyTo(join(folder, 'copy'));
      const copy = await openCopy(join(folder, 'copy'));
      expect((await keysOf(words, copy).find(['a', 'b'])).get('a')).toEqual(made.get('a'));
      expect(await copy.all()).toEqual(await keys.all());
    });
  });
}

/** When the tests' clock stands still. */
export const firstDay = '2026-05-01T12:00:00.000Z';

/** The three things that are asked of keys, each in a transaction of its own; keys are told in hex. */
function keysOf(words: Store, keys: KeyStore) {
  const told = (some: ReadonlyMap<string, Secret>): ReadonlyMap<string, string> =>
    new Map([...some].map(([owner, secret]) => [owner, Buffer.from(secret).toString('hex')]));
  return {
    make: (owners: readonly string[]) => words.transact(async (tx) => told(await keys.forSealing(tx, owners))),
    find: async (owners: readonly string[]) => told(await keys.forOpening(words.db, owners)),
    destroy: (owners: readonly string[]): Promise<void> => words.transact((tx) => keys.destroy(tx, owners)),
  };
}

const bytesOf = (told: string | undefined): Buffer => Buffer.from(told ?? fail(), 'hex');

const fail = (): never => {
  throw new Error('there is no key');
};
