import type { Rule } from '#model/compass/rule.ts';
import { recordsOf } from '#model/document/document.ts';

/** So little backstage weighs nothing yet. */
const leastBackstage = 5;

/** More laid out of the organisation than of what the customer lives through. */
export const backstageFirst: Rule<'backstage-first'> = {
  rule: 'backstage-first',
  severity: 'look',
  find({ records, interactions, transitions }) {
    const backstage = recordsOf(records, 'backstage').length;
    const lived = transitions.filter(({ body }) => body.meanwhile).length;
    const customer = interactions.length + lived + recordsOf(records, 'quote').length;
    const first = backstage >= leastBackstage && backstage > customer;
    return first ? [{ place: { journey: true }, values: { backstage, customer } }] : [];
  },
};
