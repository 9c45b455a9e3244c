import { inOrder, recordOf, type StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord, recordTypes, TypeName } from '#model/document/records.ts';
import type { JourneyView } from '#server/research/journey-view.ts';

type OfJourney = {
  [T in TypeName]: (typeof recordTypes)[T] extends { readonly document: 'journey' } ? T : never;
}[TypeName];

/** What of a journey may go to others, and what the house says to itself: whoever adds a type says which. */
const goesOut = {
  backstage: true,
  curve: true,
  experiment: true,
  interaction: true,
  job: true,
  journey: true,
  lane: true,
  measure: true,
  moment: true,
  narrative: true,
  note: true,
  opportunity: true,
  phase: true,
  point: true,
  prototype: true,
  quote: true,
  transition: true,
  version: true,
  view: true,
  comment: false,
  silenced: false,
  review: false,
} satisfies Record<OfJourney, boolean>;

const staysIn: ReadonlySet<string> = new Set(Object.entries(goesOut).flatMap(([type, goes]) => (goes ? [] : [type])));

/** A journey as a file for outside: people's words have been passed already; of who spoke, and what was made of it, only what was shared goes along. */
export function outsideView({ journey, workspace, interviews }: JourneyView): JourneyView {
  const heard = new Set(
    inOrder(workspace.records).flatMap((one) => (one.type === 'participant' && isNamed(one) ? [one.id] : [])),
  );
  return {
    journey: kept(journey, (record) => (staysIn.has(record.type) ? [] : [record])),
    workspace: kept(workspace, (record) => [record.type === 'participant' ? only(record, ['alias']) : record]),
    interviews: interviews.map((doc) => {
      const { participant } = recordOf(doc.records, 'interview', doc.id)?.body ?? {};
      const isHeard = participant !== undefined && heard.has(participant);
      return kept(doc, (record) => [outsideInterview(record, isHeard)]);
    }),
  };
}

/** Names are seen of those alone who let their words be shared. */
const isNamed = ({ body }: AnyRecord): boolean => typeof body['alias'] === 'string';

const outsideInterview = (record: AnyRecord, isHeard: boolean): AnyRecord =>
  record.type === 'interview'
    ? only(record, ['participant', 'idInFile', ...(isHeard ? ['title', 'date', 'method'] : [])])
    : only(record, ['start', 'end', ...(isHeard ? ['text', 'feeling', 'place', 'codes'] : [])]);

const only = (record: AnyRecord, keys: readonly string[]): AnyRecord => ({
  ...record,
  body: Object.fromEntries(Object.entries(record.body).filter(([key]) => keys.includes(key))),
});

const kept = (doc: StigDocument, keep: (record: AnyRecord) => readonly AnyRecord[]): StigDocument => ({
  ...doc,
  records: recordsFrom(inOrder(doc.records).flatMap(keep)),
});
