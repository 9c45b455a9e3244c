import { recordOf, type Records } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Owners } from '#model/record/values.ts';

/** Somebody who is away, and the last day of it. */
export type Away = { readonly person: string; readonly name: string; readonly until: string };

/** Says of owners whether somebody answers there: `own` for themselves, `instead` for one of the owners who is away. */
export type Answers = (owners: Owners | undefined) => { readonly instead?: Away } | undefined;

export type OnDay = { readonly library: Records; readonly today: string };

/** What somebody answers for on a day: their own, and others' while those are away, as it was asked of them or as the deputy of the place. */
export function createAnswers(person: string, { library, today }: OnDay): Answers {
  return (owners) => {
    if (!owners) return undefined;
    const { professional, operational, deputy } = owners;
    if (professional === person || operational === person) return {};
    for (const owner of [professional, operational]) {
      const record = recordOf(library, 'person', owner);
      if (!record || !isAway(record, today)) continue;
      if ((record.body.away?.standIn ?? deputy) === person) return { instead: awayOf(record) };
    }
    return undefined;
  };
}

/** The day that is said is the last one away; on the next it goes back by itself. */
function isAway({ body: { away } }: RecordOf<'person'>, today: string): boolean {
  return away?.until !== undefined && today <= away.until && (away.from === undefined || away.from <= today);
}

const awayOf = ({ id, body }: RecordOf<'person'>): Away => ({
  person: id,
  name: body.name ?? '',
  until: body.away?.until ?? '',
});
