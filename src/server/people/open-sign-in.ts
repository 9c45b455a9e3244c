import type { Clock } from '#base/clock.ts';
import { cookieSecret } from '#server/people/cookie-secret.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import type { Storage } from '#storage/storage.ts';

/** Sign-in of an installation; loaded when it is first needed, for it is large. */
export async function openSignIn(storage: Storage, clock: Clock, publicUrl: string): Promise<SignIn> {
  const { createSignIn } = await import('#server/people/sign-in.ts');
  const { db, dialect, secrets, hashing, accountNotes } = storage;
  return createSignIn({ db, dialect, secret: await cookieSecret(secrets), clock, hashing, accountNotes }, publicUrl);
}
