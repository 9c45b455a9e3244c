import type { Result } from '#base/result.ts';
import type { ColumnRole } from '#model/behaviour/column-role.ts';
import type { EventLogBody } from '#model/behaviour/event-log.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { TimeFormat } from '#model/behaviour/time-format.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import type { TextEncodingName } from '#exchange/events/bytes/decode-text.ts';
import type { TimeGuess } from '#exchange/events/columns/guess-time.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { SkippedRows } from '#exchange/events/skipped-rows.ts';
import type { ZoneReading } from '#exchange/events/times/parse-time.ts';

/**
 * One format of event files: how it is known, what is told of a file before it is read, what may be chosen of it, and how it is read.
 *
 * Shape   a guess and a choice are plain data that cross to another process; `event-format.contract.ts` says what every format keeps.
 */
export type EventFormat<Guess, Choice> = {
  /** Whether a file that begins so is of this format, and of no other. */
  readonly sniff: (start: FileStart) => boolean;
  /** What a file seems to say, from its beginning. */
  readonly preview: (start: FileStart, limits: EventFileLimits) => Result<Guess, EventFileRefusal>;
  readonly choices: {
    /** What a person is shown of it, to choose from. */
    readonly shown: (guess: Guess) => ShownFile;
    /** What was said, with the rest as it was guessed. */
    readonly complete: (guess: Guess, said: SaidReading) => Result<SaidReading, EventFileRefusal>;
    /** How it is read, as somebody said and never as was only guessed. */
    readonly choose: (guess: Guess, said: SaidReading) => Result<Choice, EventFileRefusal | NotChosen>;
    /** What its log keeps of how it was read. */
    readonly noted: (choice: Choice) => NotedReading;
    /** Counts what may be chosen of a file over the whole of it, as long as it is. */
    readonly survey?: (source: ByteSource, limits: EventFileLimits) => Promise<Result<EventSurvey, EventFileRefusal>>;
  };
  readonly read: (source: ByteSource, choice: Choice, limits: EventFileLimits) => ReadEvents;
};

/** The first million characters of a file, unpacked; `whole` where that is all of it. */
export type FileStart = { readonly text: string; readonly whole: boolean; readonly encoding: TextEncodingName };

/** How a file is to be read, as far as somebody has said. Each format takes what it knows of. */
export type SaidReading = {
  readonly columns?: Partial<Record<ColumnRole, string | undefined>> | undefined;
  readonly delimiter?: string | undefined;
  readonly timeFormat?: TimeFormat | undefined;
  readonly zones?: ZoneReading | undefined;
  /** Steps of the life cycle that count; all where nothing is said. */
  readonly steps?: readonly string[] | undefined;
  /** Properties that are kept; all where nothing is said. */
  readonly properties?: readonly string[] | undefined;
};

/** Why a file cannot be read as was said: something is left to be said, or the format knows nothing of it. */
export type NotChosen =
  | { readonly code: 'columns-not-said' }
  | { readonly code: 'day-or-month-not-said' }
  | { readonly code: 'all-of-it-counts'; readonly said: 'steps' | 'properties' };

/** The rows of a table as they stand there, and what was guessed of it; nothing of a file that says itself what is what. */
export type ShownFile = {
  readonly header: readonly string[];
  readonly sampleRows: readonly (readonly string[])[];
  readonly times: Readonly<Record<string, TimeGuess>>;
  readonly guess: Readonly<Record<string, unknown>> | undefined;
};

export type NotedReading = Pick<EventLogBody, 'columns' | 'steps' | 'properties'>;

/**
 * What the events of a file say of themselves, for a person to choose from.
 *
 * Shape   `steps` of the life cycle, '' for events that name none, and `properties`, each with how many events have it, most first;
 *         `examples` are the first few values of a property.
 */
export type EventSurvey = {
  readonly events: number;
  readonly steps: readonly { readonly step: string; readonly events: number }[];
  readonly properties: readonly {
    readonly key: string;
    readonly events: number;
    readonly examples: readonly string[];
  }[];
};

/** What reading came to; `withoutCase` events name no case and were kept as one case whose id is empty. */
export type ReadReport = {
  readonly events: number;
  readonly withoutCase: number;
  readonly skipped: readonly SkippedRows[];
};

/**
 * The events of a file in batches and in file order; memory does not grow with the file.
 *
 * Shape   what the generator returns is the report, or the refusal that stopped it: batches before a refusal are not a whole log.
 */
export type ReadEvents = AsyncGenerator<LogEvent[], Result<ReadReport, EventFileRefusal>>;
