import { expect, it } from 'vitest';
import { createKeyCache } from '#storage/keys/key-cache.ts';

it('a key that leaves the cache is overwritten there, and not in the hands of who has it', () => {
  const cache = createKeyCache(2);
  const given = Buffer.alloc(32, 7);
  cache.set('a', given);
  const inUse = cache.get('a');
  cache.evict(['a']);
  expect(cache.get('a')).toBeUndefined();
  expect([given, inUse].map((key) => key?.every((byte) => byte === 7))).toEqual([true, true]);
});

it('holds only so many, and forgets the oldest first', () => {
  const cache = createKeyCache(2);
  for (const owner of ['a', 'b', 'c']) cache.set(owner, Buffer.alloc(32, 1));
  expect(['a', 'b', 'c'].map((owner) => cache.get(owner) !== undefined)).toEqual([false, true, true]);
  cache.evict();
  expect(cache.get('c')).toBeUndefined();
});
