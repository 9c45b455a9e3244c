import type { Phrases } from '#model/compass/text/phrases.ts';

/**
 * What the text rules look for in one language.
 *
 * Shape   `funnel.whole` are phase names by themselves, `funnel.together` only beside another such phase, `funnel.anywhere` in any name;
 *         `funnel.around` is what may stand before or after a name without changing it. `but` are phrases that make a sentence innocent.
 */
export type Words = {
  readonly funnel: {
    readonly whole: Phrases;
    readonly together: Phrases;
    readonly anywhere: Phrases;
    readonly around: Phrases;
  };
  readonly insideOut: Phrases;
  readonly insideOutBut: Phrases;
  /** What every `share` has in it: quick to look for. */
  readonly shareSign: Phrases;
  readonly share: Phrases;
  readonly shareBut: Phrases;
  readonly measured: Phrases;
  readonly interviewed: Phrases;
  readonly ourSale: Phrases;
};
