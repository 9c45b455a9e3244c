import { createHmac } from 'node:crypto';

type Cookie = {
  readonly name: string;
  readonly token: string;
  readonly secret: string;
  readonly maxAgeS: number | undefined;
  readonly isSecure: boolean;
};

/** A session's cookie, signed as better-auth reads it: the value, a dot, and the base64 of its HMAC-SHA-256. */
export function sessionCookie({ name, token, secret, maxAgeS, isSecure }: Cookie): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  const value = encodeURIComponent(`${token}.${signature}`);
  const age = maxAgeS === undefined ? '' : `; Max-Age=${maxAgeS}`;
  return `${name}=${value}${age}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
