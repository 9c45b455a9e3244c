import { createHash, randomBytes } from 'node:crypto';
import type { Members } from '#storage/people/members.ts';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';

export type FirstOwnerParts = { readonly secrets: KeptSecrets; readonly members: Members };

const linkName = 'first-owner-link';

/** Whether this installation belongs to somebody. */
export const isClaimed = async ({ members }: Pick<FirstOwnerParts, 'members'>): Promise<boolean> =>
  (await members.count()) > 0;

/** A new one-time token for the first owner, which makes every earlier one worthless; nothing where there is an owner. Only its hash is kept. */
export async function renewFirstOwnerToken(parts: FirstOwnerParts): Promise<string | undefined> {
  if (await isClaimed(parts)) return undefined;
  const token = randomBytes(32).toString('base64url');
  await parts.secrets.set(linkName, hashOf(token));
  return token;
}

export const isFirstOwnerToken = async ({ secrets }: FirstOwnerParts, token: string): Promise<boolean> =>
  (await secrets.get(linkName)) === hashOf(token);

/** Uses the token up; of several who try at once one succeeds. */
export const takeFirstOwnerToken = ({ secrets }: FirstOwnerParts, token: string): Promise<boolean> =>
  secrets.take(linkName, hashOf(token));

const hashOf = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');
