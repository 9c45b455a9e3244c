import type { Claim, Consent, InteractionContent, MapContent, Voice } from '#exchange/pictures/content/types.ts';

/** Whether somebody's words may be shown to others: unless they were asked and said no, or what they said yes to has ended. */
export function mayQuote(consent: Consent | undefined, today: string): boolean {
  if (!consent) return true;
  if (consent.until !== undefined && consent.until < today) return false;
  return consent.scope === undefined || consent.scope.includes('quote');
}

/** The content as it may leave the workspace: words that may not be quoted are gone, what rests on them still does. */
export function shareable(content: MapContent, today: string): MapContent {
  const voice = (one: Voice): Voice => (mayQuote(one.consent, today) ? one : { ...one, text: '', alias: '' });
  const claimed = <T extends { readonly claim: Claim }>(of: T): T => ({
    ...of,
    claim: { ...of.claim, voices: of.claim.voices.map(voice) },
  });
  const interactions = (all: readonly InteractionContent[]): InteractionContent[] => all.map(claimed);
  return {
    ...content,
    phases: content.phases.map((phase) => ({ ...phase, interactions: interactions(phase.interactions) })),
    unplaced: interactions(content.unplaced),
    transitions: content.transitions.map(claimed),
    curves: content.curves.map((curve) => ({ ...curve, points: curve.points.map(claimed) })),
    moments: content.moments.map(claimed),
    quotes: content.quotes.filter(({ consent }) => mayQuote(consent, today)),
  };
}
