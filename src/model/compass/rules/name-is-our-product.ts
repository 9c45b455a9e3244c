import type { Rule } from '#model/compass/rule.ts';
import { clausesOf } from '#model/compass/text/clauses.ts';
import { findPhrase } from '#model/compass/text/phrases.ts';

/** A journey named after what we sell, which nobody sets out to reach. */
export const nameIsOurProduct: Rule<'name-is-our-product'> = {
  rule: 'name-is-our-product',
  severity: 'look',
  find({ journey, words }) {
    const name = journey?.body.name ?? '';
    const ours = clausesOf(name).some((clause) => words.some(({ ourSale }) => findPhrase(clause, ourSale)));
    return ours ? [{ place: { journey: true }, values: { name } }] : [];
  },
};
