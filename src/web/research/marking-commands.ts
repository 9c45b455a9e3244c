import { sameJson } from '#base/json.ts';
import type { Command } from '#model/command.ts';
import { type Records, recordsOf } from '#model/document.ts';
import type { RecordOf } from '#model/records.ts';
import type { Marking } from '#web/research/room.ts';

/** What must be done to keep a marking: to the interview, and to the journey whose map may show it as a quote. */
export type MarkingCommands = { readonly interview: readonly Command[]; readonly journey: readonly Command[] };

export type KeepWhat = {
  readonly id: string;
  /** The excerpt as it is kept now; none for a new one. */
  readonly kept: RecordOf<'excerpt'> | undefined;
  readonly marking: Marking;
  readonly transcript: string;
  readonly journey: Records;
  readonly quoteId: string;
};

export function keepMarking({ id, kept, marking, transcript, journey, quoteId }: KeepWhat): MarkingCommands {
  const text = transcript.slice(marking.start, marking.end);
  return {
    interview: kept ? changeExcerpt(kept, marking) : [addExcerpt(id, marking, text)],
    journey: quoteCommands({ id, marking, text, journey, quoteId }),
  };
}

/** An excerpt goes with the quotes that show it: a quote that nobody can follow back is none. */
export function removeMarking(id: string, journey: Records): MarkingCommands {
  return {
    interview: [{ do: 'remove', type: 'excerpt', id }],
    journey: quotesOf(journey, id).map((quote) => ({ do: 'remove', type: 'quote', id: quote.id })),
  };
}

function addExcerpt(id: string, { start, end, codes, feeling, place }: Marking, text: string): Command {
  const body = {
    start,
    end,
    text,
    codes: [...codes],
    ...(feeling !== undefined && { feeling }),
    ...(place && { place }),
  };
  return { do: 'add', type: 'excerpt', id, body };
}

function changeExcerpt({ id, body }: RecordOf<'excerpt'>, marking: Marking): Command[] {
  const wanted = { codes: [...marking.codes], feeling: marking.feeling, place: marking.place };
  const was = { codes: body.codes ?? [], feeling: body.feeling, place: body.place as Marking['place'] };
  const differing = (['codes', 'feeling', 'place'] as const).filter((key) => !sameJson(was[key], wanted[key]));
  if (differing.length === 0) return [];
  const set = Object.fromEntries(
    differing.map((key) => [key, { was: body[key] === undefined ? undefined : was[key], is: wanted[key] }]),
  );
  return [{ do: 'edit', type: 'excerpt', id, set }];
}

type Quoted = Pick<KeepWhat, 'id' | 'marking' | 'journey' | 'quoteId'> & { readonly text: string };

function quoteCommands({ id, marking, text, journey, quoteId }: Quoted): Command[] {
  const quotes = quotesOf(journey, id);
  const at = marking.place;
  if (!marking.isQuote || !at) return quotes.map((quote) => ({ do: 'remove', type: 'quote', id: quote.id }));
  if (quotes.length === 0) return [{ do: 'add', type: 'quote', id: quoteId, body: { text, excerpt: id, at } }];
  return quotes
    .filter((quote) => !sameJson(quote.body.at, at))
    .map((quote) => ({
      do: 'edit',
      type: 'quote',
      id: quote.id,
      set: { at: { was: quote.body.at as Marking['place'], is: at } },
    }));
}

const quotesOf = (journey: Records, excerpt: string): RecordOf<'quote'>[] =>
  recordsOf(journey, 'quote').filter((quote) => quote.body.excerpt === excerpt);
