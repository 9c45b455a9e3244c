import type { Rule } from '#model/compass/rule.ts';
import { placeOr } from '#model/compass/text/map-texts.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import type { MissingInMoment } from '#model/compass/values.ts';
import { recordsOf } from '#model/document/document.ts';

/** A moment of truth that does not say why it decides, or asks no “How might we”. */
export const momentWithoutProblem: Rule<'moment-without-problem'> = {
  rule: 'moment-without-problem',
  severity: 'look',
  find: ({ records }) =>
    recordsOf(records, 'moment').flatMap(({ id, body }) => {
      const missing = missingIn(
        Boolean(body.cues?.length),
        Boolean(body.howMightWe?.some((question) => question.trim() !== '')),
      );
      if (!missing) return [];
      return [
        {
          place: placeOr(body.places?.[0]),
          about: { type: 'moment' as const, id },
          values: { title: shorten(body.title ?? ''), missing },
        },
      ];
    }),
};

function missingIn(hasCue: boolean, hasQuestion: boolean): MissingInMoment | undefined {
  if (!hasCue) return hasQuestion ? 'cue' : 'both';
  return hasQuestion ? undefined : 'how-might-we';
}
