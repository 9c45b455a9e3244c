import type { WallContent, WallMoment, WallPhase, WallQuote } from '#exchange/pictures/wall/wall-content.ts';

/** A phase as it stands beside the path on a phone: its marked interactions, and one thing that was said or decided there. */
export type StandingPhase = {
  readonly phase: WallPhase;
  readonly moment: WallMoment | undefined;
  readonly quote: WallQuote | undefined;
};

/** What stands beside each phase: its first moment of truth, and what was said nearest to that, or else to where it is felt most. */
export function standingOf({ phases, moments, quotes, signs }: WallContent): readonly StandingPhase[] {
  return phases.map((phase, index) => {
    const isHere = ({ x }: { readonly x: number }): boolean => Math.min(Math.floor(x), phases.length - 1) === index;
    const moment = moments.find(isHere);
    const strongest = signs.filter(isHere).toSorted((a, b) => b.mark.strength - a.mark.strength)[0];
    const at = moment?.x ?? strongest?.x ?? index + 0.5;
    const quote = quotes.filter(isHere).toSorted((a, b) => Math.abs(a.x - at) - Math.abs(b.x - at))[0];
    return { phase, moment, quote };
  });
}
