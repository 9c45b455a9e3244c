import type { Claim } from '#exchange/pictures/content/types.ts';
import type { Voices } from '#exchange/pictures/content/voices.ts';

export type ClaimOf = (evidence: readonly string[] | undefined) => Claim;

/** Tells what a claim rests on; evidence that leads nowhere does not hold it up. */
export const createClaims =
  (voices: Voices): ClaimOf =>
  (evidence = []) => {
    const found = evidence.map(voices).filter((voice) => voice !== undefined);
    return { assumption: found.length === 0, voices: found, lost: evidence.length - found.length };
  };
