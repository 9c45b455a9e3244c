import type { FastifyRequest } from 'fastify';
import type { Parts } from '#server/http/parts.ts';
import type { SignedIn } from '#server/people/sign-in.ts';

/** What the uses of accounts are made of. */
export async function accountParts({ storage, signIn, doors, effects, publicUrl }: Parts) {
  const { members, twoFactors, passwordResets, accountNotes, securityEvents } = storage;
  return {
    ...{ members, twoFactors, passwordResets, accountNotes, securityEvents },
    doors,
    signIn: await signIn(),
    clock: effects.clock,
    isSecure: publicUrl().startsWith('https:'),
  };
}

/** Who asks, with the session they ask by. */
export function signedInOf({ asker }: FastifyRequest): SignedIn {
  if (!asker.signedIn) throw new Error('the route does not say that it answers who: signed-in');
  return asker.signedIn;
}
