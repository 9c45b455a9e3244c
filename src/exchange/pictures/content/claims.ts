import type { Claim } from '#exchange/pictures/content/types.ts';
import { type Backing, type Claim as Claiming } from '#model/research/backing.ts';
import type { Voices } from '#exchange/pictures/content/voices.ts';

export type ClaimOf = (claim: Claiming) => Claim;

/** Tells what a claim rests on; evidence that leads nowhere does not hold it up. */
export const createClaims =
  ({ of, isAssumed }: Backing, voices: Voices): ClaimOf =>
  (claim) => {
    const tied = claim.body.evidence ?? [];
    const said = of(claim);
    const found = said.map(voices).filter((voice) => voice !== undefined);
    return { assumption: isAssumed(claim), voices: found, lost: tied.filter((id) => !said.includes(id)).length };
  };
