import { type Records, recordsOf } from '#model/document/document.ts';
import type { HistoryStop } from '#protocol/http/history.ts';

/** A version as a person chooses it: a sitting, with its name where it has one. */
export type VersionOfTime = {
  readonly from: number;
  readonly seq: number;
  readonly at: string;
  readonly by: readonly string[];
  readonly name: string | undefined;
  /** The record that holds the name. */
  readonly record: string | undefined;
};

/** Sittings with the names that the team gave them, oldest first. A name whose step is another's, as after an import, names none. */
export function versionsOf(stops: readonly HistoryStop[], records: Records): VersionOfTime[] {
  const names = recordsOf(records, 'version');
  return stops.map(({ from, seq, at, by }) => {
    const named = names.findLast(({ body }) => body.seq === seq && (body.at === undefined || body.at === at));
    return { from, seq, at, by: by.map(({ name }) => name), name: named?.body.name, record: named?.id };
  });
}
