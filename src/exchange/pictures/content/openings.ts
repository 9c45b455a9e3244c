import { plainOf } from '#base/rich-text.ts';
import { recordsOf } from '#model/document.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { JobContent, OpportunityContent } from '#exchange/pictures/content/types.ts';
import { worded } from '#exchange/pictures/content/worded.ts';
import { pointX } from '#exchange/pictures/point-x.ts';

export const opportunityContent = ({ journey, claim, stretchOf }: Source): OpportunityContent[] =>
  recordsOf(journey, 'opportunity').map(({ id, body: { text, place, impact, effort, evidence } }) => ({
    id,
    ...worded(text),
    x: pointX(stretchOf, place),
    impact,
    effort,
    claim: claim(evidence),
  }));

export const jobContent = ({ journey, claim, stretchOf }: Source): JobContent[] =>
  recordsOf(journey, 'job').map(({ id, body: { when, want, soThat, place, evidence } }) => ({
    id,
    when: plainOf(when),
    want: plainOf(want),
    soThat: plainOf(soThat),
    x: pointX(stretchOf, place),
    claim: claim(evidence),
  }));
