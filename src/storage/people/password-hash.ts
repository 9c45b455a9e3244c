import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const length = 32;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/**
 * A password as it may be kept: `salt:key`, base64url.
 *
 * Source  scrypt, RFC 7914, with the cost that OWASP's cheat sheet on storing passwords allows (2^15, 8, 1).
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}:${(await keyOf(password, salt)).toString('base64url')}`;
}

/** Whether this is the password that was hashed; takes as long when it is not. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const [salt = '', key = ''] = hashed.split(':');
  const wanted = Buffer.from(key, 'base64url');
  const given = await keyOf(password, Buffer.from(salt, 'base64url'));
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

const keyOf = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, length, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
