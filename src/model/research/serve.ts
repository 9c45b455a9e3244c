import { type Json, sameJson } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { interviewIn, journeysServed, placeOn } from '#model/research/served.ts';

/** What lets an interview serve one more journey; nothing where it does already. */
export function serveJourney(interview: RecordOf<'interview'>, journey: string): Command[] {
  const { id, body } = interview;
  if (journeysServed(body).includes(journey)) return [];
  const { alsoFor = [] } = body;
  const set = body.journey === undefined ? { journey: { is: journey } } : { alsoFor: addedTo(alsoFor, journey) };
  return [editRecord('interview', id, set)];
}

const addedTo = (was: readonly string[], journey: string) => ({ was: [...was], is: [...was, journey] });

/**
 * What takes an interview from a journey that it serves, with where its words lie there; the words themselves stay. Where it was made for that one,
 * the next takes its place; nothing where it serves no other.
 */
export function leaveJourney(records: Records, journey: string): Command[] {
  const interview = interviewIn(records);
  if (!interview || !journeysServed(interview.body).includes(journey)) return [];
  const { id, body } = interview;
  const [next, ...rest] = journeysServed(body).filter((one) => one !== journey);
  if (next === undefined) return [];
  const isHome = body.journey === journey;
  const alsoFor = isHome ? rest : [next, ...rest].filter((one) => one !== body.journey);
  const set = {
    ...(isHome && { journey: { was: journey, is: next } }),
    alsoFor: { was: body.alsoFor, is: orNothing(alsoFor) },
  };
  return [
    editRecord('interview', id, set),
    ...recordsOf(records, 'excerpt').flatMap((excerpt) => leaving(excerpt, { body, journey, next, isHome })),
  ];
}

type Leaving = Pick<RecordOf<'interview'>, 'body'> & {
  readonly journey: string;
  readonly next: string;
  readonly isHome: boolean;
};

function leaving({ id, body }: RecordOf<'excerpt'>, { body: interview, journey, next, isHome }: Leaving): Command[] {
  const gone = isHome ? next : journey;
  const was = { place: body.place, elsewhere: body.elsewhere };
  const is = {
    place: isHome ? placeOn(next, interview, body) : body.place,
    elsewhere: orNothing((body.elsewhere ?? []).filter((one) => one.journey !== gone)),
  };
  const differing = (['place', 'elsewhere'] as const).filter((key) => !sameJson(was[key] as Json, is[key] as Json));
  if (differing.length === 0) return [];
  const set = differing.map((key) => [key, { was: was[key] as Json | undefined, is: is[key] as Json | undefined }]);
  return [editRecord('excerpt', id, Object.fromEntries(set))];
}

const orNothing = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);
