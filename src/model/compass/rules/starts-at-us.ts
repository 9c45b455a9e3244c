import { edgesWithUs } from '#model/compass/edges-with-us.ts';
import type { Rule } from '#model/compass/rule.ts';

/** Nothing on the map before the first meeting with us. */
export const startsAtUs: Rule<'starts-at-us'> = {
  rule: 'starts-at-us',
  severity: 'look',
  find(on) {
    const { first } = edgesWithUs(on);
    if (!first) return [];
    const place = { interaction: first.id };
    return [{ place: { journey: true }, values: { first: on.where.nameOf(place) } }];
  },
};
