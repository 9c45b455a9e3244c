import { leastInteractions } from '#model/compass/edges-with-us.ts';
import type { Rule } from '#model/compass/rule.ts';
import { isWithUs } from '#model/compass/with-us.ts';

/** A map on which the customer meets nobody but us. */
export const noIndirectInteractions: Rule<'no-indirect-interactions'> = {
  rule: 'no-indirect-interactions',
  severity: 'look',
  find(on) {
    const { length } = on.interactions;
    const ours = length >= leastInteractions && on.interactions.every((one) => isWithUs(one, on.records, on.workspace));
    return ours ? [{ place: { journey: true }, values: { interactions: length } }] : [];
  },
};
