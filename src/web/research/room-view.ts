import { plainOf } from '#base/rich-text.ts';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';
import { consentNow, consentToWords, isConsentedTo } from '#model/research/consent.ts';
import { codeVoices } from '#model/research/code-voices.ts';
import type { EvidenceExcerpt } from '#model/research/evidence.ts';
import { ownPath, type PathPoint } from '#model/research/own-path.ts';
import { studyCodes } from '#model/research/study-codes.ts';
import { saturationOf } from '#model/research/saturation.ts';
import type { Evidence } from '#protocol/http/research.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { Room, RoomPaths, RoomPlace, RoomStudy } from '#web/research/room.ts';

/** All that the reading room looks at, as it lies in the documents. */
export type RoomSources = {
  /** The interview's document. */
  readonly records: Records;
  readonly interview: RecordOf<'interview'>;
  readonly library: Records;
  /** The records of the journey that it was made for; none where it has none. */
  readonly journey: Records;
  readonly map: MapView;
  /** What the server told of all interviews of the journey, this one among them. */
  readonly evidence: Evidence;
  readonly mayEdit: boolean;
  readonly today: string;
};

/** The interview as it is read and marked. */
export function roomOf(sources: RoomSources): Room {
  const { records, interview, library, journey, mayEdit, today } = sources;
  const { body } = interview;
  const quoted = new Set(recordsOf(journey, 'quote').map((quote) => quote.body.excerpt));
  const person = recordOf(library, 'participant', body.participant);
  const participant = person?.body;
  const heard = excerptsOfJourney(sources);
  const used = new Set(heard.flatMap(({ codes }) => codes ?? []));
  const offered = studyCodes(
    library,
    recordsOf(journey, 'journey').map(({ id }) => id),
    used,
  );
  const nameOf = (person: string | undefined) => recordOf(library, 'person', person)?.body.name;
  return {
    transcript: body.transcript ?? '',
    excerpts: recordsOf(records, 'excerpt').map(({ id, body: { start, end, codes, feeling, place } }) => ({
      id,
      start,
      end,
      codes: codes ?? [],
      feeling,
      place: place as Place | undefined,
      isQuote: quoted.has(id),
    })),
    codes: codeVoices(
      offered.codes.map(({ id, body: code }) => ({ id, name: code.name ?? '', parent: code.parent })),
      heard,
    ),
    sharedCodes: offered.shared,
    places: placesOf(sources.map),
    asking: [body.lead, body.noteTaker].flatMap((person) => namesOf(nameOf(person))),
    answering: [participant?.alias, participant?.name].filter((name) => name !== undefined),
    voices: body.voices ?? noVoices,
    alias: participant?.alias,
    mayEdit,
    mayAnalyse: isConsentedTo(consentToWords({ participant: person, method: body.method }, today), 'analyse'),
    mayQuote: isConsentedTo(consentNow(participant?.consent, today), 'quote'),
  };
}

const noVoices: Room['voices'] = [];

/** A transcript may call somebody by their whole name or the first part of it. */
const namesOf = (name: string | undefined): string[] => (name === undefined ? [] : [name, name.split(' ')[0] ?? name]);

function placesOf(map: MapView): RoomPlace[] {
  return map.phases.flatMap(({ phase, interactions }) => {
    const name = phase.body.name ?? '';
    const whole: RoomPlace = { key: placeKey({ phase: phase.id }), place: { phase: phase.id }, name, phase: undefined };
    const inside = interactions.map(({ id, body }): RoomPlace => {
      return {
        key: placeKey({ interaction: id }),
        place: { interaction: id },
        name: plainOf(body.text),
        phase: name,
      };
    });
    return [whole, ...inside];
  });
}

/** Excerpts of all interviews: here as they are on this screen, elsewhere as the server last told. */
function excerptsOfJourney({ evidence, interview, records }: RoomSources): EvidenceExcerpt[] {
  const voices = new Map(evidence.interviews.map(({ id, participant }) => [id, participant]));
  const elsewhere = evidence.excerpts
    .filter((excerpt) => excerpt.interview !== interview.id)
    .map((excerpt): EvidenceExcerpt => ({ ...excerpt, participant: voices.get(excerpt.interview) }));
  const here = recordsOf(records, 'excerpt').map(({ id, body }): EvidenceExcerpt => {
    const { codes, feeling, place } = body;
    return {
      id,
      interview: interview.id,
      participant: interview.body.participant,
      codes,
      feeling,
      place: place as Place | undefined,
    };
  });
  return [...elsewhere, ...here];
}

