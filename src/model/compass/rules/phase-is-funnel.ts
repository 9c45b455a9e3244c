import type { Rule } from '#model/compass/rule.ts';
import { funnelWords } from '#model/compass/text/funnel.ts';

/** Phases named as a conversion model or a sales process names them, not as the customer would. */
export const phaseIsFunnel: Rule<'phase-is-funnel'> = {
  rule: 'phase-is-funnel',
  severity: 'mend',
  find({ phases, words }) {
    const names = phases.map(({ body }) => body.name ?? '');
    const found = funnelWords(names, words);
    return phases.flatMap(({ id }, i) => {
      const word = found[i];
      return word === undefined ? [] : [{ place: { phase: id }, values: { name: names[i] ?? '', word } }];
    });
  },
};
