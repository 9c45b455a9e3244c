import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { insideOutWords } from '#model/compass/text/inside-out.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import type { Place } from '#model/record/place.ts';

/** What happens told as our act: the customer does not send order confirmations. */
export const insideOutWording: Rule<'inside-out-wording'> = {
  rule: 'inside-out-wording',
  severity: 'mend',
  find: (on) =>
    livedTexts(on).flatMap(({ place, text }) => {
      const words = insideOutWords(text, on.words);
      return words === undefined ? [] : [{ place, values: { text: shorten(text), words: shorten(words, 40) } }];
    }),
};

const livedTexts = ({ phases, interactions, transitions }: Reading): { place: Place; text: string }[] => [
  ...phases.flatMap(({ id, body }) => [{ place: { phase: id }, text: body.doing ?? '' }]),
  ...interactions.map(({ id, body }) => ({ place: { interaction: id }, text: body.text ?? '' })),
  ...transitions.map(({ id, body }) => ({ place: { transition: id }, text: body.meanwhile ?? '' })),
];
