import { type Json, type JsonObject, sameJson } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import { setValues } from '#model/commands/make-command.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { AnyRecord, Body, RecordOf } from '#model/document/records.ts';
import { serveJourney } from '#model/research/serve.ts';
import { interviewIn, lyingOn, placeOn } from '#model/research/served.ts';

/**
 * How a file of a journey tells of an interview that is here.
 *
 * Shape   `records` as they are seen from that journey; `isHeard` says that it rests on the interview already; `wins` whose word counts where both
 *         say something of the same excerpt.
 */
export type ToldInterview = {
  readonly journey: string;
  readonly records: readonly AnyRecord[];
  readonly isHeard: boolean;
  readonly wins: 'here' | 'file';
};

/** What brings it together with what is here: the interview serves the journey too, words that are new are added, and lie there where the file says. */
export function joinInterview(here: Records, told: ToldInterview): Command[] {
  const interview = interviewIn(here);
  if (!interview || interview.erased) return [];
  const home = interview.body.journey ?? told.journey;
  const excerpts = told.records.filter(({ type }) => type === 'excerpt');
  const added = excerpts.filter(({ id }) => !here.has(id)).map((excerpt) => rootedAt(excerpt, told.journey, home));
  const edits = excerpts.flatMap((excerpt): Command[] => {
    const there = recordOf(here, 'excerpt', excerpt.id);
    return there && !there.erased ? changed(there, excerpt, { interview, told }) : [];
  });
  return [
    ...(told.isHeard ? [] : serveJourney(interview, told.journey)),
    ...(added.length > 0 ? [{ do: 'import' as const, records: added }] : []),
    ...edits,
  ];
}

/** An excerpt as it is kept in an interview that was made for another journey. */
function rootedAt(excerpt: AnyRecord, journey: string, home: string): AnyRecord {
  if (journey === home) return excerpt;
  const { place, elsewhere, ...body } = excerpt.body;
  const lies = { place: place as Place | undefined, elsewhere: elsewhere as Lying['elsewhere'] };
  const atHome = placeOn(home, { journey }, lies);
  const others = (lies.elsewhere ?? []).filter((one) => one.journey !== home);
  const { elsewhere: all } = lyingOn(journey, { journey: home }, { body: { elsewhere: others }, place: lies.place });
  return {
    ...excerpt,
    body: { ...body, ...(atHome && { place: atHome as Json }), ...(all && { elsewhere: all as Json }) },
  };
}

type Lying = RecordOf<'excerpt'>['body'];
type Changing = { readonly interview: RecordOf<'interview'>; readonly told: ToldInterview };

const said = ['codes', 'feeling', 'note'] as const;

function changed(there: RecordOf<'excerpt'>, told: AnyRecord, { interview, told: how }: Changing): Command[] {
  const { body } = interview;
  const served = { ...body, journey: body.journey ?? how.journey };
  const place = told.body['place'] as Place | undefined;
  const isPlaced = placeOn(how.journey, served, there.body) !== undefined;
  const was: JsonObject = there.body as JsonObject;
  const lies = lyingOn(how.journey, served, { body: there.body, place });
  const wanted: JsonObject = {
    ...(how.wins === 'file' && Object.fromEntries(said.map((key) => [key, told.body[key]]))),
    ...((how.wins === 'file' || !isPlaced) && (lies as JsonObject)),
  };
  const set = Object.entries(wanted).filter(
    ([key, is]) => !(key === 'note' && is === undefined) && !sameJson(was[key], is),
  );
  if (set.length === 0) return [];
  return [setValues(there, Object.fromEntries(set) as Partial<Body<'excerpt'>>)];
}
