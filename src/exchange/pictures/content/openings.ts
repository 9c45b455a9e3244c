import { plainOf } from '#base/rich-text.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { JobContent, OpportunityContent } from '#exchange/pictures/content/types.ts';
import { worded } from '#exchange/pictures/content/worded.ts';
import { pointX } from '#exchange/pictures/point-x.ts';

export const opportunityContent = ({ journey, claim, stretchOf }: Source): OpportunityContent[] =>
  recordsOf(journey, 'opportunity').map((opportunity) => ({
    id: opportunity.id,
    ...worded(opportunity.body.text),
    x: pointX(stretchOf, opportunity.body.place),
    impact: opportunity.body.impact,
    effort: opportunity.body.effort,
    claim: claim(opportunity),
  }));

export const jobContent = ({ journey, claim, stretchOf }: Source): JobContent[] =>
  recordsOf(journey, 'job').map((job) => ({
    id: job.id,
    when: plainOf(job.body.when),
    want: plainOf(job.body.want),
    soThat: plainOf(job.body.soThat),
    x: pointX(stretchOf, job.body.place),
    claim: claim(job),
  }));
