import { type Clock, dayOf } from '#base/clock.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { heardUntil } from '#exchange/pictures/content/heard-until.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import type { Records } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import { recordsBefore } from '#model/map/history/records-at.ts';
import { type Stop, thinStops } from '#model/map/history/stops.ts';
import type { PathThen } from '#protocol/http/history.ts';
import { readStops } from '#server/map/history/read-stops.ts';
import { viewJourney } from '#server/research/journey-view.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';

const mostStops = 80;

/** The path as it lay after each sitting, oldest first; of a long history an even choice. */
export async function pathThroughTime(
  parts: InterviewParts & { readonly clock: Clock },
  stored: StoredDocument,
): Promise<PathThen[]> {
  const { stops: all, named } = await readStops(parts.journal, stored);
  const stops = thinStops(all, mostStops, named);
  const [first] = stops;
  if (!first) return [];
  const { workspace, interviews } = await viewJourney(parts, stored);
  const evidence = evidenceOf(interviews, dayOf(parts.clock()));
  const steps = (await parts.journal.stepsSince(stored.doc.id, first.seq)) ?? [];
  const paths: PathThen[] = [];
  let { records } = stored.doc;
  let until = stored.doc.seq;
  for (const stop of stops.toReversed()) {
    const after = steps.filter(({ seq }) => seq > stop.seq && seq <= until);
    records = recordsBefore(records, after);
    until = stop.seq;
    if (isJourney(records, stored))
      paths.push(
        pathOf(stop, mapContent(saidRecords(records), workspace.records, heardUntil(evidence, stop.at.slice(0, 10)))),
      );
  }
  return paths.toReversed();
}

const isJourney = (records: Records, { doc }: StoredDocument): boolean => records.get(doc.id)?.type === 'journey';

function pathOf({ seq, at }: Stop, { phases, transitions, curves, moments }: MapContent): PathThen {
  const points = curves.find(({ of }) => of === 'customers')?.points ?? [];
  const marked = [...phases.flatMap(({ interactions }) => interactions), ...transitions];
  return {
    seq,
    at,
    phases: phases.map(({ id, name, involvesUs }) => ({ id, name, involvesUs })),
    points: points.map(({ x, feeling }) => ({ x, feeling })),
    assumed: points.every(({ claim }) => claim.assumption),
    marks: marked.flatMap(({ id, x, mark, claim: { assumption } }) =>
      mark && x !== undefined ? [{ id, ...mark, x, assumed: assumption }] : [],
    ),
    moments: moments.flatMap(({ id, title, xs: [x], claim: { assumption } }) =>
      x === undefined ? [] : [{ id, title, x, assumed: assumption }],
    ),
  };
}
