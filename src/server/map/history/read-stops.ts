import { recordsOf, type Records } from '#model/document/document.ts';
import type { Journal, StoredDocument } from '#model/document/journal.ts';
import { type StepHead, type Stop, stopsOf } from '#model/map/history/stops.ts';

export type Stops = { readonly stops: readonly Stop[]; readonly named: ReadonlySet<number> };

/** The sittings in which a journey came to be what it is, and the steps after which somebody gave it a name. */
export async function readStops(journal: Journal, { doc }: StoredDocument): Promise<Stops> {
  const heads = (await journal.heads(doc.id)) ?? [];
  const named = namedSteps(doc.records, heads);
  return { stops: stopsOf(heads, named), named };
}

/** A name that came with a file speaks of another log: its time is not that of the step. */
const namedSteps = (records: Records, heads: readonly StepHead[]): ReadonlySet<number> =>
  new Set(
    recordsOf(records, 'version').flatMap(({ body: { seq, at } }) => {
      const head = seq === undefined ? undefined : heads[seq - 1];
      return head && (at === undefined || at === head.at) ? [head.seq] : [];
    }),
  );
