import type { Command } from '#model/document/command.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { type Backing, type Claim, setAsideIn } from '#model/research/backing.ts';

/** Ties words to a claim, in one step however many they are. */
export const tieWords = (claim: Claim, ids: readonly string[]): Command =>
  resting(claim, {
    tied: [...new Set([...tiedTo(claim), ...ids])],
    setAside: setAsideIn(claim).filter((id) => !ids.includes(id)),
  });

/** Words no longer hold the claim up: what would count by itself, where it was coded, is set aside. */
export const looseWords = (claim: Claim, ids: readonly string[], backing: Backing): Command => {
  const given = new Set(backing.given(claim));
  return resting(claim, {
    tied: tiedTo(claim).filter((id) => !ids.includes(id)),
    setAside: [...new Set([...setAsideIn(claim), ...ids.filter((id) => given.has(id))])],
  });
};

/** Words that were set aside count again. */
export const takeBackWords = (claim: Claim, ids: readonly string[]): Command =>
  resting(claim, { tied: tiedTo(claim), setAside: setAsideIn(claim).filter((id) => !ids.includes(id)) });

const tiedTo = ({ body }: Claim): readonly string[] => body.evidence ?? [];

type Resting = { readonly tied: readonly string[]; readonly setAside: readonly string[] };

function resting(claim: Claim, { tied, setAside }: Resting): Command {
  const was = { evidence: tiedTo(claim), setAside: setAsideIn(claim) };
  const ties = isSame(tied, was.evidence) ? {} : { evidence: { was: was.evidence, is: tied } };
  if (claim.type === 'opportunity' || claim.type === 'job') return editRecord(claim.type, claim.id, ties);
  const asides = isSame(setAside, was.setAside) ? {} : { setAside: { was: was.setAside, is: setAside } };
  return editRecord(claim.type, claim.id, { ...ties, ...asides });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);
