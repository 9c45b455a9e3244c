import type { StigDocument } from '#model/document/document.ts';
import { isGuest } from '#model/people/role.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import { hiddenKeys, nobodySpoke, type SpokenOf, type WordReader } from '#model/research/seen-words.ts';
import { guestSees } from '#model/workshop/guest-map.ts';
import type { Asking } from '#model/workshop/may-touch.ts';

/** Whether a key of a record's body is seen. */
export type Shows = (key: string) => boolean;

/** What somebody sees of a record: `undefined` is all of it. `tells` says whether they are told that words are kept from them. */
export type Sight = { readonly of: (record: AnyRecord) => Shows | undefined; readonly tells: boolean };

/** What somebody sees of a document as it is now. What is not seen never leaves the server. */
export function sightOf(
  doc: StigDocument,
  asking: Pick<Asking, 'user' | 'role' | 'reads'>,
  spokenOf: SpokenOf = nobodySpoke,
): Sight {
  if (doc.kind === 'workshop') return { of: sightOfWorkshop(doc, asking.user), tells: false };
  if (isGuest(asking.role)) return { of: seenByGuests, tells: false };
  return sightOfWords({ reader: { from: 'inside', role: asking.role }, reads: asking.reads }, spokenOf);
}

/** People's words as far as somebody may read them; all else is seen. */
export function sightOfWords(by: WordReader, spokenOf: SpokenOf): Sight {
  return {
    of: (record) => {
      const hidden = hiddenKeys(record, by, spokenOf);
      return hidden.length === 0 ? undefined : (key) => !hidden.includes(key);
    },
    tells: true,
  };
}

/** Others' notes stay theirs until they are revealed, others' dots until the result is shown: that they are there is seen, and whose they are. */
function sightOfWorkshop(doc: StigDocument, user: string): Sight['of'] {
  return ({ type, body }) =>
    body['by'] !== user && recordType(type).hidden?.(body, doc) === true ? showsWhose : undefined;
}

const showsWhose: Shows = (key) => key === 'by' || key === 'round';

const seenByGuests: Sight['of'] = ({ type }) => {
  const seen = guestSees[type] ?? [];
  return (key) => seen.includes(key);
};
