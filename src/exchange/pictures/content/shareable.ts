import { type Consent, consentNow } from '#model/research/consent.ts';
import { mayRead, type Reader } from '#model/research/may-read.ts';
import type { Claim, InteractionContent, MapContent, Voice } from '#exchange/pictures/content/types.ts';

/** For whom a picture or a file is made: anybody, or those in the house. */
export const audiences = ['outside', 'inside'] as const;
export type Audience = (typeof audiences)[number];

/** `today` tells which consents have ended. */
export type Leaving = { readonly today: string; readonly audience: Audience };

/** A file for the house is read by whoever is in it. */
const readers = { outside: { from: 'outside' }, inside: { from: 'inside', role: 'viewer' } } as const satisfies Record<
  Audience,
  Reader
>;

/** Whether somebody's words may be shown: only when they said yes to that, and their yes has not ended. */
export const mayShow = (consent: Consent | undefined, { today, audience }: Leaving): boolean =>
  mayRead({ material: 'quote', reader: readers[audience], consent: consentNow(consent, today) }).may === 'yes';

/** The content as it may be shown to those: words that may not be are gone, what rests on them still does. A quote that nobody said stays in the house, and so does what a team agreed on in its reviews and what its customers were counted doing. */
export function shareable(content: MapContent, leaving: Leaving): MapContent {
  const voice = (one: Voice): Voice => (mayShow(one.consent, leaving) ? one : { ...one, text: '', alias: '' });
  const claimed = <T extends { readonly claim: Claim }>(of: T): T => ({
    ...of,
    claim: { ...of.claim, voices: of.claim.voices.map(voice) },
  });
  const interactions = (all: readonly InteractionContent[]): InteractionContent[] => all.map(claimed);
  const isInside = leaving.audience === 'inside';
  return {
    ...content,
    reviews: isInside ? content.reviews : [],
    behaviour: isInside ? content.behaviour : undefined,
    phases: content.phases.map((phase) => ({ ...phase, interactions: interactions(phase.interactions) })),
    unplaced: interactions(content.unplaced),
    transitions: content.transitions.map(claimed),
    curves: content.curves.map((curve) => ({ ...curve, points: curve.points.map(claimed) })),
    moments: content.moments.map(claimed),
    opportunities: content.opportunities.map(claimed),
    jobs: content.jobs.map(claimed),
    quotes: content.quotes.filter(({ assumption, consent }) => (assumption && isInside) || mayShow(consent, leaving)),
  };
}
