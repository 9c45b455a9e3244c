import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { isObject, type Json } from '#base/json.ts';

/** Whose key it is: the document and the record whose words it seals, as one text. */
export type KeyOwner = string;

export type Secret = Uint8Array;

/** A value that nobody can read without its key. */
export type Sealed = { readonly sealed: 'v1'; readonly key: KeyOwner; readonly box: string };

export const keyOwnerOf = (document: string, record: string): KeyOwner =>
  `${encodeURIComponent(document)}/${encodeURIComponent(record)}`;

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals a value so that it opens only with the same key and at the same place.
 *
 * Shape   `place` says where it stands: a box that was moved to another record does not open.
 * Source  AES-256-GCM, NIST SP 800-38D; random nonces of 96 bits.
 */
export function sealValue(value: Json, with_: { key: KeyOwner; secret: Secret; place: string }): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', with_.secret, nonce);
  cipher.setAAD(Buffer.from(with_.place, 'utf8'));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return { sealed: 'v1', key: with_.key, box: Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64') };
}

/** What was sealed; `undefined` when the key does not fit or the box is broken. */
export function openValue(sealed: Sealed, secret: Secret, place: string): Json | undefined {
  const box = Buffer.from(sealed.box, 'base64');
  if (box.length < nonceBytes + tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', secret, box.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(box.subarray(-tagBytes));
  try {
    const text = decipher.update(box.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

export const isSealed = (value: unknown): value is Sealed =>
  isObject(value) && value['sealed'] === 'v1' && typeof value['key'] === 'string' && typeof value['box'] === 'string';
