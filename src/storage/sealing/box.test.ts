import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '#base/json.ts';
import { isSealed, keyOwnerOf, openValue, sealValue } from '#storage/sealing/box.ts';

const secret = randomBytes(32);
const key = keyOwnerOf('int', 'int');

it('what is sealed opens to the same, with its key and at its place', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const sealed: unknown = JSON.parse(JSON.stringify(sealValue(value as Json, { key, secret, place: 'a' })));
      if (!isSealed(sealed)) throw new Error('not sealed');
      expect(JSON.stringify(openValue(sealed, secret, 'a'))).toBe(JSON.stringify(value));
    }),
  );
});

it('a box does not open with another key, at another place, or when a bit of it changed', () => {
  const sealed = sealValue('wilted', { key, secret, place: 'a' });
  expect(openValue(sealed, randomBytes(32), 'a')).toBeUndefined();
  expect(openValue(sealed, secret, 'b')).toBeUndefined();
  for (const at of [0, 15, 25]) {
    const box = Buffer.from(sealed.box, 'base64');
    box[at] = (box[at] ?? 0) ^ 1;
    expect(openValue({ ...sealed, box: box.toString('base64') }, secret, 'a')).toBeUndefined();
  }
  expect(openValue({ ...sealed, box: '' }, secret, 'a')).toBeUndefined();
});

it('the same words sealed twice do not look the same', () => {
  const boxes = [0, 1].map(() => sealValue('wilted', { key, secret, place: 'a' }).box);
  expect(boxes[0]).not.toBe(boxes[1]);
});

it('two records never share an owner of keys, whatever their ids hold', () => {
  expect(keyOwnerOf('a/b', 'c')).not.toBe(keyOwnerOf('a', 'b/c'));
});
