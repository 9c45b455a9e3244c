import type { Rule } from '#model/compass/rule.ts';
import { placeOr } from '#model/compass/text/map-texts.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import type { MissingInExperiment } from '#model/compass/values.ts';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';

/** Experiments from which nothing can be learned: no belief that could turn out wrong, no place, or no way to see it. */
export const changeWithoutEffect: Rule<'change-without-effect'> = {
  rule: 'change-without-effect',
  severity: 'look',
  find: ({ records }) =>
    recordsOf(records, 'experiment').flatMap((experiment) => {
      const { id, body } = experiment;
      const missing = body.status === 'ended' && body.verdict ? [] : missingIn(experiment);
      if (missing.length === 0) return [];
      return [
        {
          place: placeOr(body.place),
          about: { type: 'experiment' as const, id },
          values: { change: shorten(body.change ?? ''), missing },
        },
      ];
    }),
};

/** What is looked at with open eyes, a qualitative experiment, needs no measure. */
function missingIn({ body }: RecordOf<'experiment'>): MissingInExperiment[] {
  const missing: MissingInExperiment[] = [];
  if (!body.expectedEffect?.trim()) missing.push('effect');
  if (!body.place) missing.push('place');
  if (!body.measure && body.method !== 'qualitative') missing.push('measure');
  return missing;
}
