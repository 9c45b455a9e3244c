import type { JsonObject } from '#base/json.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import type { Place } from '#model/record/place.ts';
import { claimIn, createBacking, type Heard } from '#model/research/backing.ts';
import { consentToWords } from '#model/research/consent.ts';
import { mayRead } from '#model/research/may-read.ts';

/** What a read-only link shows besides what customers do and feel. */
export const shareParts = ['quotes', 'pictures', 'owners', 'backstage', 'openings', 'changes', 'notes'] as const;
export type SharePart = (typeof shareParts)[number];

/** A journey with what it stands on: its workspace and the interviews made for it. */
export type Told = {
  readonly journey: Records;
  readonly workspace: Records;
  readonly interviews: readonly { readonly id: string; readonly records: Records }[];
};

export type Sharing = {
  readonly parts: readonly SharePart[];
  /** Tells which consents have ended. */
  readonly today: string;
};

/**
 * A journey as somebody outside may see it: only kinds of things and fields that are named here go along, so what is new stays inside until it is.
 * Words go along only from participants who said yes to sharing and whose yes has not ended; of everybody else it is only known that they spoke.
 */
export function sharedView(told: Told, { parts, today }: Sharing): Told {
  const shown = new Set<SharePart>(parts);
  const speakers = shown.has('quotes') ? speakersOf(told.workspace, today) : new Set<string>();
  const interviews = told.interviews.map((interview) => sharedInterview(interview, speakers));
  const said = new Set(
    interviews.flatMap(({ records }) =>
      recordsOf(records, 'excerpt')
        .filter(isSaid)
        .map(({ id }) => id),
    ),
  );
  const hidden = new Set(hiddenCurves(told.journey, shown));
  const behind = new Set(shown.has('backstage') ? [] : backstageLanes(told.journey));
  const isNoteShown = (lane: string): boolean => !behind.has(lane) && (shown.has('notes') || lane === 'pictures');
  const journey = kept(withBacking(told, today), journeyFields(shown), (record) => {
    if (record.type === 'quote') return record.erased !== true && said.has(String(record.body['excerpt']));
    if (record.type === 'lane') return !behind.has(record.id);
    if (record.type === 'note') return isNoteShown(String(record.body['lane']));
    if (record.type === 'curve') return !hidden.has(record.id);
    return record.type !== 'point' || !hidden.has(String(record.body['curve']));
  });
  const workspace = kept(
    told.workspace,
    libraryFields(shown),
    ({ id, type }) => type !== 'participant' || speakers.has(id),
  );
  return { journey, workspace, interviews };
}

/** The journey with what each claim rests on tied to it, so that it is told from an assumption where feelings are not seen. */
function withBacking({ journey, workspace, interviews }: Told, today: string): Records {
  const backing = createBacking(heardIn(interviews, today), workspace);
  return new Map(
    [...journey].map(([id, record]): [string, AnyRecord] => {
      const claim = claimIn(journey, id);
      return [id, claim ? { ...record, body: { ...record.body, evidence: [...backing.of(claim)] } } : record];
    }),
  );
}

const heardIn = (interviews: Told['interviews'], today: string): Heard => ({
  today,
  interviews: interviews.map(({ id, records }) => ({ ...recordOf(records, 'interview', id)?.body, id })),
  excerpts: interviews.flatMap(({ id: interview, records }) =>
    recordsOf(records, 'excerpt').map(({ id, body: { feeling, place }, erased }) => ({
      ...{ id, interview, feeling, erased },
      place: place as Place | undefined,
    })),
  ),
});

/** Participants whose words may be shown to others on this day. */
function speakersOf(workspace: Records, today: string): Set<string> {
  const allowed = recordsOf(workspace, 'participant').filter((participant) => {
    const consent = consentToWords({ participant }, today);
    return mayRead({ material: 'quote', reader: { from: 'link' }, consent }).may === 'yes';
  });
  return new Set(allowed.map(({ id }) => id));
}

const isSaid = ({ body }: { body: { text?: string | undefined } }): boolean => body.text !== undefined;

