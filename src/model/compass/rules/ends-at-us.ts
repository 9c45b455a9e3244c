import { edgesWithUs } from '#model/compass/edges-with-us.ts';
import type { Rule } from '#model/compass/rule.ts';

/** Nothing on the map after the last meeting with us. */
export const endsAtUs: Rule<'ends-at-us'> = {
  rule: 'ends-at-us',
  severity: 'look',
  find(on) {
    const { last } = edgesWithUs(on);
    if (!last) return [];
    const place = { interaction: last.id };
    return [{ place: { journey: true }, values: { last: on.where.nameOf(place) } }];
  },
};
