import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { placeOr } from '#model/compass/text/map-texts.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import { isVerbatim } from '#model/compass/text/verbatim.ts';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';

/** Quotes that nobody said in these words, or that cannot be followed back to who did. */
export const quoteNotQuoted: Rule<'quote-not-quoted'> = {
  rule: 'quote-not-quoted',
  severity: 'mend',
  find: (on) =>
    recordsOf(on.records, 'quote').flatMap((quote) => {
      const why = whyNotQuoted(quote, on);
      const values = why && { text: shorten(quote.body.text ?? '', 50), why };
      return values ? [{ place: placeOr(quote.body.at), about: { type: 'quote', id: quote.id }, values }] : [];
    }),
};

function whyNotQuoted({ body, erased }: RecordOf<'quote'>, on: Reading): 'not-verbatim' | 'no-source' | undefined {
  if (erased || !body.text?.trim()) return undefined;
  const source = on.excerpts.get(body.excerpt ?? '');
  const texts = source ? textsOfExcerpt(source) : on.interviews.flatMap(textsOfInterview);
  if (texts.some((text) => isVerbatim(body.text ?? '', text))) return undefined;
  if (!source) return 'no-source';
  return texts.length === 0 ? undefined : 'not-verbatim';
}

type Source = Reading['excerpts'] extends ReadonlyMap<string, infer S> ? S : never;

/** The transcript has the last word; where it is not at hand, the excerpt speaks for it. */
function textsOfExcerpt({ excerpt, from }: Source): string[] {
  const { transcript } = from.interview.body;
  return [transcript || excerpt.body.text].flatMap((text) => text || []);
}

const textsOfInterview = ({ interview, excerpts }: Reading['interviews'][number]): string[] =>
  [interview.body.transcript, ...excerpts.map(({ body }) => body.text)].flatMap((text) => text || []);
