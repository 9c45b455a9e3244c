import { sameJson } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import { addRecord, editRecord, removeRecord, setValues } from '#model/commands/make-command.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { lyingOn } from '#model/research/served.ts';
import type { Marking } from '#web/research/room.ts';

/** What must be done to keep a marking: to the interview, to the journey whose map may show it as a quote, and to other journeys that do. */
export type MarkingCommands = {
  readonly interview: readonly Command[];
  readonly journey: readonly Command[];
  readonly others?: ReadonlyMap<string, readonly Command[]>;
};

export type KeepWhat = {
  readonly id: string;
  /** The excerpt as it is kept now; none for a new one. */
  readonly kept: RecordOf<'excerpt'> | undefined;
  readonly marking: Marking;
  readonly interview: RecordOf<'interview'>['body'];
  /** The journey on which it is marked where the words lie. */
  readonly on: string | undefined;
  readonly journey: Records;
  readonly quoteId: string;
};

export function keepMarking(what: KeepWhat): MarkingCommands {
  const { id, kept, marking, interview, on, journey, quoteId } = what;
  const text = (interview.transcript ?? '').slice(marking.start, marking.end);
  const lying = lyingOn(on, interview, { body: kept?.body ?? {}, place: marking.place });
  return {
    interview: kept ? changeExcerpt(kept, marking, lying) : [addExcerpt(id, marking, { text, ...lying })],
    journey: quoteCommands({ id, marking, text, journey, quoteId }),
  };
}

/** An excerpt goes with the quotes that show it: a quote that nobody can follow back is none. */
export function removeMarking(
  id: string,
  journey: Records,
  others: ReadonlyMap<string, Records> = new Map(),
): MarkingCommands {
  return {
    interview: [removeRecord('excerpt', id)],
    journey: quotesOf(journey, id).map(removeQuote),
    others: new Map(
      [...others].flatMap(([other, records]) => {
        const quotes = quotesOf(records, id);
        return quotes.length > 0 ? [[other, quotes.map(removeQuote)] as const] : [];
      }),
    ),
  };
}

const removeQuote = ({ id }: RecordOf<'quote'>): Command => removeRecord('quote', id);

type Lying = ReturnType<typeof lyingOn>;

function addExcerpt(id: string, { start, end, codes, feeling }: Marking, said: Lying & { text: string }): Command {
  const { text, place, elsewhere } = said;
  const body = {
    start,
    end,
    text,
    codes: [...codes],
    ...(feeling !== undefined && { feeling }),
    ...(place && { place }),
    ...(elsewhere && { elsewhere }),
  };
  return addRecord('excerpt', { id, body });
}

function changeExcerpt(kept: RecordOf<'excerpt'>, marking: Marking, lying: Lying): Command[] {
  const isUncoded = marking.codes.length === 0 && kept.body.codes === undefined;
  const codes = isUncoded ? undefined : [...marking.codes];
  const { place, elsewhere } = lying;
  const command = setValues(kept, { codes, feeling: marking.feeling, place, elsewhere });
  return Object.keys(command.set).length > 0 ? [command] : [];
}

type Quoted = Pick<KeepWhat, 'id' | 'marking' | 'journey' | 'quoteId'> & { readonly text: string };

function quoteCommands({ id, marking, text, journey, quoteId }: Quoted): Command[] {
  const quotes = quotesOf(journey, id);
  const at = marking.place;
  if (!marking.isQuote || !at) return quotes.map(removeQuote);
  if (quotes.length === 0) return [addRecord('quote', { id: quoteId, body: { text, excerpt: id, at } })];
  return quotes
    .filter((quote) => !sameJson(quote.body.at, at))
    .map((quote) => editRecord('quote', quote.id, { at: { was: quote.body.at as Marking['place'], is: at } }));
}

const quotesOf = (journey: Records, excerpt: string): RecordOf<'quote'>[] =>
  recordsOf(journey, 'quote').filter((quote) => quote.body.excerpt === excerpt);
