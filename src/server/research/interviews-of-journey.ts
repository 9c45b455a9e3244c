import { isObject } from '#base/json.ts';
import type { InterviewView } from '#model/compass/view.ts';
import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { Place } from '#model/record/place.ts';
import { onlyExcerpts, toldAt } from '#model/research/inherited.ts';
import { placeOn, seenFromJourney } from '#model/research/served.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

export type InterviewParts = { readonly journal: Journal; readonly documents: Catalogue };

export type JourneyIn = { readonly workspace: string; readonly journey: string };

/**
 * The interviews that a journey rests on, by date and then by age, each as it is seen from it: those that serve it, those in which words lie on
 * it, and for an episode those that were told of the place it opens, with these words alone.
 */
export async function interviewsOfJourney(parts: InterviewParts, of: JourneyIn): Promise<StigDocument[]> {
  const docs = await heardFor(parts, of, new Set());
  return docs.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

async function heardFor(parts: InterviewParts, of: JourneyIn, above: ReadonlySet<string>): Promise<StigDocument[]> {
  const { serving, placed } = await interviewIdsOfJourney(parts.documents, of);
  const [whole, partly, inherited] = await Promise.all([
    loadAll(parts, of.workspace, serving),
    loadAll(parts, of.workspace, placed),
    inheritedBy(parts, of, above),
  ]);
  const known = new Set(serving);
  const told = new Map(inherited.map((one) => [one.doc.id, one]));
  const some = [...partly, ...inherited.map(({ doc }) => doc)].filter(({ id }) => !known.has(id) && known.add(id));
  return [
    ...whole.map((doc) => seenFrom(doc, of.journey)),
    ...some.map((doc) => {
      const isTold = told.get(doc.id)?.isTold;
      const interview = recordOf(doc.records, 'interview', doc.id)?.body ?? {};
      const isOurs = ({ id }: { id: string }): boolean => {
        const body = recordOf(doc.records, 'excerpt', id)?.body ?? {};
        return isTold?.has(id) === true || placeOn(of.journey, interview, body) !== undefined;
      };
      return seenFrom({ ...doc, records: onlyExcerpts(doc.records, isOurs) }, of.journey);
    }),
  ];
}

/** An interview as it lies, and which of its words an episode has from the whole. */
type Inherited = { readonly doc: StigDocument; readonly isTold: ReadonlySet<string> };

/** What was told of the place that an episode opens, in whichever interviews of the whole. */
async function inheritedBy(parts: InterviewParts, of: JourneyIn, above: ReadonlySet<string>): Promise<Inherited[]> {
  const parent = await parentOf(parts.documents, of);
  if (!parent || parent.journey === of.journey || above.has(parent.journey)) return [];
  const whole = await parts.journal.load(parent.journey);
  if (whole?.workspace !== of.workspace || whole.doc.kind !== 'journey') return [];
  const isTold = toldAt(whole.doc.records, parent.place);
  const heard = await heardFor(
    parts,
    { workspace: of.workspace, journey: parent.journey },
    new Set([...above, of.journey]),
  );
  const told = heard.flatMap(({ id, records }) => {
    const ids = new Set(recordsOf(records, 'excerpt').flatMap((excerpt) => (isTold(excerpt) ? [excerpt.id] : [])));
    return ids.size === 0 ? [] : [{ id, ids }];
  });
  const docs = await loadAll(
    parts,
    of.workspace,
    told.map(({ id }) => id),
  );
  return docs.flatMap((doc) => {
    const ids = told.find(({ id }) => id === doc.id)?.ids;
    return ids ? [{ doc, isTold: ids }] : [];
  });
}

/** The whole that a journey is an episode of, where it says which place it opens. */
export async function parentOf(
  documents: Catalogue,
  { workspace, journey }: JourneyIn,
): Promise<{ readonly journey: string; readonly place: Place } | undefined> {
  const [own] = await documents.records({ workspace, type: 'journey', document: journey });
  const parent = own?.record.body['parent'];
  if (!isObject(parent) || typeof parent['journey'] !== 'string' || !isObject(parent['place'])) return undefined;
  return { journey: parent['journey'], place: parent['place'] as Place };
}

async function loadAll({ journal }: InterviewParts, workspace: string, ids: readonly string[]) {
  const stored = await Promise.all(ids.map((id) => journal.load(id)));
  return stored.flatMap((found) => (found?.workspace === workspace ? [found.doc] : []));
}

const seenFrom = (doc: StigDocument, journey: string): StigDocument => {
  const records = seenFromJourney(doc.records, journey);
  return records === doc.records ? doc : { ...doc, records };
};

/** The interviews that serve a journey, and those others in which some words lie on it. */
export async function interviewIdsOfJourney(
  documents: Catalogue,
  { workspace, journey }: JourneyIn,
): Promise<{ readonly serving: string[]; readonly placed: string[] }> {
  const uses = await documents.whoUses(workspace, { type: 'journey', id: journey });
  const idsOf = (type: string) => [
    ...new Set(uses.flatMap(({ document, recordType }) => (recordType === type ? [document] : []))),
  ];
  const serving = idsOf('interview');
  return { serving, placed: idsOf('excerpt').filter((id) => !serving.includes(id)) };
}

const dateOf = (doc: StigDocument): string => recordOf(doc.records, 'interview', doc.id)?.body.date ?? '';

/** Interviews as the compass looks at them. */
export const interviewViews = (docs: readonly StigDocument[]): InterviewView[] =>
  docs.flatMap(({ id, records }) => {
    const interview = recordOf(records, 'interview', id);
    return interview ? [{ id, interview, excerpts: recordsOf(records, 'excerpt') }] : [];
  });
