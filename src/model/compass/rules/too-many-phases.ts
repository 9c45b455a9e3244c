import type { Rule } from '#model/compass/rule.ts';

const most = 8;

/** So many phases that nobody has the whole in mind. */
export const tooManyPhases: Rule<'too-many-phases'> = {
  rule: 'too-many-phases',
  severity: 'look',
  find: ({ phases }) => (phases.length > most ? [{ place: { journey: true }, values: { phases: phases.length } }] : []),
};
