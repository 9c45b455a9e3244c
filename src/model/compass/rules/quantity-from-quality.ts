import type { Rule } from '#model/compass/rule.ts';
import { mapTexts } from '#model/compass/text/map-texts.ts';
import { shareWords } from '#model/compass/text/share.ts';
import { shorten } from '#model/compass/text/shorten.ts';

/** Interviews say why, never how many: a share of customers has to come from behaviour or a survey, and say so. */
export const quantityFromQuality: Rule<'quantity-from-quality'> = {
  rule: 'quantity-from-quality',
  severity: 'mend',
  find: ({ records, words }) =>
    mapTexts(records).flatMap(({ text, place, about }) => {
      const share = shareWords(text, words);
      return share === undefined ? [] : [{ place, about, values: { words: shorten(share, 50) } }];
    }),
};