/** The interviews around this one, and whether they are enough. */
export function studyOf(sources: RoomSources): RoomStudy {
  const { evidence, interview, library } = sources;
  const { title, date, participant } = interview.body;
  const here = { id: interview.id, title, date, participant };
  const listed = evidence.interviews.map((one) => (one.id === here.id ? here : one));
  const all = listed.some(({ id }) => id === here.id) ? listed : [...listed, here];
  return studyOfInterviews(all, { excerpts: excerptsOfJourney(sources), library, journey: sources.journey });
}

type Listed = Pick<Evidence['interviews'][number], 'id' | 'title' | 'participant'>;

/** Interviews in their order, each with what it brought, and whether they are enough. */
export function studyOfInterviews(
  all: readonly Listed[],
  { excerpts, library, journey }: { excerpts: readonly EvidenceExcerpt[]; library: Records; journey: Records },
): RoomStudy {
  const byInterview = Map.groupBy(excerpts, (excerpt) => excerpt.interview);
  const saturation = saturationOf(
    all.map(({ id }) => ({ id, codes: (byInterview.get(id) ?? []).flatMap(({ codes }) => codes ?? []) })),
  );
  const fresh = new Map(saturation.interviews.map(({ id, fresh: codes }) => [id, codes.length]));
  const person = (id: string | undefined) => recordOf(library, 'participant', id)?.body;
  const heard = new Set(all.flatMap(({ participant }) => person(participant)?.group ?? []));
  const groups = groupsOf(journey, { library, heard });
  return {
    voices: all.map(({ id, title, participant }) => {
      const alias = person(participant)?.alias;
      const places = byInterview.get(id)?.length ?? 0;
      return {
        id,
        name: alias ?? title ?? '',
        about: alias === undefined ? undefined : title,
        places,
        fresh: fresh.get(id),
      };
    }),
    saturation,
    groups: { heard: heard.size, all: groups.size },
  };
}

type Groups = { readonly library: Records; readonly heard: ReadonlySet<string> };

/** The groups that a journey is about: those it names, else those that its file brought, else all of the workspace; whoever was heard is of one. */
function groupsOf(journey: Records, { library, heard }: Groups): ReadonlySet<string> {
  const [record] = recordsOf(journey, 'journey');
  const known = recordsOf(library, 'group').map(({ id }) => id);
  const { customerGroups = [], kept } = record?.body ?? {};
  const brought = (kept as { brought?: Record<string, readonly string[]> } | undefined)?.brought?.['library.groups'];
  const named = [customerGroups, brought ?? []].find((ids) => ids.some((id) => known.includes(id))) ?? known;
  return new Set([...named.filter((id) => known.includes(id)), ...heard]);
}

/** This voice's path and everybody's, where the journey has phases. */
export function pathsOf(sources: RoomSources): RoomPaths | undefined {
  const { map, interview } = sources;
  if (map.phases.length === 0) return undefined;
  const voice = interview.body.participant ?? interview.id;
  const own = excerptsOfJourney(sources).filter((one) => (one.participant ?? one.interview) === voice);
  return {
    width: map.phases.length,
    own: ownPath(own, map.xOf),
    shared: sharedPath(sources),
  };
}

/** The customers' curve as the team drew it; of two points at one place the first. */
function sharedPath({ journey, map }: RoomSources): PathPoint[] {
  const curve = recordsOf(journey, 'curve').find(({ body }) => (body.of ?? 'customers') === 'customers');
  const points = recordsOf(journey, 'point').flatMap(({ body }): PathPoint[] => {
    const x = body.curve === curve?.id ? map.xOf(body.at as Place | undefined) : undefined;
    return x === undefined ? [] : [{ x, feeling: body.feeling ?? 0 }];
  });
  const sorted = points.toSorted((a, b) => a.x - b.x);
  return sorted.filter(({ x }, index) => x !== sorted[index - 1]?.x);
}