/** Who spoke and where; the words themselves, and what was felt, only of those who may be heard. */
function sharedInterview(
  { id, records }: Told['interviews'][number],
  speakers: ReadonlySet<string>,
): Told['interviews'][number] {
  const participant = recordOf(records, 'interview', id)?.body.participant;
  const isHeard = participant !== undefined && speakers.has(participant);
  const fields: Fields = {
    interview: ['participant'],
    excerpt: isHeard ? ['interview', 'text', 'start', 'end', 'feeling', 'place'] : ['interview', 'start', 'end'],
  };
  return { id, records: kept(records, fields, ({ erased }) => erased !== true) };
}

const hiddenCurves = (journey: Records, shown: ReadonlySet<SharePart>): string[] =>
  recordsOf(journey, 'curve').flatMap(({ id, body }) =>
    body.of === 'employees' && !shown.has('backstage') ? [id] : [],
  );

const backstageLanes = (journey: Records): string[] =>
  recordsOf(journey, 'lane').flatMap(({ id, body }) => (body.isBackstage === true ? [id] : []));

type Fields = { readonly [T in TypeName]?: readonly string[] };

const head = [
  'name',
  'language',
  'primaryGoal',
  'basis',
  'scope',
  'snapshotDate',
  'trustUntil',
  'customerGroups',
  'business',
];

function journeyFields(shown: ReadonlySet<SharePart>): Fields {
  const owners = shown.has('owners') ? ['owners'] : [];
  const behind = shown.has('backstage') ? ['team', 'systems'] : [];
  const pictures = shown.has('pictures') ? ['picture'] : [];
  return {
    journey: [...head, ...owners],
    phase: ['name', 'prompt', 'doing', 'goal', 'involvesUs', 'stretch', 'leadTime', ...owners],
    interaction: [
      ...['phase', 'text', 'short', 'prompt', 'kind', 'role', 'actor', 'channels', 'mark', 'evidence'],
      ...[...pictures, ...owners, ...behind],
    ],
    transition: [
      ...['from', 'to', 'meanwhile', 'wait', 'frictions', 'mark', 'evidence', ...owners],
      ...(shown.has('backstage') ? ['handOff'] : []),
    ],
    curve: ['of', 'kind', 'name', 'group', 'date'],
    point: ['curve', 'at', 'feeling', 'evidence'],
    moment: ['title', 'experience', 'places', 'cues', 'howMightWe', 'evidence'],
    ...(shown.has('quotes') ? { quote: ['text', 'excerpt', 'at'] } : {}),
    ...(shown.has('backstage') ? { backstage: ['view', 'kind', 'text', 'from', 'to', 'team', 'system'] } : {}),
    ...(shown.has('notes') ? { lane: ['name', 'isBackstage'] } : {}),
    ...(shown.has('notes') || shown.has('pictures') ? { note: ['lane', 'text', 'at', ...pictures] } : {}),
    ...openingFields(shown),
    ...changeFields(shown),
  };
}

const openingFields = (shown: ReadonlySet<SharePart>): Fields =>
  shown.has('openings')
    ? {
        opportunity: ['text', 'place', 'impact', 'effort', 'evidence'],
        job: ['when', 'want', 'soThat', 'place', 'evidence'],
      }
    : {};

const changeFields = (shown: ReadonlySet<SharePart>): Fields =>
  shown.has('changes')
    ? {
        experiment: [
          ...['change', 'expectedEffect', 'place', 'measure', 'method', 'start', 'end', 'status', 'result'],
          ...['verdict', 'nextFocus', ...(shown.has('owners') ? ['owner'] : [])],
        ],
        measure: ['name', 'unit', 'place', 'source', 'target', 'direction', 'series'],
      }
    : {};

const libraryFields = (shown: ReadonlySet<SharePart>): Fields => ({
  channel: ['name', 'digital'],
  actor: ['name', 'kind'],
  group: ['name'],
  participant: ['alias'],
  ...(shown.has('owners') ? { person: ['name'] } : {}),
  ...(shown.has('backstage') ? { team: ['name'], system: ['name'] } : {}),
});

function kept(records: Records, fields: Fields, may: (record: AnyRecord) => boolean): Records {
  const out = new Map<string, AnyRecord>();
  for (const [id, record] of records) {
    const names = fields[record.type];
    if (names && may(record)) out.set(id, { ...record, body: only(record.body, names) } as AnyRecord);
  }
  return out;
}

const only = (body: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name, value]) => value !== undefined && names.includes(name)));
