import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes } from 'node:crypto';
import type { Secret } from '#storage/sealing/box.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** How much longer sealed bytes are. */
export const sealBytesMore = nonceBytes + tagBytes;

type Bytes = AsyncIterable<Uint8Array>;

/**
 * Bytes sealed as they stream by.
 *
 * Shape   nonce, sealed bytes, tag.
 * Source  AES-256-GCM, NIST SP 800-38D.
 */
export async function* sealBytes(clear: Bytes, secret: Secret): AsyncGenerator<Uint8Array> {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  yield nonce;
  for await (const chunk of clear) yield cipher.update(chunk);
  yield cipher.final();
  yield cipher.getAuthTag();
}

/**
 * The bytes that were sealed.
 *
 * Errors  throws at the end if a byte is not as it was sealed: whoever reads must not trust the bytes before then.
 */
export async function* openBytes(sealed: Bytes, secret: Secret): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  let decipher: DecipherGCM | undefined;
  for await (const chunk of sealed) {
    held = Buffer.concat([held, chunk]);
    if (!decipher) {
      if (held.length < nonceBytes) continue;
      decipher = createDecipheriv('aes-256-gcm', secret, held.subarray(0, nonceBytes));
      held = held.subarray(nonceBytes);
    }
    if (held.length <= tagBytes) continue;
    yield decipher.update(held.subarray(0, -tagBytes));
    held = held.subarray(-tagBytes);
  }
  if (!decipher || held.length < tagBytes) throw new Error('sealed bytes end too soon');
  decipher.setAuthTag(held);
  yield decipher.final();
}
