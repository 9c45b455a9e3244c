import type { Guest, Guests } from '#storage/workshop/guests.ts';

/** What the cookie of a guest is called. */
export const guestCookieName = 'stig.guest';

/** The cookie that a guest is known by: for the server alone, and for as long as they may stay. */
export function guestCookie(token: string, { expires, isSecure }: { expires: string; isSecure: boolean }): string {
  const until = new Date(expires).toUTCString();
  return `${guestCookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Expires=${until}${isSecure ? '; Secure' : ''}`;
}

export const noGuestCookie = `${guestCookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;

/** The guest whose cookie this is; a member's own session is another matter. */
export async function guestOfHeaders(guests: Guests, headers: Headers): Promise<Guest | undefined> {
  const token = tokenIn(headers.get('cookie') ?? '');
  return token === undefined ? undefined : guests.byToken(token);
}

function tokenIn(cookies: string): string | undefined {
  const cookie = cookies.split(';').find((one) => one.trim().startsWith(`${guestCookieName}=`));
  const token = cookie?.slice(cookie.indexOf('=') + 1).trim();
  return token === '' ? undefined : token;
}

/** Whether a socket is asked for as a guest, even by somebody who is signed in as well. */
export const isForGuest = (url: string | undefined): boolean =>
  new URL(url ?? '/', 'http://stig').searchParams.get('as') === 'guest';

export async function guestVisitor(guests: Guests, headers: Headers) {
  const guest = await guestOfHeaders(guests, headers);
  return guest && { user: guest.id, name: guest.name, isGuest: true };
}
