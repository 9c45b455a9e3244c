import type { EventFormatName } from '#model/behaviour/event-format.ts';
import { csvFormat } from '#exchange/events/csv/csv-format.ts';
import type { CsvGuess } from '#exchange/events/csv/guess-csv.ts';
import type { CsvChoice } from '#exchange/events/csv/read-csv.ts';
import type { EventFormat } from '#exchange/events/event-format.ts';
import type { XesChoice } from '#exchange/events/xes/read-xes.ts';
import { xesFormat, type XesGuess } from '#exchange/events/xes/xes-format.ts';

/** What each format guesses and is told. */
type Guesses = { readonly csv: CsvGuess; readonly xes: XesGuess };
type Choices = { readonly csv: CsvChoice; readonly xes: XesChoice };

export type GuessOf<N extends EventFormatName> = { readonly [K in N]: Guesses[K] & { readonly format: K } }[N];
export type ChoiceOf<N extends EventFormatName> = { readonly [K in N]: Choices[K] & { readonly format: K } }[N];

/** What a file seems to be, and how it is to be read: each says its format. */
export type EventFileGuess = GuessOf<EventFormatName>;
export type EventFileChoice = ChoiceOf<EventFormatName>;

type Formats = { readonly [N in EventFormatName]: EventFormat<GuessOf<N>, ChoiceOf<N>> };

/** Every format of event files that is read. */
export const formats: Formats = { csv: csvFormat, xes: xesFormat };
