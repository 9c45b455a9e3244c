import { allTongues } from '#model/compass/all-tongues.ts';
import { lookWith, type Sighting, sightingsWith } from '#model/compass/compass-with.ts';
import type { Language } from '#base/languages.ts';
import { rules } from '#model/compass/rules.ts';
import type { CompassView, InterviewView } from '#model/compass/view.ts';
import type { RuleName } from '#model/compass/values.ts';
import { inOrder, type Records, recordsOf } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import { withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import { daysBetween } from '#model/practice/days.ts';
import { type AnyRecord, type RecordOf, recordType, type TypeName } from '#model/document/records.ts';
import { commentTarget } from '#model/people/comment.ts';
import { wordKeys } from '#server/practice/shown-on-day.ts';
import { inTurns } from '#server/keeping/others-first.ts';
import { withKeptNames } from '#server/practice/kept-names.ts';

/** Who reads sees quotes and transcripts, or those alone that may be quoted to all; `whole` is nobody who reads. */
export type Seeing = 'research' | 'others';

/**
 * What of a journey the days of people need, without a word that a participant said: names stand in it as where they are kept, and a quote as
 * its record.
 *
 * Shape   `shape` is the one of when it was made; `quotes` are the sightings that depend on who reads: quotes that nobody said so.
 */
export type Agenda = {
  readonly shape: number;
  readonly records: readonly AnyRecord[];
  readonly interviews: readonly {
    readonly id: string;
    readonly date?: string | undefined;
    readonly excerpts: readonly Pick<RecordOf<'excerpt'>, 'id' | 'body'>[];
  }[];
  readonly seen: readonly Sighting[];
  readonly quotes: Readonly<Record<Seeing, readonly Sighting[]>>;
  readonly language: Language;
};

/** Goes up whenever there is more or less in an agenda than there was: those that were kept are made anew then. */
const shape = 3;

/** The one rule that reads what people said. */
const ofQuotes = (rule: RuleName): boolean => rule === 'quote-not-quoted';

export async function agendaOf(whole: CompassView, seenBy: Readonly<Record<Seeing, CompassView>>): Promise<Agenda> {
  const looking = lookWith(withKeptNames(whole), allTongues.words, (rule) => !ofQuotes(rule));
  const { seen, language } = await inTurns(looking);
  return {
    shape,
    records: thinned(withTouchpoints(whole.journey, whole.workspace)),
    interviews: whole.interviews.map(({ id, interview, excerpts }) => ({
      id,
      date: interview.body.date,
      excerpts: excerpts.map(({ id: excerpt, body: { start, end, place, feeling } }) => ({
        id: excerpt,
        body: { start, end, place, feeling },
      })),
    })),
    seen: seen.map(withoutDay),
    quotes: { research: quotesIn(seenBy.research), others: quotesIn(seenBy.others) },
    language,
  };
}

/** How many days ago something was due is another number every day: it is counted when it is asked (`onDay`). */
const withoutDay = (one: Sighting): Sighting =>
  'days' in one.values ? { ...one, values: { ...one.values, days: 0 } } : one;

/** The same as it is told on a day. */
export const onDay = (one: Sighting, today: string): Sighting =>
  'days' in one.values ? { ...one, values: { ...one.values, days: daysBetween(one.values.since, today) } } : one;

/** Quotes that are not what somebody said, as far as whoever reads can see, without their words. */
export const quotesIn = (view: CompassView): Sighting[] =>
  sightingsWith(view, allTongues.words, ofQuotes).seen.map((one) => ({ ...one, values: { ...one.values, text: '' } }));

/** How many findings there are where nothing is kept from whoever reads. */
export const countSightings = async (whole: CompassView): Promise<number> =>
  (await inTurns(lookWith(whole, allTongues.words))).seen.length;

const ranks = new Map(rules.map(({ rule }, rank) => [rule, rank]));
const rankOf = ({ rule }: Sighting): number => ranks.get(rule) ?? ranks.size;

/** All sightings in the order in which the compass tells them. */
export const allSeen = ({ seen }: Pick<Agenda, 'seen'>, quotes: readonly Sighting[]): readonly Sighting[] =>
  quotes.length === 0 ? seen : [...seen, ...quotes].toSorted((a, b) => rankOf(a) - rankOf(b));

const kept: { readonly [T in TypeName]?: readonly string[] } = {
  phase: ['name', 'owners'],
  interaction: ['text', 'phase', 'owners', 'team', 'touchpoint', 'mark'],
  transition: ['from', 'to', 'meanwhile', 'owners', 'mark', 'handOff'],
  measure: ['place', 'name', 'unit', 'target', 'series'],
};

const whole: ReadonlySet<TypeName> = new Set<TypeName>(['journey', 'review', 'experiment', 'comment']);

/** Of anything else it is enough to know that it is there, and where. */
const anywhere = ['at', 'place'];

function thinned(records: Records): AnyRecord[] {
  const [journey] = recordsOf(records, 'journey');
  const spokenOf = new Set(recordsOf(records, 'comment').map(({ body }) => commentTarget(body.on, journey?.id ?? '')));
  return inOrder(records)
    .map((record) => thin(record, spokenOf.has(record.id)))
    .toSorted(byType);
}

/** What a comment is about is called by its own words, where nobody who was heard said them. */
function thin({ type, id, order, body }: AnyRecord, isSpokenOf: boolean): AnyRecord {
  const { kept: _file, ...all } = body;
  if (whole.has(type)) return { type, id, order, body: all };
  const { sealed } = recordType(type);
  const words = isSpokenOf ? wordKeys.filter((key) => !sealed.includes(key)) : [];
  const keys: readonly string[] = [...(kept[type] ?? anywhere), ...words];
  return { type, id, order, body: Object.fromEntries(Object.entries(body).filter(([key]) => keys.includes(key))) };
}

/** Within a type they are in their order. */
const byType = (a: AnyRecord, b: AnyRecord): number => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);

const order = 'a0';

/** An interview to look at for a day. */
const interviewOn = ({ id, date, excerpts }: Agenda['interviews'][number]): InterviewView => ({
  id,
  interview: { type: 'interview', id, order, body: { date } },
  excerpts: excerpts.map((excerpt) => ({ type: 'excerpt', order, ...excerpt })),
});

/** What the days of people need of a journey, to look at. */
export type JourneyAgenda = Omit<Agenda, 'records' | 'interviews'> & {
  readonly journey: string;
  readonly records: Records;
  readonly interviews: readonly InterviewView[];
};

/** What `agendaOf` made of a journey, as it was kept; nothing where another version of Stig made it. */
export function readAgenda(journey: string, text: string): JourneyAgenda | undefined {
  const { records, interviews, ...agenda } = JSON.parse(text) as Agenda;
  if (agenda.shape !== shape) return undefined;
  return { ...agenda, journey, records: recordsFrom(records), interviews: interviews.map(interviewOn) };
}
